package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Invented costs in US dollars: many small ones and a few very large ones (log-normal). */
final class SyntheticCosts {
  static final Currency USD = Currency.getInstance("USD");

  /** The basis of every first estimate. */
  static final CostBasis BASIS = CostBasis.MEDICARE_FEE_SCHEDULE;

  private static final double MEDIAN_CENTS = 30_000;
  private static final double SPREAD = 1.3;
  private static final AsOf TIME = AsOf.year(2025);

  private SyntheticCosts() {}

  /** Returns one estimate of the basis, and in three of ten cases a hospital's cash price. */
  static List<CostEstimate> draw(Random random) {
    CostEstimate first = estimate(BASIS, random);
    return random.nextInt(10) < 3
        ? List.of(first, estimate(CostBasis.HOSPITAL_CASH, random))
        : List.of(first);
  }

  private static CostEstimate estimate(CostBasis basis, Random random) {
    // StrictMath: the same cents on every machine
    long low = (long) (MEDIAN_CENTS * StrictMath.exp(SPREAD * random.nextGaussian()));
    long high = low + (long) (low * 1.5 * random.nextDouble());
    CostSetting[] settings = CostSetting.values();
    return new CostEstimate(
        new CostRange(BigDecimal.valueOf(low, 2), BigDecimal.valueOf(high, 2), USD),
        basis,
        Optional.of(settings[random.nextInt(settings.length)]),
        TIME,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        "invented",
        Optional.empty());
  }
}
