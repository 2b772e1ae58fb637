package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CodedProcedureReading;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.MalformedCodedProcedureException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and checks claim lines of one day; a line that cannot be read is a finding as well. */
record LineChecker(ClaimLineCheck check, LocalDate day, int units, Optional<CostSetting> setting) {

  CheckedLine check(String text) {
    CodedProcedureReading reading;
    try {
      reading = CodedProcedure.read(text);
    } catch (MalformedCodedProcedureException wrong) {
      return new CheckedLine(text, day, List.of(), List.of(unreadable(wrong)));
    }
    ClaimLine line = new ClaimLine(reading.procedure(), units, day, setting);
    return new CheckedLine(text, day, reading.repairs(), check.check(line));
  }

  private static Finding unreadable(MalformedCodedProcedureException wrong) {
    return new Finding(
        "unreadable-line",
        Severity.ERROR,
        List.of(),
        String.valueOf(wrong.getMessage()),
        "Write one code with its modifiers, such as 11982-50-RT.",
        "45 CFR 162.1102 with ASC X12N 837 professional 005010X222A1, segment SV1 (a code and its"
            + " modifiers)",
        Optional.empty(),
        Optional.empty());
  }
}
