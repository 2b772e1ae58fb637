package io.github.cptcatalog.query;

/**
 * How much a word says of a procedure by where it stands, in twelve bits: what BM25 makes of length
 * and frequency, worked out when the index is made. In a title or a synonym it counts how much of
 * it the word is, so that a short title that has the word comes before a long one; in sentences it
 * counts how often the word stands there.
 */
final class Impact {
  static final int BITS = 12;

  private static final int PHRASE = 15;
  private static final int SENTENCES = 3;
  private static final int TITLE_SHIFT = 8;
  private static final int SYNONYM_SHIFT = 4;
  private static final int SUMMARY_SHIFT = 2;

  /** A title or synonym of so many words is of usual length. */
  private static final double USUAL_TITLE = 8;

  private static final double USUAL_SYNONYM = 4;

  private static final float TITLE_WEIGHT = 0.9f;
  private static final float SYNONYM_WEIGHT = 0.8f;
  private static final float SUMMARY_WEIGHT = 0.35f;
  private static final float INDICATION_WEIGHT = 0.25f;

  private static final float[] WEIGHTS = weights();
  private static final float[] TITLE_WORDS = titleWords();

  private Impact() {}

  /** Returns the impact of a word in a title of so many words. */
  static int inTitle(int words) {
    return inPhrase(words / USUAL_TITLE) << TITLE_SHIFT;
  }

  /** Returns the impact of a word in a synonym of so many words. */
  static int inSynonym(int words) {
    return inPhrase(words / USUAL_SYNONYM) << SYNONYM_SHIFT;
  }

  static int inSummary() {
    return 1 << SUMMARY_SHIFT;
  }

  static int inIndication() {
    return 1;
  }

  /** Returns what a word says that stands in two places. */
  static int sum(int one, int other) {
    return Math.max(title(one), title(other)) << TITLE_SHIFT
        | Math.max(synonym(one), synonym(other)) << SYNONYM_SHIFT
        | Math.min(SENTENCES, summary(one) + summary(other)) << SUMMARY_SHIFT
        | Math.min(SENTENCES, indication(one) + indication(other));
  }

  /** Returns a number from zero to below one that grows with each field. */
  static float weight(int impact) {
    return WEIGHTS[impact];
  }

  static float weight(int impact, SearchField field) {
    return switch (field) {
      case CODE -> 0;
      case TITLE -> TITLE_WEIGHT * title(impact) / (PHRASE + 1);
      case SYNONYM -> SYNONYM_WEIGHT * synonym(impact) / (PHRASE + 1);
      case SUMMARY -> SUMMARY_WEIGHT * summary(impact) / (summary(impact) + 1);
      case INDICATION -> INDICATION_WEIGHT * indication(impact) / (indication(impact) + 1);
    };
  }

  /** Returns about how many words the title has in which the word stands; zero for none. */
  static float titleWords(int impact) {
    return TITLE_WORDS[title(impact)];
  }

  private static int inPhrase(double ofUsual) {
    return (int) Math.max(1, Math.min(PHRASE, Math.round((PHRASE + 1) / (1 + ofUsual))));
  }

  private static int title(int impact) {
    return impact >> TITLE_SHIFT & PHRASE;
  }

  private static int synonym(int impact) {
    return impact >> SYNONYM_SHIFT & PHRASE;
  }

  private static int summary(int impact) {
    return impact >> SUMMARY_SHIFT & SENTENCES;
  }

  private static int indication(int impact) {
    return impact & SENTENCES;
  }

  private static float[] weights() {
    float[] weights = new float[1 << BITS];
    for (int impact = 0; impact < weights.length; impact++) {
      float missing = 1;
      for (SearchField field : SearchField.values()) {
        missing *= 1 - weight(impact, field);
      }
      weights[impact] = 1 - missing;
    }
    return weights;
  }

  private static float[] titleWords() {
    float[] words = new float[PHRASE + 1];
    for (int level = 1; level <= PHRASE; level++) {
      words[level] = (float) Math.max(1, ((PHRASE + 1.0) / level - 1) * USUAL_TITLE);
    }
    return words;
  }
}
