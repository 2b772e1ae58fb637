package io.github.cptcatalog.benchmarks;

import java.util.List;
import java.util.Locale;

/** The words of an invented title: what lies between its spaces, in lower case. */
final class TitleWords {
  private TitleWords() {}

  static List<String> of(String title) {
    return List.of(title.toLowerCase(Locale.ROOT).split(" ", -1));
  }

  /** Tells whether one of the words starts with the prefix, without making the words. */
  static boolean haveStart(String title, String prefix) {
    for (int start = 0; start >= 0; ) {
      if (title.regionMatches(true, start, prefix, 0, prefix.length())) {
        return true;
      }
      int space = title.indexOf(' ', start);
      start = space < 0 ? -1 : space + 1;
    }
    return false;
  }
}
