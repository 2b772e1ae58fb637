package io.github.cptcatalog.fhir;

import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@link CptValidationSupport} says of a coding, whatever line it stands on, so that it is not
 * said again of the line. It refuses for its day only in the catalog of a day; in a catalog of all
 * days it warns, and the error is for the line to tell.
 */
final class SaidOfCodes {
  private static final Set<String> WHATEVER_THE_DAY =
      Set.of("code-not-assigned", "code-in-no-section", "code-not-in-catalog", "unknown-modifier");

  private static final Set<String> OF_THE_DAY =
      Set.of("ended-code", "code-not-yet-in-force", "ended-modifier", "modifier-not-yet-in-force");

  private static final String MISSING = "code-not-in-complete-catalog";

  private final Catalog catalog;
  private final ClaimLineCheck check;
  private final Optional<LocalDate> reference;

  SaidOfCodes(Catalog catalog, ClaimLineCheck check) {
    this.catalog = catalog;
    this.check = check;
    this.reference = new DaysOfUse(catalog).reference();
  }

  /** Returns the findings that are news, in their order. */
  List<Finding> leftOf(List<Finding> findings, FhirLine line) {
    List<Finding> said = new ArrayList<>(ofTheDay(line.procedure()));
    said.addAll(ofTheExpression(line.coded()));
    return findings.stream()
        .filter(it -> !isOfTheCode(it, line.procedure().code()))
        .filter(it -> said.stream().noneMatch(earlier -> isSame(earlier, it)))
        .toList();
  }

  static boolean isSame(Finding one, Finding other) {
    return one.rule().equals(other.rule()) && one.modifiers().equals(other.modifiers());
  }

  private boolean isOfTheCode(Finding finding, ProcedureCode code) {
    return WHATEVER_THE_DAY.contains(finding.rule())
        || (finding.rule().equals(MISSING) && isMissingWhateverTheLine(code));
  }

  private boolean isMissingWhateverTheLine(ProcedureCode code) {
    return catalog.editions().stream()
        .map(Edition::completeness)
        .anyMatch(
            it ->
                catalog.day().isPresent()
                    ? it.covers(code, catalog.day().get())
                    : it.kinds().contains(code.kind())
                        && it.firstDay().isEmpty()
                        && it.lastDay().isEmpty());
  }

  private List<Finding> ofTheDay(CodedProcedure procedure) {
    return catalog.day().isEmpty()
        ? List.of()
        : on(catalog.day(), procedure).filter(it -> OF_THE_DAY.contains(it.rule())).toList();
  }

  private List<Finding> ofTheExpression(CodedProcedure coded) {
    return coded.modifiers().isEmpty()
        ? List.of()
        : on(reference, coded).filter(it -> !OF_THE_DAY.contains(it.rule())).toList();
  }

  private Stream<Finding> on(Optional<LocalDate> day, CodedProcedure procedure) {
    return day.stream().flatMap(it -> check.check(ClaimLine.of(procedure, it)).stream());
  }
}
