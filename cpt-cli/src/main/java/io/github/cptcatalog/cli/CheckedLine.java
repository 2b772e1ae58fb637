package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import java.time.LocalDate;
import java.util.List;

/** A claim line as it was typed, how it was repaired to be read, and what a check says of it. */
record CheckedLine(String line, LocalDate date, List<String> repairs, List<Finding> findings) {
  boolean hasError() {
    return count(Severity.ERROR) > 0;
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
