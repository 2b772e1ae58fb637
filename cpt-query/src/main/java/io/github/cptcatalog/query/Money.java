package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of money in the arguments of filters. */
final class Money {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");

  private Money() {}

  /** Reads {@code 3000} as US dollars, and {@code $3,000} or {@code EUR 3000} as they say. */
  static CostRange amount(String text) {
    if (PLAIN.matcher(Objects.requireNonNull(text, "amount")).matches()) {
      return CostRange.usd(text, text);
    }
    CostRange amount;
    try {
      amount = CostRange.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw notAnAmount(text, wrong);
    }
    if (amount.width().signum() != 0) {
      throw notAnAmount(text, null);
    }
    return amount;
  }

  private static IllegalArgumentException notAnAmount(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "Not an amount: \""
            + text
            + "\". Expected one amount such as 3000 or 3000.00 (US dollars), $3,000 or EUR 3000.",
        cause);
  }
}
