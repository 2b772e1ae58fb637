package io.github.cptcatalog.csv;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money as a spreadsheet writes it: 2810, 2,810.00 or $2,810.00. */
final class Amount {
  // groups of three only: "1,50" and "0,250" may have a decimal comma, and a guess would change
  // the price
  private static final Pattern FORM =
      Pattern.compile("(\\$ ?)?([1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?");
  private static final int LONGEST = 100;

  private Amount() {}

  /** Reads an amount; the currency is missing where it is at fault itself. */
  static BigDecimal parse(String text, Optional<Currency> currency) {
    Matcher found = FORM.matcher(text);
    // the length first: a pattern with groups recurses over its input
    if (text.length() > LONGEST || !found.matches()) {
      throw new CellException(
          "Not an amount: "
              + Excerpt.quoted(text)
              + ". Expected such as 2810, 2810.00, 2,810.00 or $2,810.00, zero or more.");
    }
    String decimals = found.group(3) == null ? "" : found.group(3);
    BigDecimal amount = new BigDecimal(found.group(2).replace(",", "") + decimals);
    currency.ifPresent(known -> requireFit(text, found.group(1) != null, amount.scale(), known));
    return amount;
  }

  /** A dot before three digits may part thousands, so even zeros past the cents are refused. */
  private static void requireFit(String text, boolean dollars, int decimals, Currency currency) {
    if (dollars && !currency.getCurrencyCode().equals("USD")) {
      throw new CellException(
          "Amount "
              + Excerpt.quoted(text)
              + " is in dollars, but the currency of the row is "
              + currency
              + "; make them agree.");
    }
    int allowed = currency.getDefaultFractionDigits();
    if (decimals > allowed) {
      throw new CellException(
          "Amount "
              + Excerpt.quoted(text)
              + " has more decimals than "
              + currency
              + " allows ("
              + allowed
              + "); expected a dot before the decimals only.");
    }
  }
}
