package io.github.cptcatalog.query;

import java.util.Arrays;

/** A set of positions as bits; it stays because it is the smallest form of a large set. */
final class Bitmap implements PositionSet {
  private final long[] blocks;
  private final int size;

  /** Takes the blocks as they are; they must not change afterwards. */
  Bitmap(long[] blocks) {
    this.blocks = blocks;
    int count = 0;
    for (long block : blocks) {
      count += Long.bitCount(block);
    }
    this.size = count;
  }

  /** Marks the positions, which may come in any order. */
  static Bitmap of(int[] positions, int universe) {
    long[] blocks = new long[Selection.blocks(universe)];
    for (int position : positions) {
      blocks[position >> BLOCK_BITS] |= 1L << position;
    }
    return new Bitmap(blocks);
  }

  static Bitmap all(int universe) {
    long[] blocks = new long[Selection.blocks(universe)];
    Arrays.fill(blocks, -1L);
    if (universe % Long.SIZE != 0) {
      blocks[blocks.length - 1] = (1L << universe) - 1;
    }
    return new Bitmap(blocks);
  }

  @Override
  public long among(int block, long asked) {
    return blocks[block] & asked;
  }

  @Override
  public boolean has(int position) {
    return (blocks[position >> BLOCK_BITS] & 1L << position) != 0;
  }

  @Override
  public String describe() {
    return "bitmap of " + size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int countIn(Bitmap other) {
    int count = 0;
    for (int i = 0; i < blocks.length; i++) {
      count += Long.bitCount(blocks[i] & other.blocks[i]);
    }
    return count;
  }

  /** Returns the members, ascending. */
  int[] toArray() {
    int[] members = new int[size];
    int filled = 0;
    for (int block = 0; block < blocks.length; block++) {
      for (long left = blocks[block]; left != 0; left &= left - 1) {
        members[filled++] = (block << BLOCK_BITS) + Long.numberOfTrailingZeros(left);
      }
    }
    return members;
  }

  /** Returns the member that so many members come before. */
  int member(int rank) {
    int left = rank;
    int block = 0;
    while (left >= Long.bitCount(blocks[block])) {
      left -= Long.bitCount(blocks[block++]);
    }
    long rest = blocks[block];
    for (; left > 0; left--) {
      rest &= rest - 1;
    }
    return (block << BLOCK_BITS) + Long.numberOfTrailingZeros(rest);
  }
}
