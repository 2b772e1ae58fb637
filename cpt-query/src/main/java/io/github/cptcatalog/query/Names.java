package io.github.cptcatalog.query;

/**
 * Which names of a procedure a word stands in, as bits of an int, so that words which stand
 * together in one name are told from words scattered over several. The bits are grouped by the
 * length of the name; where a procedure has more names of one length than a group has bits, some
 * share one.
 */
final class Names {
  private static final int GROUP = 5;
  private static final int GROUPS = 6;

  /** Titles are told by themselves; a name counts a little less than a title would. */
  private static final float LESS_THAN_A_TITLE = 0.9f;

  private final int[] counts = new int[GROUPS];

  /** Returns the bit of the next name of a procedure, which has so many words. */
  int next(int words) {
    int group = Math.max(1, Math.min(GROUPS, words)) - 1;
    return 1 << (group * GROUP + counts[group]++ % GROUP);
  }

  /** Returns how many words the name of a bit has; the longest names count as equally long. */
  static int words(int bit) {
    return Integer.numberOfTrailingZeros(bit) / GROUP + 1;
  }

  /**
   * Returns how well a text fits a title of so many words, up to one.
   *
   * @param covered the share of the text that stands in the title, by how rare its words are
   * @param common the number of words that stand in both
   */
  static float fit(float covered, int common, float words) {
    return covered * (0.5f + 0.5f * Math.min(1, common / words));
  }

  /** Returns how well a text fits the name of a bit. */
  static float fitOfName(float covered, int common, int bit) {
    return LESS_THAN_A_TITLE * fit(covered, common, words(bit));
  }
}
