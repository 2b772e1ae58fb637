package io.github.cptcatalog.query;

/**
 * A filter made ready for one catalog: it tells which positions in code order match, 64 neighbours
 * at a time. Such neighbours are a <em>block</em>, a set of them the bits of a long; block 0 starts
 * at position 0.
 */
interface Selection {
  /** Positions of a block by their number: 64 is two to the sixth. */
  int BLOCK_BITS = 6;

  /** Returns those of the positions asked about that match. */
  long among(int block, long asked);

  /** Returns about how many positions match; used to plan only. */
  int estimate();

  /** Says what answers, such as {@code bitmap of 12}. */
  String describe();

  /** Tells whether the position matches. */
  default boolean has(int position) {
    return among(position >> BLOCK_BITS, 1L << position) != 0;
  }

  /** Returns the number of blocks that hold so many positions. */
  static int blocks(int positions) {
    return (positions + 63) >> BLOCK_BITS;
  }
}
