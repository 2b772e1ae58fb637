package io.github.cptcatalog.query;

/**
 * What ranks the ends of an interval may have, all four included. Those from are zero or more, so
 * that a missing interval never passes.
 */
record Bounds(int lowFrom, int lowTo, int highFrom, int highTo) {
  private static final int ANY = Integer.MAX_VALUE;

  /** Every interval. */
  static final Bounds PRESENT = new Bounds(0, ANY, 0, ANY);

  static <T extends Comparable<? super T>> Bounds atMost(Intervals<T> intervals, T high) {
    return new Bounds(0, ANY, 0, intervals.rankAbove(high) - 1);
  }

  static <T extends Comparable<? super T>> Bounds atLeast(Intervals<T> intervals, T low) {
    return new Bounds(intervals.rank(low), ANY, 0, ANY);
  }

  static <T extends Comparable<? super T>> Bounds overlapping(
      Intervals<T> intervals, T low, T high) {
    return new Bounds(0, intervals.rankAbove(high) - 1, intervals.rank(low), ANY);
  }

  static <T extends Comparable<? super T>> Bounds within(Intervals<T> intervals, T low, T high) {
    return new Bounds(intervals.rank(low), ANY, 0, intervals.rankAbove(high) - 1);
  }

  boolean admit(int low, int high) {
    return low >= lowFrom && low <= lowTo && high >= highFrom && high <= highTo;
  }

  /**
   * Tells whether no interval breaks a bound of its low end and one of its high end at once, so
   * that those that pass can be counted end by end. Since no low end is above its high end, that
   * holds of those that overlap a range, too.
   */
  boolean areCountedByEnds() {
    boolean anyLow = lowFrom == 0 && lowTo == ANY;
    boolean anyHigh = highFrom == 0 && highTo == ANY;
    return anyLow || anyHigh || (lowFrom == 0 && highTo == ANY);
  }
}
