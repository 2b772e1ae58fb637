package io.github.cptcatalog.query;

import java.util.Arrays;

/** A growing list of positions. */
final class Positions {
  private int[] positions = new int[16];
  private int size;

  void add(int position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
    }
    positions[size++] = position;
  }

  /** Tells whether the position was added last. */
  boolean endsWith(int position) {
    return size > 0 && positions[size - 1] == position;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return positions[index];
  }

  int[] toArray() {
    return Arrays.copyOf(positions, size);
  }
}
