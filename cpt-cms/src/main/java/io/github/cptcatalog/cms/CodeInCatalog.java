package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether the catalog has the code. One that a fragment lacks may well exist; one that a complete
 * catalog lacks was not in force.
 */
final class CodeInCatalog implements EveryLine {
  private final List<Edition> editions;
  private final CodeDays days;
  private final RuleText absent;
  private final RuleText missing;

  CodeInCatalog(Catalog catalog, CodeDays days, LineTexts texts) {
    this.editions = catalog.editions();
    this.days = days;
    this.absent = texts.get("code-not-in-catalog");
    this.missing = texts.get("code-not-in-complete-catalog");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (line.record().isPresent()) {
      return;
    }
    if (isComplete(line.code(), line.day())) {
      findings.add(missing.about(line, List.of()));
    } else if (days.find(line.code()).isEmpty()) {
      findings.add(absent.about(line, List.of()));
    }
  }

  private boolean isComplete(ProcedureCode code, LocalDate day) {
    for (Edition edition : editions) {
      if (edition.completeness().covers(code, day)) {
        return true;
      }
    }
    return false;
  }
}
