package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Objects;

/**
 * A procedure that a search found.
 *
 * @param procedure what was found. Look at its {@link Procedure#doubt()} before you rely on it
 * @param score how well it fits: about the number of words that it has. Only the scores of one
 *     search can be compared; how they are reckoned can change
 * @param field the field that gave most of the score
 */
public record SearchHit(Procedure procedure, double score, SearchField field) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the score is not above zero
   */
  public SearchHit {
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(field, "field");
    if (!(score > 0 && score < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "Score " + score + " of " + procedure.code() + " is no score; expected one above zero.");
    }
  }

  /** Returns score, code, verdict and title, such as {@code 2.71 11982 [confirmed] Taking …}. */
  @Override
  public String toString() {
    return Math.round(score * 100) / 100.0 + " " + procedure;
  }
}
