package io.github.cptcatalog.cms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule says and when it holds: the columns that every rule file ends or begins with. */
record RuleText(
    String rule,
    Severity severity,
    Sentence message,
    Sentence mend,
    String source,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {

  /** Returns the columns of a rule file: the common ones around its own. */
  static List<String> columns(String... own) {
    List<String> columns = new ArrayList<>(List.of("rule", "severity"));
    columns.addAll(List.of(own));
    columns.addAll(List.of("firstDay", "lastDay", "source", "message", "mend"));
    return columns;
  }

  static RuleText of(TableRow row, RuleNames names) {
    return new RuleText(
        row.required("rule"),
        row.oneOf(Severity.class, "severity"),
        sentence(row, "message"),
        sentence(row, "mend"),
        names.sources(row, "source"),
        row.day("firstDay"),
        row.day("lastDay"));
  }

  boolean holdsOn(LocalDate day) {
    return (firstDay.isEmpty() || !day.isBefore(firstDay.get()))
        && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
  }

  Finding about(LineFacts line, List<String> modifiers) {
    return about(line, modifiers, "");
  }

  Finding about(LineFacts line, List<String> modifiers, String detail) {
    return new Finding(
        rule,
        severity,
        modifiers,
        message.fill(line, modifiers, detail),
        mend.fill(line, modifiers, detail),
        source,
        firstDay,
        lastDay);
  }

  /** Returns the same with a further source. */
  RuleText citing(String further) {
    return new RuleText(rule, severity, message, mend, source + "; " + further, firstDay, lastDay);
  }

  /** Returns the same with the days in which it holds. */
  RuleText within(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    return new RuleText(rule, severity, message, mend, source, firstDay, lastDay);
  }

  static Sentence sentence(TableRow row, String column) {
    try {
      return Sentence.of(row.required(column));
    } catch (IllegalArgumentException wrong) {
      IllegalStateException fault = row.fault(column, "cannot be read: " + wrong.getMessage());
      fault.initCause(wrong);
      throw fault;
    }
  }
}
