package io.github.cptcatalog.query;

import java.util.Arrays;

/** The highest of many numbers, which may come in any order. */
final class Best {
  /** Numbers that stay unsorted, so that sorting is rare even where few are wanted. */
  private static final int UNSORTED = 32;

  private final int most;
  private long[] kept = new long[UNSORTED];
  private int size;
  private long floor = Long.MIN_VALUE;

  /** Keeps so many, one or more. */
  Best(int most) {
    this.most = most;
  }

  /** Returns a number at or below which none is kept any more. */
  long floor() {
    return floor;
  }

  void add(long number) {
    if (number <= floor) {
      return;
    }
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, size * 2);
    }
    kept[size++] = number;
    if (size == most || (size > most && size - most >= Math.max(most, UNSORTED))) {
      cut();
    }
  }

  /** Returns the highest, from the highest down. */
  long[] descending() {
    if (size > most) {
      cut();
    }
    Arrays.sort(kept, 0, size);
    long[] highest = new long[size];
    for (int i = 0; i < size; i++) {
      highest[i] = kept[size - 1 - i];
    }
    return highest;
  }

  private void cut() {
    Arrays.sort(kept, 0, size);
    System.arraycopy(kept, size - most, kept, 0, most);
    size = most;
    floor = kept[0];
  }
}
