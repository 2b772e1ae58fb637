package io.github.cptcatalog.model;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Ranges for the laws: in currencies of none, two and three decimals. Most amounts come from a
 * handful, so that two ranges often share an end, touch, lie apart or lie within one another.
 */
@SuppressWarnings("UnusedMethod") // jqwik calls the providers
final class CostRangeDomain extends DomainContextBase {
  private static final long LARGEST = 1_000_000_000_000L;

  /** Two ranges of one currency. */
  record Two(CostRange a, CostRange b) {}

  /** Three ranges of one currency. */
  record Three(CostRange a, CostRange b, CostRange c) {}

  /** A factor that {@link CostRange#times} takes. */
  record Factor(BigDecimal value) {}

  /** An amount of some currency, or a little beside one. */
  record Amount(BigDecimal value) {}

  @Provide
  Arbitrary<CostRange> range() {
    return currencies().flatMap(CostRangeDomain::rangesIn);
  }

  @Provide
  Arbitrary<Two> two() {
    return currencies()
        .flatMap(
            currency -> Combinators.combine(rangesIn(currency), rangesIn(currency)).as(Two::new));
  }

  @Provide
  Arbitrary<Three> three() {
    return currencies()
        .flatMap(
            currency ->
                Combinators.combine(rangesIn(currency), rangesIn(currency), rangesIn(currency))
                    .as(Three::new));
  }

  @Provide
  Arbitrary<Factor> factor() {
    // tenths as well, since only they bring products to half a minor unit
    return Arbitraries.oneOf(factorsOfScale(4), factorsOfScale(1)).map(Factor::new);
  }

  @Provide
  Arbitrary<Amount> amount() {
    return Combinators.combine(minorUnits(), Arbitraries.of(0, 1, 2, 3, 4))
        .as((units, scale) -> new Amount(BigDecimal.valueOf(units, scale)));
  }

  private static Arbitrary<BigDecimal> factorsOfScale(int scale) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.TEN)
        .ofScale(scale)
        .edgeCases(edges -> edges.includeOnly(BigDecimal.ZERO, BigDecimal.ONE));
  }

  private static Arbitrary<Currency> currencies() {
    return Arbitraries.of("USD", "EUR", "JPY", "KWD").map(Currency::getInstance);
  }

  private static Arbitrary<CostRange> rangesIn(Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    return Combinators.combine(minorUnits(), minorUnits())
        .as(
            (one, other) ->
                new CostRange(
                    BigDecimal.valueOf(Math.min(one, other), digits),
                    BigDecimal.valueOf(Math.max(one, other), digits),
                    currency));
  }

  private static Arbitrary<Long> minorUnits() {
    // few edge cases, since they multiply with every end of every range
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.longs().between(0, 6).edgeCases(edges -> edges.includeOnly(0L))),
        Tuple.of(
            1,
            Arbitraries.longs()
                .between(0, LARGEST)
                .edgeCases(edges -> edges.includeOnly(LARGEST))));
  }
}
