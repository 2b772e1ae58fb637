package io.github.cptcatalog.query;

import java.util.List;

/**
 * The words of a catalog in order, numbered from zero. Their characters stand in one array: a
 * string for each would take three times as much.
 */
final class TermDictionary {
  private final char[] letters;
  private final int[] starts;

  /** Takes words that are sorted as text, each once. */
  TermDictionary(List<String> sorted) {
    this.starts = new int[sorted.size() + 1];
    for (int i = 0; i < sorted.size(); i++) {
      starts[i + 1] = starts[i] + sorted.get(i).length();
    }
    this.letters = new char[starts[sorted.size()]];
    for (int i = 0; i < sorted.size(); i++) {
      sorted.get(i).getChars(0, sorted.get(i).length(), letters, starts[i]);
    }
  }

  /** The terms of a range, which begin with the same so many characters. */
  record Beginning(int from, int to, int length) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  Beginning all() {
    return new Beginning(0, starts.length - 1, 0);
  }

  Beginning of(String word) {
    return then(all(), word, 0);
  }

  /** Returns the terms that go on with a word from one of its characters on. */
  Beginning then(Beginning start, String word, int from) {
    Beginning reached = start;
    for (int i = from; i < word.length() && !reached.isEmpty(); i++) {
      reached = then(reached, word.charAt(i));
    }
    return reached;
  }

  Beginning then(Beginning start, char next) {
    int from = firstFrom(start, start.from(), next);
    return new Beginning(from, firstFrom(start, from, next + 1), start.length() + 1);
  }

  /** Returns the number of the term that is no longer than the beginning; negative for none. */
  int whole(Beginning beginning) {
    return !beginning.isEmpty() && length(beginning.from()) == beginning.length()
        ? beginning.from()
        : -1;
  }

  /** Returns the character by which a term goes on behind the beginning. */
  char next(Beginning beginning, int term) {
    return letters[starts[term] + beginning.length()];
  }

  private int length(int term) {
    return starts[term + 1] - starts[term];
  }

  /** Returns the first term of the range, from one on, that goes on with no lesser character. */
  private int firstFrom(Beginning range, int first, int next) {
    int from = first;
    int to = range.to();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int at = starts[middle] + range.length();
      // a term that ends here comes before all that go on
      if (at == starts[middle + 1] || letters[at] < next) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
