package io.github.cptcatalog.fhir;

import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public rules for claim lines, for a code with modifiers that stands in one coding. They need
 * a day: that of the catalog, or else the newest of its editions.
 */
final class LineRules {
  private static final Set<String> DAYS_OF_CODE = Set.of("ended-code", "code-not-yet-in-force");

  private static final Set<String> DAYS_OF_MODIFIER =
      Set.of("ended-modifier", "modifier-not-yet-in-force");

  /** What is said of the code alone, whether or not modifiers follow. */
  private static final Set<String> CODE_ALONE =
      Set.of(
          "code-not-in-catalog",
          "code-not-in-complete-catalog",
          "code-not-assigned",
          "code-in-no-section",
          "ended-code",
          "code-not-yet-in-force");

  private final ClaimLineCheck check;
  private final DaysOfUse days;

  LineRules(Catalog catalog, DaysOfUse days) {
    this.check = ClaimLineCheck.of(catalog);
    this.days = days;
  }

  /** Returns what is known of the days of a code of which the catalog knows none. */
  Optional<Remark> daysOf(ProcedureCode code) {
    return findings(CodedProcedure.of(code)).stream()
        .filter(finding -> DAYS_OF_CODE.contains(finding.rule()))
        .map(finding -> days.remark(finding.message() + fineBefore(finding)))
        .findFirst();
  }

  private String fineBefore(Finding finding) {
    return days.isOfOneDay()
        ? ""
        : finding
            .firstDay()
            .map(first -> " On a date of service before " + first + " it is fine.")
            .orElse("");
  }

  /** Returns what the rules say of the modifiers. */
  List<Remark> remarks(CodedProcedure procedure) {
    if (days.reference().isEmpty()) {
      return List.of(
          Remark.note(
              Kind.COMMENT,
              "The modifiers of "
                  + procedure
                  + " were not checked: the catalog has neither a day nor an edition."));
    }
    return findings(procedure).stream()
        .filter(finding -> !CODE_ALONE.contains(finding.rule()))
        .map(this::remark)
        .toList();
  }

  private List<Finding> findings(CodedProcedure procedure) {
    return days.reference().map(day -> check.check(ClaimLine.of(procedure, day))).orElse(List.of());
  }

  private Remark remark(Finding finding) {
    String text = finding.message() + " " + finding.mend();
    if (DAYS_OF_MODIFIER.contains(finding.rule())) {
      return days.remark(text);
    }
    return switch (finding.severity()) {
      case ERROR -> Remark.error(Kind.RULE, text);
      case WARNING -> Remark.warning(Kind.RULE, text);
      case NOTE -> Remark.note(Kind.COMMENT, text);
    };
  }
}
