package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.AmbulanceTrip;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim line with what is known of its code.
 *
 * @param line the line as it was given
 * @param modifiers its modifiers but for those that name an ambulance trip
 * @param record what the catalog has under the code, in force or not
 * @param indicators the indicators of the code
 * @param schedule where the indicators come from
 */
record LineFacts(
    ClaimLine line,
    List<String> modifiers,
    Optional<Procedure> record,
    Optional<PaymentIndicators> indicators,
    PaymentIndicatorSource schedule) {

  static LineFacts of(ClaimLine line, Optional<Procedure> record, PaymentIndicatorSource schedule) {
    ProcedureCode code = line.procedure().code();
    return new LineFacts(
        line, ordinary(line), record, schedule.find(code, line.dateOfService()), schedule);
  }

  ProcedureCode code() {
    return line.procedure().code();
  }

  LocalDate day() {
    return line.dateOfService();
  }

  /** Says where the indicators that decided come from, and whether they are of another year. */
  String origin(String decided) {
    PaymentIndicators found = indicators.orElseThrow();
    String origin = code() + " has " + decided + " in " + found.source();
    return found.year() == day().getYear()
        ? origin
        : origin + " (indicators of " + found.year() + ", since no others are at hand)";
  }

  boolean isIn(CostSetting setting) {
    return line.setting().isPresent() && line.setting().get() == setting;
  }

  /** Returns the modifiers of the line that are in the set, each once, in the order of the line. */
  List<String> among(Set<String> some) {
    List<String> found = List.of();
    for (String modifier : modifiers) {
      if (some.contains(modifier) && !found.contains(modifier)) {
        if (found.isEmpty()) {
          found = List.of(modifier);
        } else {
          found = new ArrayList<>(found);
          found.add(modifier);
        }
      }
    }
    return found;
  }

  /** Returns the modifiers but for those that name where an ambulance trip began and ended. */
  private static List<String> ordinary(ClaimLine line) {
    ProcedureCode code = line.procedure().code();
    List<String> modifiers = line.procedure().modifiers();
    if (!code.text().startsWith("A04")) {
      return modifiers;
    }
    List<String> ordinary = new ArrayList<>();
    for (String modifier : modifiers) {
      if (AmbulanceTrip.find(modifier, code).isEmpty()) {
        ordinary.add(modifier);
      }
    }
    return ordinary;
  }
}
