package io.github.cptcatalog.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/** Exact amounts of money: not negative, in the minor units of their currency, of sane size. */
final class MinorUnits {
  // keeps arithmetic cheap whatever a file says: 1E+999999999 is a valid BigDecimal
  private static final int WHOLE_DIGITS_AT_MOST = 15;
  private static final int DECIMALS_READ_AT_MOST = 100;

  private MinorUnits() {}

  /** Returns the same amount with exactly the digits of the currency, or says what is wrong. */
  static BigDecimal exact(String name, BigDecimal amount, Currency currency) {
    BigDecimal plain = checked(name, amount);
    int digits = digits(currency);
    if (plain.scale() > digits) {
      throw new IllegalArgumentException(
          String.format(
              "Amount %s of %s has more decimals than %s allows (%d); round it first.",
              plain.toPlainString(), name, currency, digits));
    }
    return plain.setScale(digits);
  }

  /** Rounds half up to the digits of the currency. */
  static BigDecimal rounded(BigDecimal amount, Currency currency) {
    return amount.setScale(digits(currency), RoundingMode.HALF_UP);
  }

  /** Returns the factor itself, once it is known to be zero or more and of sane size. */
  static BigDecimal factor(BigDecimal factor) {
    return checked("factor", factor);
  }

  private static int digits(Currency currency) {
    int digits = Objects.requireNonNull(currency, "currency").getDefaultFractionDigits();
    if (digits < 0) {
      throw new IllegalArgumentException(
          "Currency " + currency + " has no minor units; use a currency of money, such as USD.");
    }
    return digits;
  }

  private static BigDecimal checked(String name, BigDecimal amount) {
    if (Objects.requireNonNull(amount, name).signum() < 0) {
      throw new IllegalArgumentException(
          "Amount of " + name + " is negative: " + amount + "; expected zero or more.");
    }
    // long, since precision - scale can leave the range of int
    if (amount.signum() != 0 && (long) amount.precision() - amount.scale() > WHOLE_DIGITS_AT_MOST) {
      throw new IllegalArgumentException(
          "Amount of "
              + name
              + " is too large; expected at most "
              + WHOLE_DIGITS_AT_MOST
              + " digits before the decimal point.");
    }
    // both tests before the zeros are stripped, which takes a minute for 200,000 of them
    BigDecimal plain =
        amount.scale() > DECIMALS_READ_AT_MOST ? amount : amount.stripTrailingZeros();
    if (plain.scale() > WHOLE_DIGITS_AT_MOST) {
      throw new IllegalArgumentException(
          "Amount of " + name + " has more than " + WHOLE_DIGITS_AT_MOST + " decimals; round it.");
    }
    return plain;
  }
}
