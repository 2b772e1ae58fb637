package io.github.cptcatalog.data;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generates every kind of valid cost estimate, in currencies of no, two and three decimals. */
final class AnyCost {
  private static final long MOST_UNITS = 999_999_999_999_999L;

  private AnyCost() {}

  static Arbitrary<CostEstimate> arbitrary() {
    return ranges()
        .flatMap(
            range ->
                Builders.withBuilder(CostEstimate::builder)
                    .use(Arbitraries.just(range))
                    .in((b, v) -> b.range(v))
                    .use(Arbitraries.of(CostBasis.class))
                    .in((b, v) -> b.basis(v))
                    .use(Arbitraries.of(CostSetting.class).optional(0.5))
                    .in((b, v) -> b.setting(v))
                    .use(AnyProcedure.times())
                    .in((b, v) -> b.asOf(v))
                    .use(AnyProcedure.texts().optional(0.5))
                    .in((b, v) -> b.geography(v))
                    .use(
                        Arbitraries.integers()
                            .between(1, Integer.MAX_VALUE)
                            .injectNull(0.5)
                            .map(v -> v == null ? OptionalInt.empty() : OptionalInt.of(v)))
                    .in((b, v) -> b.sampleSize(v))
                    .use(Arbitraries.of(range.low(), range.midpoint(), range.high()).optional(0.5))
                    .in((b, v) -> b.typical(v))
                    .use(AnyProcedure.texts())
                    .in((b, v) -> b.source(v))
                    .use(AnyProcedure.texts().optional(0.5))
                    .in((b, v) -> b.note(v))
                    .build(b -> b.build()));
  }

  /** What two costs of one procedure may not share. */
  static List<Object> identity(CostEstimate cost) {
    return List.of(cost.basis(), cost.setting(), cost.asOf(), cost.source());
  }

  private static Arbitrary<CostRange> ranges() {
    Arbitrary<Long> units = Arbitraries.longs().between(0, MOST_UNITS);
    return Combinators.combine(units, units, Arbitraries.of("USD", "EUR", "JPY", "KWD"))
        .as(
            (a, b, code) -> {
              Currency currency = Currency.getInstance(code);
              int digits = currency.getDefaultFractionDigits();
              return new CostRange(
                  BigDecimal.valueOf(Math.min(a, b), digits),
                  BigDecimal.valueOf(Math.max(a, b), digits),
                  currency);
            });
  }
}
