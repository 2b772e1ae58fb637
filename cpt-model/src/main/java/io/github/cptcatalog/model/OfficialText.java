package io.github.cptcatalog.model;

/**
 * The official wording of a code, from a file that a licensee has. The data sets of this project
 * have none: the wording of CPT codes belongs to the American Medical Association. It stands apart
 * from {@link Procedure#title()}, which is in the words of the data set.
 *
 * @param wording the descriptor as the licensed file has it
 * @param licence the notice that must be shown beside it: whose it is, and under which licence it
 *     stands here
 */
public record OfficialText(String wording, String licence) {

  /**
   * Checks both texts.
   *
   * @throws IllegalArgumentException if a text is blank or has control characters
   */
  public OfficialText {
    wording = Texts.required("official wording", wording);
    licence = Texts.required("licence of the official wording", licence);
  }

  /** Returns the wording followed by its licence, which must never be shown apart. */
  @Override
  public String toString() {
    return wording + " (" + licence + ")";
  }
}
