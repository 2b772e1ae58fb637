package io.github.cptcatalog.csv;

import java.util.regex.Pattern;

/** As much of a cell as a fault shows. */
final class Excerpt {
  private static final int KEPT_AT_MOST = 200;
  private static final int QUOTED_AT_MOST = 100;
  private static final Pattern CONTROL = Pattern.compile("\\p{IsCc}");

  private Excerpt() {}

  /** The start of the cell as it is. */
  static String cut(String cell) {
    return start(cell, KEPT_AT_MOST);
  }

  /** The start of the cell without control characters. */
  static String printable(String cell) {
    return CONTROL.matcher(start(cell, QUOTED_AT_MOST)).replaceAll("?");
  }

  /** The start of the cell in quotes, to stand in a message. */
  static String quoted(String cell) {
    return '"' + printable(cell) + (cell.length() > QUOTED_AT_MOST ? "…" : "") + '"';
  }

  private static String start(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splitsPair ? length - 1 : length);
  }
}
