package io.github.cptcatalog.query;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for a text that is not a filter: says at which column reading stopped and what was
 * expected there.
 */
public final class FilterSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int QUOTED_AT_EACH_SIDE = 40;

  /** Where reading stopped, from 1. */
  private final int column;

  /** What would have been read there. */
  private final String expected;

  /** Says what stands at the column in the words of {@code found}. */
  FilterSyntaxException(
      String text, int column, String expected, String found, @Nullable Throwable cause) {
    super(
        "Column "
            + column
            + ": expected "
            + expected
            + ", found "
            + found
            + " in "
            + around(text, column - 1)
            + ".",
        cause);
    this.column = column;
    this.expected = expected;
  }

  /**
   * Returns where reading stopped.
   *
   * @return a column from 1, counted in {@code char} values; one past the last where the text ends
   *     too early
   */
  public int column() {
    return column;
  }

  /**
   * Returns what would have been read at the column.
   *
   * @return words to stand after "expected", such as {@code an amount such as 3000 USD}
   */
  public String expected() {
    return expected;
  }

  /** Returns the start of a text in quotes, without control characters. */
  static String quoted(String text) {
    return around(text, 0);
  }

  private static String around(String text, int at) {
    int start = boundary(text, Math.max(0, at - QUOTED_AT_EACH_SIDE));
    int end = boundary(text, Math.min(text.length(), at + QUOTED_AT_EACH_SIDE));
    return '"'
        + (start > 0 ? "…" : "")
        + text.substring(start, end).replaceAll("\\p{IsCc}", "?")
        + (end < text.length() ? "…" : "")
        + '"';
  }

  /** Steps back out of the middle of a surrogate pair. */
  private static int boundary(String text, int at) {
    boolean splitsPair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return splitsPair ? at - 1 : at;
  }
}
