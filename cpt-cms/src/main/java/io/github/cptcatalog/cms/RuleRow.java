package io.github.cptcatalog.cms;

import java.time.LocalDate;

/** A rule that is one row of a rule file. */
interface RuleRow extends Rule {
  RuleText text();

  @Override
  default boolean holdsOn(LocalDate day) {
    return text().holdsOn(day);
  }
}
