package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a row of a file counts for a modifier on a line: codes, indicators, schedule rows, days. */
record Conditions(
    Set<String> modifiers,
    Optional<CodeSet> codes,
    Optional<IndicatorCondition> indicators,
    Optional<RowPresence> presence,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {
  /** Whether a row counts. */
  enum Fit {
    YES,
    NO,
    /** The indicators of the code would decide, and they are not at hand. */
    UNKNOWN
  }

  /** Returns the columns of a file: these before its own. */
  static List<String> columns(String... own) {
    List<String> columns =
        new ArrayList<>(List.of("modifiers", "codes", "indicators", "row", "firstDay", "lastDay"));
    columns.addAll(List.of(own));
    return columns;
  }

  static Conditions of(TableRow row, RuleNames names) {
    return new Conditions(
        isSet(row, "modifiers") ? names.modifiers(row, "modifiers") : Set.of(),
        isSet(row, "codes") ? Optional.of(names.codes(row, "codes")) : Optional.empty(),
        isSet(row, "indicators")
            ? Optional.of(IndicatorCondition.of(row, "indicators"))
            : Optional.empty(),
        isSet(row, "row") ? Optional.of(row.oneOf(RowPresence.class, "row")) : Optional.empty(),
        row.day("firstDay"),
        row.day("lastDay"));
  }

  Fit fit(LineFacts line, String modifier) {
    if (!holdsOn(line.day()) || !holdsFor(line, modifier)) {
      return Fit.NO;
    }
    if (indicators.isEmpty()) {
      return Fit.YES;
    }
    Optional<PaymentIndicators> known = line.indicators();
    if (known.isEmpty()) {
      return Fit.UNKNOWN;
    }
    return indicators.get().holds(known.get()) ? Fit.YES : Fit.NO;
  }

  /** Says which indicators decided; empty where none did. */
  Optional<String> decided(LineFacts line) {
    return indicators.isEmpty() || line.indicators().isEmpty()
        ? Optional.empty()
        : Optional.of(indicators.get().says(line.indicators().get()));
  }

  private boolean holdsOn(LocalDate day) {
    return (firstDay.isEmpty() || !day.isBefore(firstDay.get()))
        && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
  }

  private boolean holdsFor(LineFacts line, String modifier) {
    return (codes.isEmpty() || codes.get().holds(line.code()))
        && (presence.isEmpty()
            || line.schedule().row(line.code(), modifier, line.day()) == presence.get());
  }

  private static boolean isSet(TableRow row, String column) {
    return row.optional(column).isPresent();
  }
}
