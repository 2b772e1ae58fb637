package io.github.cptcatalog.model;

/** Whether the text of a record is about what its code means. */
public enum Verdict {
  /** The text is about what the code means. */
  CONFIRMED("confirmed"),
  /** The code means something else than the text says. */
  DIFFERENT_MEANING("different meaning"),
  /** The number stands for nothing in the official code set. */
  NOT_ASSIGNED("not assigned"),
  /** Nobody has checked. */
  UNCHECKED("unchecked");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /**
   * Returns the verdict as people read it, such as "different meaning".
   *
   * @return the label, to stand inside a sentence
   */
  public String label() {
    return label;
  }

  /**
   * Tells whether a check found the text and the code at odds.
   *
   * @return true for DIFFERENT_MEANING and NOT_ASSIGNED; false for UNCHECKED, where nothing was
   *     found because nothing was looked for
   */
  public boolean isDoubtful() {
    return this == DIFFERENT_MEANING || this == NOT_ASSIGNED;
  }
}
