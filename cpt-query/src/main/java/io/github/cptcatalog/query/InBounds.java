package io.github.cptcatalog.query;

import java.util.Optional;

/**
 * The positions whose interval lies in bounds, tested one by one.
 *
 * @param population how many positions the estimate is out of
 * @param sorted the same intervals sorted, all or those of a set that is asked for besides; empty
 *     where nobody has sorted them
 */
record InBounds(
    Intervals<?> intervals, Bounds bounds, int population, Optional<SortedIntervals> sorted)
    implements Selection {

  static InBounds unsorted(Intervals<?> intervals, Bounds bounds) {
    return new InBounds(intervals, bounds, intervals.size(), Optional.empty());
  }

  @Override
  public long among(int block, long asked) {
    int start = block << BLOCK_BITS;
    long matching = 0;
    for (long left = asked; left != 0; left &= left - 1) {
      int position = start + Long.numberOfTrailingZeros(left);
      if (bounds.admit(intervals.low(position), intervals.high(position))) {
        matching |= left & -left;
      }
    }
    return matching;
  }

  @Override
  public boolean has(int position) {
    return bounds.admit(intervals.low(position), intervals.high(position));
  }

  @Override
  public int estimate() {
    return sorted.isPresent() ? sorted.get().count(bounds) : population / 2;
  }

  @Override
  public String describe() {
    return "ranks, about " + estimate() + (sorted.isPresent() ? ", sorted" : "");
  }
}
