package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of money in the arguments of filters. */
final class Money {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");

  private static final int QUOTED_AT_MOST = 100;

  private Money() {}

  /** Reads {@code 3000} as US dollars, and {@code $3,000} or {@code EUR 3000} as they say. */
  static CostRange amount(String text) {
    String plain = Objects.requireNonNull(text, "amount").strip();
    CostRange amount;
    try {
      amount =
          PLAIN.matcher(plain).matches() ? CostRange.usd(plain, plain) : CostRange.parse(plain);
    } catch (IllegalArgumentException wrong) {
      throw notAnAmount(plain, wrong);
    }
    if (amount.width().signum() != 0) {
      throw notAnAmount(plain, null);
    }
    return amount;
  }

  private static IllegalArgumentException notAnAmount(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "Not an amount: \""
            + (text.length() > QUOTED_AT_MOST ? text.substring(0, QUOTED_AT_MOST) + "…" : text)
            + "\". Expected one amount such as 3000 or 3000.00 (US dollars), $3,000 or EUR 3000.",
        cause);
  }
}
