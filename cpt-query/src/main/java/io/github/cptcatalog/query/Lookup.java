package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a look-up, which keeps apart what an empty {@code Optional} would mix.
 *
 * @param text what was asked for
 * @param status which kind of answer this is
 * @param procedure the record; present for FOUND, DOUBTFUL, ENDED and NOT_YET_IN_FORCE, so also
 *     where the catalog of a day remembers it only
 * @param nearest codes of the catalog that somebody may have meant, most likely first; only for
 *     NOT_IN_CATALOG, at most three
 * @param sentence the answer in words, to show to people
 */
public record Lookup(
    String text,
    Status status,
    Optional<Procedure> procedure,
    List<ProcedureCode> nearest,
    String sentence) {

  /**
   * The kinds of answers. A doubt outranks that the code is not in force: both are told in the
   * sentence.
   */
  public enum Status {
    /** The record is there, and nothing is known to speak against it. */
    FOUND,
    /** The record is there, but its text is not about what the code means. */
    DOUBTFUL,
    /** The record is there, but the code was no longer in force. */
    ENDED,
    /** The record is there, but the code was not in force yet. */
    NOT_YET_IN_FORCE,
    /** The text is a code, but this catalog lacks it. It may well exist. */
    NOT_IN_CATALOG,
    /** The text does not have the shape of a code. */
    MALFORMED
  }

  /** Copies the list. */
  public Lookup {
    nearest = List.copyOf(nearest);
  }
}
