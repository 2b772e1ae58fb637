package io.github.cptcatalog.benchmarks.coldstart;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Reads one phone number by libphonenumber. */
public final class FirstParse {
  private FirstParse() {}

  /**
   * Reads it.
   *
   * @param args not read
   * @throws NumberParseException if it is not a phone number
   */
  public static void main(String[] args) throws NumberParseException {
    PhoneNumberUtil.getInstance().parse("(202) 456-1414", "US");
  }
}
