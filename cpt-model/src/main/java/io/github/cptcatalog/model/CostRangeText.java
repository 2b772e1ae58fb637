package io.github.cptcatalog.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text forms of a cost range and of the amounts in it. */
final class CostRangeText {
  // groups of three only: "1,50" may be a decimal comma, and guessing would change the price
  private static final String NUMBER =
      "([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)";
  private static final String MONEY = "(\\$|[A-Z]{3}) ?" + NUMBER;
  private static final Pattern RANGE =
      Pattern.compile(MONEY + "(?: *(?:to|-|\u2013|\u2014) *" + MONEY + ")?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final int LONGEST = 100;

  private CostRangeText() {}

  static CostRange parse(String text) {
    Matcher found = RANGE.matcher(Objects.requireNonNull(text, "text").strip());
    // the length first: a pattern with groups recurses over its input
    if (text.length() > LONGEST || !found.matches()) {
      throw new IllegalArgumentException(
          "Not a cost range: "
              + Texts.quoted(text)
              + ". Expected such as $1,500.00 to $3,000.00, $1,500 - $3,000 or EUR 90 to EUR 120.");
    }
    Currency currency = currency(found.group(1), text);
    BigDecimal low = ungrouped(found.group(2));
    if (found.group(3) == null) {
      return CostRange.exactly(low, currency);
    }
    if (!currency(found.group(3), text).equals(currency)) {
      throw new IllegalArgumentException(
          "Two currencies in " + Texts.quoted(text) + "; a cost range has one.");
    }
    return new CostRange(low, ungrouped(found.group(4)), currency);
  }

  static String write(CostRange range) {
    String low = money(range.low(), range.currency());
    return range.width().signum() == 0 ? low : low + " to " + money(range.high(), range.currency());
  }

  static BigDecimal amount(String text) {
    if (Objects.requireNonNull(text, "amount").length() > LONGEST
        || !PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Not an amount: "
              + Texts.quoted(text)
              + ". Expected a plain decimal such as 120 or 120.00.");
    }
    return new BigDecimal(text);
  }

  private static String money(BigDecimal amount, Currency currency) {
    String sign = currency.getCurrencyCode().equals("USD") ? "$" : currency + " ";
    return sign + String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
  }

  private static BigDecimal ungrouped(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  private static Currency currency(String sign, String text) {
    try {
      return Currency.getInstance(sign.equals("$") ? "USD" : sign);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "Unknown currency " + sign + " in " + Texts.quoted(text) + "; use $ or an ISO 4217 code.",
          unknown);
    }
  }
}
