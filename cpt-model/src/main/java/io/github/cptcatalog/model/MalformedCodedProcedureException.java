package io.github.cptcatalog.model;

/**
 * Thrown for a text that is not a code with its modifiers, or could be one in more than one way;
 * says at which column and what was expected there.
 */
public final class MalformedCodedProcedureException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The text that was given. */
  private final String text;

  /** Where it is wrong, from 1. */
  private final int column;

  MalformedCodedProcedureException(String text, int column, String problem) {
    super(
        "Not a code with its modifiers: "
            + Texts.quoted(text)
            + ". Column "
            + column
            + ": "
            + problem);
    this.text = text;
    this.column = column;
  }

  /**
   * Returns the text that was refused, as it was given.
   *
   * @return the whole text, which may be empty or long
   */
  public String text() {
    return text;
  }

  /**
   * Returns where the text is wrong.
   *
   * @return a column from 1, counted in {@code char} values; one past the last where the text ends
   *     too early
   */
  public int column() {
    return column;
  }
}
