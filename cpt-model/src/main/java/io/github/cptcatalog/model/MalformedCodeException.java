package io.github.cptcatalog.model;

/** Thrown for a text that does not have the shape of a procedure code; says what was expected. */
public final class MalformedCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The text that was given. */
  private final String text;

  MalformedCodeException(String text) {
    super(
        "Not a procedure code: "
            + Texts.quoted(text)
            + ". Expected five digits, four digits and one of F, T, U, M, A, or a letter and four"
            + " digits (such as 99213, 0001U or J1100); strip spaces and modifiers before parsing.");
    this.text = text;
  }

  /**
   * Returns the text that is not a code, as it was given.
   *
   * @return the whole text, which may be empty or long
   */
  public String text() {
    return text;
  }
}
