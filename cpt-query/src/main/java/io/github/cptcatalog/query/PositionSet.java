package io.github.cptcatalog.query;

/** A known set of positions, kept in whichever of two forms is smaller. */
sealed interface PositionSet extends Selection permits Bitmap, Postings {

  /** Returns the number of positions in the set. */
  int size();

  /** Returns how many positions are in both sets. */
  int countIn(Bitmap other);

  @Override
  default int estimate() {
    return size();
  }

  /**
   * Makes the set of some positions of a catalog.
   *
   * @param positions each once, ascending
   * @param universe the number of positions of the catalog
   */
  static PositionSet of(int[] positions, int universe) {
    // an int for each member against a bit for each position
    return positions.length > universe / Integer.SIZE
        ? Bitmap.of(positions, universe)
        : new Postings(positions);
  }
}
