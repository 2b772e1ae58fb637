package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * What the procedures of a category cost.
 *
 * @param count how many procedures the category has, with a cost or without
 * @param lowest the lowest low end
 * @param median the median of the midpoints, of an even number halfway between the middle two
 * @param highest the highest high end
 */
record CostFigures(int count, BigDecimal lowest, BigDecimal median, BigDecimal highest) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Sums costs up, one or more. */
  static CostFigures of(int count, List<CostRange> costs) {
    List<BigDecimal> midpoints = costs.stream().map(CostRange::midpoint).sorted().toList();
    BigDecimal below = midpoints.get((midpoints.size() - 1) / 2);
    BigDecimal above = midpoints.get(midpoints.size() / 2);
    return new CostFigures(
        count,
        costs.stream().map(CostRange::low).min(Comparator.naturalOrder()).orElseThrow(),
        below.add(above).divide(TWO, 2, RoundingMode.HALF_UP),
        costs.stream().map(CostRange::high).max(Comparator.naturalOrder()).orElseThrow());
  }
}
