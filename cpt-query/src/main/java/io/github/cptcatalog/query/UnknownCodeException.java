package io.github.cptcatalog.query;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;

/**
 * Thrown where a procedure must be in the catalog and is not. That it is not in this catalog does
 * not make it no code: most catalogs hold a fragment of the code set, and the catalog of a day
 * gives none that was not in force then.
 */
public final class UnknownCodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The code that was asked for. */
  private final transient ProcedureCode code;

  /** The codes of the catalog that somebody may have meant. */
  private final transient List<ProcedureCode> nearest;

  UnknownCodeException(ProcedureCode code, List<ProcedureCode> nearest, String sentence) {
    super(sentence + " Use find(code) if absence is expected.");
    this.code = code;
    this.nearest = List.copyOf(nearest);
  }

  /**
   * Returns the code that was asked for.
   *
   * @return a well-formed code
   */
  public ProcedureCode code() {
    return code;
  }

  /**
   * Returns the codes of the catalog that somebody may have meant.
   *
   * @return up to three, most likely first; empty for an empty catalog, and where the catalog knows
   *     the code but it was not in force on its day
   */
  public List<ProcedureCode> nearest() {
    return nearest;
  }
}
