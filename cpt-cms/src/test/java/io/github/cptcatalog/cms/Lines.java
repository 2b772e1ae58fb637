package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Claim lines in short. */
final class Lines {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Lines() {}

  static ClaimLine line(String text) {
    return line(text, DAY);
  }

  static ClaimLine line(String text, String day) {
    return line(text, LocalDate.parse(day));
  }

  static ClaimLine line(TableRow row) {
    ClaimLine line =
        line(row.required("line"), row.required("day"))
            .withUnits(Integer.parseInt(row.required("units")));
    return row.optional("setting")
        .map(setting -> setting.equals("F") ? CostSetting.FACILITY : CostSetting.NON_FACILITY)
        .map(line::in)
        .orElse(line);
  }

  static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  /** Returns errors and warnings without the notes. */
  static List<Finding> faults(List<Finding> findings) {
    List<Finding> faults = new ArrayList<>(findings);
    faults.removeIf(finding -> finding.severity() == Severity.NOTE);
    return faults;
  }

  private static ClaimLine line(String text, LocalDate day) {
    return ClaimLine.of(CodedProcedure.parse(text), day);
  }
}
