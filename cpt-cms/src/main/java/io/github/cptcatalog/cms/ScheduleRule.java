package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;

/** A rule that the fee schedule decides: without indicators of the code it says nothing. */
interface ScheduleRule extends RuleRow {
  /** Says where the indicators that decided come from, and whether they are of another year. */
  default String origin(LineFacts line, String indicators) {
    PaymentIndicators found = line.indicators().orElseThrow();
    String origin = line.code() + " has " + indicators + " in " + found.source();
    return found.year() == line.day().getYear()
        ? origin
        : origin + " (indicators of " + found.year() + ", since no others are at hand)";
  }
}
