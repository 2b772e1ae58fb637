package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Amounts of money in the arguments of filters. */
final class Money {
  private static final Currency DOLLARS = Currency.getInstance("USD");
  private static final int DIGITS_AT_MOST = 15;
  private static final int QUOTED_AT_MOST = 100;

  private Money() {}

  /** Reads {@code 3000} as US dollars, and {@code $3,000} or {@code EUR 3000} as they say. */
  static CostRange amount(String text) {
    String plain = Objects.requireNonNull(text, "amount").strip();
    CostRange amount;
    try {
      amount =
          isPlain(plain)
              ? CostRange.exactly(new BigDecimal(plain), DOLLARS)
              : CostRange.parse(plain);
    } catch (IllegalArgumentException wrong) {
      throw notAnAmount(plain, wrong);
    }
    if (amount.width().signum() != 0) {
      throw notAnAmount(plain, null);
    }
    return amount;
  }

  /** Tells whether the text is an amount as most are written, with neither sign nor currency. */
  private static boolean isPlain(String text) {
    int point = text.indexOf('.');
    return point < 0
        ? areDigits(text, 0, text.length())
        : areDigits(text, 0, point) && areDigits(text, point + 1, text.length());
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to && to - from <= DIGITS_AT_MOST;
  }

  private static IllegalArgumentException notAnAmount(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "Not an amount: \""
            + (text.length() > QUOTED_AT_MOST ? text.substring(0, QUOTED_AT_MOST) + "…" : text)
            + "\". Expected one amount such as 3000 or 3000.00 (US dollars), $3,000 or EUR 3000.",
        cause);
  }
}
