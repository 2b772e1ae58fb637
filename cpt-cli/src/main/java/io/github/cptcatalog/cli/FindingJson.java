package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Findings as JSON; days stand only where there are any. */
final class FindingJson {
  private FindingJson() {}

  static String of(CheckedLine checked) {
    return "{\"line\": "
        + Json.quoted(checked.line())
        + ", \"date\": "
        + Json.quoted(checked.date().toString())
        + ", \"repairs\": "
        + Json.texts(checked.repairs())
        + ", \"findings\": "
        + of(checked.findings())
        + "}";
  }

  static String of(List<Finding> findings) {
    return Json.array(findings.stream().map(FindingJson::of).toList());
  }

  private static String of(Finding finding) {
    return "{\"rule\": "
        + Json.quoted(finding.rule())
        + ", \"severity\": "
        + Json.quoted(finding.severity().name())
        + ", \"modifiers\": "
        + Json.texts(finding.modifiers())
        + ", \"message\": "
        + Json.quoted(finding.message())
        + ", \"mend\": "
        + Json.quoted(finding.mend())
        + ", \"source\": "
        + Json.quoted(finding.source())
        + day("firstDay", finding.firstDay())
        + day("lastDay", finding.lastDay())
        + "}";
  }

  private static String day(String field, Optional<LocalDate> day) {
    return day.map(known -> ", \"" + field + "\": " + Json.quoted(known.toString())).orElse("");
  }
}
