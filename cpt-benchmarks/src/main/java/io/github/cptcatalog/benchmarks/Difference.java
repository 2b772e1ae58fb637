package io.github.cptcatalog.benchmarks;

/** The end of a benchmark whose peer does not give the answer of the plain scan. */
final class Difference extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  Difference(String peer, String query, Object expected, Object got) {
    super(
        "Peer "
            + peer
            + " answers "
            + query
            + " otherwise than the plain scan, so its time says nothing. Expected "
            + expected
            + ", got "
            + got
            + ".");
  }

  /**
   * Compares two answers.
   *
   * @throws Difference if they are not equal
   */
  static void refuse(String peer, String query, Object expected, Object got) {
    if (!expected.equals(got)) {
      throw new Difference(peer, query, expected, got);
    }
  }
}
