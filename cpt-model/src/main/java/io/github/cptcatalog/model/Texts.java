package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What every text of a record must be: stripped, not blank, and free of control characters. */
final class Texts {
  private static final int QUOTED_AT_MOST = 100;

  private Texts() {}

  static String required(String field, String text) {
    return isPlain(Objects.requireNonNull(text, field)) ? text : checked(field, text);
  }

  /** Nearly every text is: what is to be read is long, and most of it needs no closer look. */
  private static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0 || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String checked(String field, String text) {
    String stripped = text.replace("\r\n", "\n").strip();
    if (!hasSomethingSeen(stripped)) {
      throw new IllegalArgumentException(
          field + " is blank; give it a text, or leave it out where it may be absent.");
    }
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      // a terminal or a log that prints the record would obey them
      if ((Character.isISOControl(c) && c != '\n' && c != '\t') || turnsTextRound(c)) {
        throw new IllegalArgumentException(
            String.format(
                "%s has the control character U+%04X at position %d; remove it.",
                field, (int) c, i + 1));
      }
      if (isHalfOfPair(stripped, i)) {
        throw new IllegalArgumentException(
            String.format(
                "%s has half of a character, U+%04X at position %d, which no file can hold; remove"
                    + " it.",
                field, (int) c, i + 1));
      }
    }
    return stripped;
  }

  private static boolean isHalfOfPair(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Returns the text in quotes for a message: cut where it is long, without control characters. */
  static String quoted(String text) {
    int end = Math.min(text.length(), QUOTED_AT_MOST);
    boolean splitsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    String start = text.substring(0, splitsPair ? end - 1 : end);
    return '"' + start.replaceAll("\\p{IsCc}", "?") + (end < text.length() ? "…" : "") + '"';
  }

  private static boolean hasSomethingSeen(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isSeen(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeen(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /** Marks of writing direction, by which a text can show something else than it says. */
  private static boolean turnsTextRound(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  static Optional<String> optional(String field, Optional<String> text) {
    Objects.requireNonNull(text, field);
    return text.isEmpty() ? text : Optional.of(required(field, text.get()));
  }

  static List<String> all(String field, List<String> texts) {
    Objects.requireNonNull(texts, field);
    String[] checked = new String[texts.size()];
    for (int i = 0; i < checked.length; i++) {
      String text = texts.get(i);
      // most texts are plain, and need no name for a message
      checked[i] = text != null && isPlain(text) ? text : required(field + "[" + i + "]", text);
    }
    return List.of(checked);
  }
}
