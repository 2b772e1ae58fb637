package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random cost criteria in their three forms: the first estimate, a basis, basis and setting. */
final class AnyCostAsked {
  private AnyCostAsked() {}

  static Arbitrary<Asked> criteria() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(AnyProcedure.BASES).optional(0.6),
            Arbitraries.of(CostSetting.values()).optional(0.5),
            AnyProcedure.ranges())
        .as(AnyCostAsked::criterion);
  }

  private static Asked criterion(
      int kind, Optional<CostBasis> basis, Optional<CostSetting> setting, CostRange range) {
    String low = range.currency() + " " + range.low();
    String high = range.currency() + " " + range.high();
    Predicate<CostRange> fits =
        switch (kind) {
          case 0 -> cost -> true;
          case 1 -> cost -> notAbove(cost.high(), range.high());
          case 2 -> cost -> notAbove(range.low(), cost.low());
          case 3 ->
              cost -> notAbove(cost.low(), range.high()) && notAbove(range.low(), cost.high());
          default ->
              cost -> notAbove(range.low(), cost.low()) && notAbove(cost.high(), range.high());
        };
    Predicate<CostRange> meant =
        kind == 0 ? fits : fits.and(cost -> cost.currency() == range.currency());
    if (basis.isEmpty()) {
      return asked(
          switch (kind) {
            case 0 -> Filter.priced();
            case 1 -> Filter.costAtMost(high);
            case 2 -> Filter.costAtLeast(low);
            case 3 -> Filter.costOverlaps(range);
            default -> Filter.costWithin(range);
          },
          p -> p.billing().costs().stream().findFirst(),
          meant);
    }
    CostBasis of = basis.get();
    if (setting.isEmpty()) {
      return asked(
          switch (kind) {
            case 0 -> Filter.priced(of);
            case 1 -> Filter.costAtMost(high, of);
            case 2 -> Filter.costAtLeast(low, of);
            case 3 -> Filter.costOverlaps(range, of);
            default -> Filter.costWithin(range, of);
          },
          newest(cost -> cost.basis() == of),
          meant);
    }
    CostSetting in = setting.get();
    return asked(
        switch (kind) {
          case 0 -> Filter.priced(of, in);
          case 1 -> Filter.costAtMost(high, of, in);
          case 2 -> Filter.costAtLeast(low, of, in);
          case 3 -> Filter.costOverlaps(range, of, in);
          default -> Filter.costWithin(range, of, in);
        },
        newest(cost -> cost.basis() == of && cost.setting().stream().anyMatch(s -> s == in)),
        meant);
  }

  private static Asked asked(
      Filter filter,
      Function<Procedure, Optional<CostEstimate>> estimate,
      Predicate<CostRange> meant) {
    return new Asked(
        filter, p -> estimate.apply(p).stream().anyMatch(cost -> meant.test(cost.range())));
  }

  /** The sort is stable, so that of estimates that are as new the first listed stays in front. */
  private static Function<Procedure, Optional<CostEstimate>> newest(
      Predicate<CostEstimate> wanted) {
    return p ->
        p.billing().costs().stream()
            .filter(wanted)
            .sorted(Comparator.comparing(CostEstimate::asOf).reversed())
            .findFirst();
  }

  private static boolean notAbove(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) <= 0;
  }
}
