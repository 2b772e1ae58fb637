package io.github.cptcatalog.model;

import java.util.Locale;

/**
 * Walks over a text in words and what parts them. A word is a run of ASCII letters and digits; what
 * parts words are blanks and at most one sign. A second sign is passed over as a repair, and so is
 * one at the end.
 */
final class LineTokens {
  private static final String SIGNS = "-,;/:>~";

  private final String text;
  private final LineReport report;
  private int end;
  private int at;
  private int wordStart;
  private int signs;

  LineTokens(String text, LineReport report) {
    this.text = text;
    this.report = report;
    this.end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    skipBlanks();
  }

  /** Returns where the next character is, from 0. */
  int place() {
    return at;
  }

  int length() {
    return text.length();
  }

  boolean isDone() {
    return at == end;
  }

  /** Tells whether a word can end here: nothing follows, or what parts words. */
  boolean isWordEnd() {
    return isDone() || isBlank(text.charAt(at)) || isSign(text.charAt(at));
  }

  /** Returns how many signs were passed over so far. */
  int signs() {
    return signs;
  }

  /** Returns the word that starts here, in upper case; empty where none does. */
  String word() {
    wordStart = at;
    while (!isDone() && isInWord(text.charAt(at))) {
      at++;
    }
    return text.substring(wordStart, at).toUpperCase(Locale.ROOT);
  }

  /** Returns where the word that was read last starts, from 0. */
  int wordStart() {
    return wordStart;
  }

  /**
   * Passes over all that follows.
   *
   * @return how many characters that are, without blanks at the end
   */
  int rest() {
    int start = at;
    at = end;
    return end - start;
  }

  /** Takes back the last characters of the word that was just read. */
  void back(int characters) {
    at -= characters;
  }

  /** Passes over blanks and then the character, where it comes next. */
  void skip(char c) {
    skipBlanks();
    if (!isDone() && text.charAt(at) == c) {
      at++;
    }
  }

  /** Passes over blanks, and tells whether one of the characters comes next. */
  boolean isNext(String characters) {
    skipBlanks();
    return !isDone() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Passes over what parts two words.
   *
   * @return whether anything follows
   */
  boolean separator() {
    skipBlanks();
    int first = at;
    int last = at;
    int before = signs;
    while (!isDone() && isSign(text.charAt(at))) {
      last = at;
      signs++;
      at++;
      skipBlanks();
    }
    int length = last + 1 - first;
    if (signs > before && isDone()) {
      report.leftOut(first, length, "no modifier follows");
    } else if (signs > before + 1) {
      report.read(first, length, "one separator", "no modifier stands between");
    }
    return !isDone();
  }

  /**
   * Finds a character that may stand nowhere in a text: what a terminal would obey, what is not
   * seen, and what no code was ever written with.
   *
   * @return its place; negative where there is none
   */
  int misplaced() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && !isBlank(c) && !isSign(c) && !isSeen(c)) {
        return i;
      }
    }
    return -1;
  }

  private void skipBlanks() {
    while (!isDone() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isInWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** A dash of any kind is a hyphen that an editor made longer. */
  private static boolean isSign(char c) {
    return c <= '~'
        ? SIGNS.indexOf(c) >= 0
        : Character.getType(c) == Character.DASH_PUNCTUATION
            || "\u00AD\u2043\u2212".indexOf(c) >= 0;
  }

  /** Texts are copied from pages: no-break spaces and spaces of no width are blanks too. */
  private static boolean isBlank(char c) {
    return c <= '~'
        ? c == ' ' || c == '\t'
        : Character.isSpaceChar(c) || "\u200B\u2060\uFEFF".indexOf(c) >= 0;
  }

  private static boolean isSeen(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
