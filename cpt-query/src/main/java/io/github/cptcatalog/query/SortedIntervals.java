package io.github.cptcatalog.query;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The intervals of some positions sorted by each end. It stays because what lies within bounds is
 * counted by binary search, and because the order by cost is read off it.
 */
final class SortedIntervals {
  private final Intervals<?> intervals;
  private final int[] byLow;
  private final int[] byHigh;

  private SortedIntervals(Intervals<?> intervals, int[] byLow, int[] byHigh) {
    this.intervals = intervals;
    this.byLow = byLow;
    this.byHigh = byHigh;
  }

  static SortedIntervals of(Intervals<?> intervals) {
    Positions present = new Positions();
    for (int i = 0; i < intervals.size(); i++) {
      if (intervals.isPresent(i)) {
        present.add(i);
      }
    }
    int[] byHigh = sorted(present.toArray(), intervals::high);
    return new SortedIntervals(intervals, sorted(byHigh, intervals::low), byHigh);
  }

  /** Returns those of the positions that are in the set. */
  SortedIntervals within(Selection set) {
    return new SortedIntervals(intervals, kept(byLow, set), kept(byHigh, set));
  }

  int size() {
    return byLow.length;
  }

  /** Returns the positions by low end, then high end, then position. */
  int byLow(int index) {
    return byLow[index];
  }

  /** Returns how many intervals pass; an upper limit where the ends do not count by themselves. */
  int count(Bounds bounds) {
    int lows = lowsFrom(bounds.lowTo() + 1L) - lowsFrom(bounds.lowFrom());
    int highs = highsFrom(bounds.highTo() + 1L) - highsFrom(bounds.highFrom());
    return bounds.areCountedByEnds() ? lows + highs - size() : Math.min(lows, highs);
  }

  /** Returns the positions in bounds, in no order. */
  int[] in(Bounds bounds) {
    int lowFrom = lowsFrom(bounds.lowFrom());
    int lowTo = lowsFrom(bounds.lowTo() + 1L);
    int highFrom = highsFrom(bounds.highFrom());
    int highTo = highsFrom(bounds.highTo() + 1L);
    return lowTo - lowFrom <= highTo - highFrom
        ? in(bounds, byLow, lowFrom, lowTo)
        : in(bounds, byHigh, highFrom, highTo);
  }

  /** Returns how many candidates {@link #in} looks at. */
  int candidates(Bounds bounds) {
    return Math.min(
        lowsFrom(bounds.lowTo() + 1L) - lowsFrom(bounds.lowFrom()),
        highsFrom(bounds.highTo() + 1L) - highsFrom(bounds.highFrom()));
  }

  private int[] in(Bounds bounds, int[] sorted, int from, int to) {
    Positions found = new Positions();
    for (int i = from; i < to; i++) {
      if (bounds.admit(intervals.low(sorted[i]), intervals.high(sorted[i]))) {
        found.add(sorted[i]);
      }
    }
    return found.toArray();
  }

  private int lowsFrom(long rank) {
    int from = 0;
    int to = byLow.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (intervals.low(byLow[middle]) < rank) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private int highsFrom(long rank) {
    int from = 0;
    int to = byHigh.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (intervals.high(byHigh[middle]) < rank) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Sorts by the key; equal keys stay in order. */
  private static int[] sorted(int[] positions, IntUnaryOperator key) {
    long[] keyed = new long[positions.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = (long) key.applyAsInt(positions[i]) << Integer.SIZE | i;
    }
    Arrays.sort(keyed);
    int[] sorted = new int[positions.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = positions[(int) keyed[i]];
    }
    return sorted;
  }

  private static int[] kept(int[] positions, Selection set) {
    Positions kept = new Positions();
    for (int position : positions) {
      if (set.has(position)) {
        kept.add(position);
      }
    }
    return kept.toArray();
  }
}
