package io.github.cptcatalog.fhir;

import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CodedProcedureReading;
import io.github.cptcatalog.model.MalformedCodedProcedureException;

/** How FHIR writes codes: five characters, upper case, modifiers after colons. */
final class Spelling {
  private Spelling() {}

  static Remark upperCase(String text, String right) {
    return Remark.warning(
        Kind.RULE, "Codes are compared letter by letter: write " + right + " for " + text + ".");
  }

  /** Returns a sentence that says what a text may mean; empty where that is not known. */
  static String meant(String text) {
    try {
      CodedProcedureReading reading = CodedProcedure.read(text);
      String written = reading.procedure().toFhir();
      return reading.repairs().isEmpty()
          ? " FHIR writes it " + written + "."
          : " Perhaps " + written + " is meant.";
    } catch (MalformedCodedProcedureException unreadable) {
      return "";
    }
  }
}
