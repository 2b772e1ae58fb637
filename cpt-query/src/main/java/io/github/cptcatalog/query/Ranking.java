package io.github.cptcatalog.query;

import java.util.List;

/**
 * The best procedures for a text, window by window. Each is a number, so that the best are the
 * highest: the score, then the position, then the field.
 */
final class Ranking {
  private static final int WINDOW_BLOCKS = WordWindow.BITS - Selection.BLOCK_BITS;
  private static final int FIELD_BITS = 3;
  private static final int LAST_POSITION = (1 << (Integer.SIZE - 1 - FIELD_BITS)) - 1;
  private static final SearchField[] FIELDS = SearchField.values();

  private Ranking() {}

  /** Returns the best procedures of a selection, the best first, ties in code order. */
  static long[] of(List<FoundWord> words, Indexes indexes, Selection among, int most) {
    if (words.isEmpty() || most == 0) {
      return new long[0];
    }
    Best best = new Best(most);
    Scorer scorer = new Scorer(words, indexes);
    for (int window = 0; window << WordWindow.BITS < indexes.size(); window++) {
      if (scorer.fill(window)) {
        rank(scorer, window, among, best);
      }
    }
    return best.descending();
  }

  static int position(long ranked) {
    return LAST_POSITION - ((int) ranked >>> FIELD_BITS);
  }

  static double score(long ranked) {
    return (ranked >> Integer.SIZE) / (double) Scorer.ONE;
  }

  static SearchField field(long ranked) {
    return FIELDS[(int) ranked & ((1 << FIELD_BITS) - 1)];
  }

  private static long ranked(int score, int position, int field) {
    // lower positions come first, so they make higher numbers
    return (long) score << Integer.SIZE | (long) (LAST_POSITION - position) << FIELD_BITS | field;
  }

  private static void rank(Scorer scorer, int window, Selection among, Best best) {
    int start = window << WordWindow.BITS;
    for (int block = 0; block < 1 << WINDOW_BLOCKS; block++) {
      long left = scorer.candidates(block, (int) (best.floor() >> Integer.SIZE));
      if (left != 0) {
        left = among.among((window << WINDOW_BLOCKS) + block, left);
      }
      for (; left != 0; left &= left - 1) {
        int slot = (block << Selection.BLOCK_BITS) + Long.numberOfTrailingZeros(left);
        scorer.look(slot);
        if (ranked(scorer.most(), start + slot, FIELDS.length) > best.floor()) {
          int score = scorer.score();
          // few come so far that their doubt matters
          if (ranked(score, start + slot, 0) > best.floor()) {
            long unnamed = ranked(scorer.doubted(score, start + slot), start + slot, 0);
            if (unnamed > best.floor()) {
              best.add(unnamed | scorer.field());
            }
          }
        }
      }
    }
  }
}
