package io.github.cptcatalog.query;

import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Procedure;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** The stated duration compares with a limit. */
record Lasting(Bound bound, Duration limit) implements Filter {

  /** How the stated duration has to compare. */
  enum Bound {
    /** Its longest is at most the limit. */
    AT_MOST,
    /** Its shortest is at least the limit. */
    AT_LEAST
  }

  Lasting {
    Objects.requireNonNull(limit, "duration");
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException(
          "Duration " + limit + " is not above zero; name a time such as PT30M.");
    }
  }

  @Override
  public boolean matches(Procedure procedure) {
    Optional<DurationRange> stated = procedure.clinical().duration();
    if (stated.isEmpty()) {
      return false;
    }
    return bound == Bound.AT_MOST
        ? stated.get().longest().compareTo(limit) <= 0
        : stated.get().shortest().compareTo(limit) >= 0;
  }

  @Override
  public String toString() {
    return "duration " + (bound == Bound.AT_MOST ? "<= " : ">= ") + limit;
  }
}
