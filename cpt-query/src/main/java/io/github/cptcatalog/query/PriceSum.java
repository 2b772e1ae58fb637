package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Sums up the prices of the matches that a {@link Walk} finds. */
final class PriceSum implements Walk.Visitor {
  private final Intervals<BigDecimal> intervals;
  private final Midpoints midpoints;
  private final Currency currency;
  // a median is the middle bit of those at the ranks of the midpoints
  private final long[] ranks;
  private int lowest = Integer.MAX_VALUE;
  private int highest = Intervals.ABSENT;

  PriceSum(Intervals<BigDecimal> intervals, Midpoints midpoints, Currency currency) {
    this.intervals = intervals;
    this.midpoints = midpoints;
    this.currency = currency;
    this.ranks = new long[Selection.blocks(midpoints.size())];
  }

  @Override
  public boolean visit(int block, long matches) {
    int start = block << Selection.BLOCK_BITS;
    for (long left = matches; left != 0; left &= left - 1) {
      int position = start + Long.numberOfTrailingZeros(left);
      if (intervals.isPresent(position)) {
        lowest = Math.min(lowest, intervals.low(position));
        highest = Math.max(highest, intervals.high(position));
        int rank = midpoints.rank(position);
        ranks[rank >> Selection.BLOCK_BITS] |= 1L << rank;
      }
    }
    return true;
  }

  Optional<CostSummary> summary() {
    if (highest == Intervals.ABSENT) {
      return Optional.empty();
    }
    Bitmap places = new Bitmap(ranks);
    CostRange range = new CostRange(intervals.end(lowest), intervals.end(highest), currency);
    return Optional.of(new CostSummary(places.size(), range, midpoints.median(places)));
  }
}
