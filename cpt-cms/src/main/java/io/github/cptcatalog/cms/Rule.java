package io.github.cptcatalog.cms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One rule for claim lines. Immutable. */
interface Rule {
  /** Returns the modifiers that call for this rule; empty where it looks at every line. */
  Set<String> triggers();

  /** Tells whether the rule was in force on a date of service. */
  default boolean holdsOn(LocalDate day) {
    return true;
  }

  /** Adds what the rule has to say of a line, at least one of whose modifiers calls for it. */
  void check(LineFacts line, List<Finding> findings);
}
