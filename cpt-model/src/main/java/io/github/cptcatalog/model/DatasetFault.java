package io.github.cptcatalog.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a data file, and where.
 *
 * @param file the name of the file, as the reader was given it
 * @param line the line, from 1; 1 also where the fault is about the whole file, and 0 where there
 *     is no file but a data set that was made some other way
 * @param column the column in that line, from 1; in a table of cells, the number of the cell. 0
 *     where the line is 0
 * @param pointer the place inside the document as a JSON pointer (RFC 6901), such as {@code
 *     /billing/costs/0/low}, or the name of the column of a table; empty for the document itself
 * @param text the offending text; empty where something is missing
 * @param message what is wrong, what was expected and how to mend it; control characters in it
 *     become question marks, and past 2,000 characters it is cut
 */
public record DatasetFault(
    String file, int line, int column, String pointer, Optional<String> text, String message) {

  private static final int MESSAGE_AT_MOST = 2_000;

  /**
   * Checks the place, and makes the message safe to print.
   *
   * @throws IllegalArgumentException if line or column is negative, or only one of them is 0
   */
  public DatasetFault {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException(
          "No place: line "
              + line
              + ", column "
              + column
              + "; expected both from 1, or both 0 where there is no file.");
    }
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(text, "text");
    message = printable(Objects.requireNonNull(message, "message"));
  }

  /**
   * Returns a fault of a whole file, such as one that cannot be opened.
   *
   * @param file the name of the file
   * @param message what is wrong, what was expected and how to mend it
   * @return the fault, at line and column 1
   */
  public static DatasetFault ofFile(String file, String message) {
    return new DatasetFault(file, 1, 1, "", Optional.empty(), message);
  }

  private static String printable(String message) {
    String start =
        message.length() > MESSAGE_AT_MOST ? message.substring(0, MESSAGE_AT_MOST) + "…" : message;
    return start.replaceAll("[\\p{IsCc}&&[^\n]]", "?");
  }

  /** Returns place and message on one line, {@code file:line:column pointer: message}. */
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ":" + line + ":" + column)
        + (pointer.isEmpty() ? "" : " " + pointer)
        + ": "
        + message;
  }
}
