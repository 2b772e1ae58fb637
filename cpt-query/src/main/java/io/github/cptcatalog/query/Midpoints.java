package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The prices by their midpoints, so that a median is found by counting bits, without a sort of what
 * matches.
 */
final class Midpoints {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Intervals<BigDecimal> intervals;
  private final Currency currency;
  private final int[] inOrder;
  private final int[] ranks;

  Midpoints(Intervals<BigDecimal> intervals, Currency currency) {
    this.intervals = intervals;
    this.currency = currency;
    List<BigDecimal> sums =
        IntStream.range(0, intervals.size())
            .mapToObj(
                i ->
                    intervals.isPresent(i)
                        ? intervals.end(intervals.low(i)).add(intervals.end(intervals.high(i)))
                        : BigDecimal.ZERO)
            .toList();
    this.inOrder =
        IntStream.range(0, intervals.size())
            .filter(intervals::isPresent)
            .boxed()
            .sorted(Comparator.comparing(sums::get))
            .mapToInt(Integer::intValue)
            .toArray();
    this.ranks = new int[intervals.size()];
    for (int i = 0; i < inOrder.length; i++) {
      ranks[inOrder[i]] = i;
    }
  }

  /** Returns the place of a price among all of them; each has a place of its own. */
  int rank(int position) {
    return ranks[position];
  }

  int size() {
    return inOrder.length;
  }

  /** Returns the median of the midpoints of these ranks; of an even number, halfway between two. */
  BigDecimal median(Bitmap some) {
    BigDecimal lower = midpoint(some.member((some.size() - 1) / 2));
    BigDecimal upper = midpoint(some.member(some.size() / 2));
    return lower
        .add(upper)
        .divide(TWO)
        .setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }

  private BigDecimal midpoint(int rank) {
    int position = inOrder[rank];
    return new CostRange(
            intervals.end(intervals.low(position)),
            intervals.end(intervals.high(position)),
            currency)
        .midpoint();
  }
}
