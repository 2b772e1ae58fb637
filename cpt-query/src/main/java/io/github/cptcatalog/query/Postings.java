package io.github.cptcatalog.query;

import java.util.Arrays;

/**
 * A set of positions in ascending order; it stays because a small set is walked without a look at
 * the rest of the catalog.
 */
final class Postings implements PositionSet {
  private final int[] positions;

  /** Takes the array as it is; it must be sorted and not change afterwards. */
  Postings(int[] positions) {
    this.positions = positions;
  }

  int get(int index) {
    return positions[index];
  }

  /** Returns the index of the first member that is not below the position. */
  int indexOf(int position) {
    int found = Arrays.binarySearch(positions, position);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public long among(int block, long asked) {
    long members = 0;
    for (int i = indexOf(block << BLOCK_BITS);
        i < positions.length && positions[i] >> BLOCK_BITS == block;
        i++) {
      members |= 1L << positions[i];
    }
    return members & asked;
  }

  @Override
  public boolean has(int position) {
    return Arrays.binarySearch(positions, position) >= 0;
  }

  @Override
  public String describe() {
    return "list of " + positions.length;
  }

  @Override
  public int size() {
    return positions.length;
  }

  @Override
  public int countIn(Bitmap other) {
    int count = 0;
    for (int position : positions) {
      count += other.has(position) ? 1 : 0;
    }
    return count;
  }
}
