package io.github.cptcatalog.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as H2 keeps them: whole cents. */
final class H2Money {
  private H2Money() {}

  static long cents(BigDecimal dollars) {
    return dollars.movePointRight(2).longValueExact();
  }

  static BigDecimal dollars(BigDecimal cents) {
    return cents.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
  }
}
