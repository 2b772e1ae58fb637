package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed interval for each position, or none. Ends are kept as ranks among all ends that occur:
 * ranks compare as the ends do, whatever these are and however large, and take four bytes each.
 */
final class Intervals<T extends Comparable<? super T>> {
  /** The rank of the ends of no interval; below every other, so that no bounds let it pass. */
  static final int ABSENT = -1;

  private final List<T> ends;
  private final int[] low;
  private final int[] high;

  private Intervals(List<T> ends, int[] low, int[] high) {
    this.ends = ends;
    this.low = low;
    this.high = high;
  }

  static <R, T extends Comparable<? super T>> Intervals<T> of(
      List<Procedure> procedures,
      Function<Procedure, Optional<R>> stated,
      Function<R, T> lowest,
      Function<R, T> highest) {
    List<Optional<R>> intervals = procedures.stream().map(stated).toList();
    List<T> ends =
        intervals.stream()
            .flatMap(Optional::stream)
            .flatMap(it -> java.util.stream.Stream.of(lowest.apply(it), highest.apply(it)))
            .distinct()
            .sorted()
            .toList();
    int[] low = new int[intervals.size()];
    int[] high = new int[intervals.size()];
    Arrays.fill(low, ABSENT);
    Arrays.fill(high, ABSENT);
    Intervals<T> ranked = new Intervals<>(ends, low, high);
    for (int i = 0; i < low.length; i++) {
      Optional<R> interval = intervals.get(i);
      if (interval.isPresent()) {
        low[i] = ranked.rank(lowest.apply(interval.get()));
        high[i] = ranked.rank(highest.apply(interval.get()));
      }
    }
    return ranked;
  }

  int size() {
    return low.length;
  }

  boolean isPresent(int position) {
    return low[position] != ABSENT;
  }

  /** Returns the rank of the low end, or {@link #ABSENT}. */
  int low(int position) {
    return low[position];
  }

  /** Returns the rank of the high end, or {@link #ABSENT}. */
  int high(int position) {
    return high[position];
  }

  /** Returns the end of a rank. */
  T end(int rank) {
    return ends.get(rank);
  }

  /** Returns how many ends are below the value: the rank of the first that is not. */
  int rank(T value) {
    int from = 0;
    int to = ends.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ends.get(middle).compareTo(value) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns how many ends are at most the value: the rank of the first above it. */
  int rankAbove(T value) {
    int rank = rank(value);
    return rank < ends.size() && ends.get(rank).compareTo(value) == 0 ? rank + 1 : rank;
  }
}
