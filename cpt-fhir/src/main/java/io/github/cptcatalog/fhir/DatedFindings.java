package io.github.cptcatalog.fhir;

import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check has to say of a line whose day may be known in part only. It is asked for both ends
 * of what is known. What holds at both is said as it is; so is what holds on the first day of a
 * service that began then. What holds at one end only is at most a warning, and nothing where that
 * end is not known but only as far off as need be.
 */
final class DatedFindings {
  private static final LocalDate BEFORE_ALL_RULES = LocalDate.of(1980, 1, 1);
  private static final LocalDate AFTER_ALL_RULES = LocalDate.of(2200, 1, 1);

  private final ClaimLineCheck check;

  DatedFindings(ClaimLineCheck check) {
    this.check = check;
  }

  List<Finding> of(FhirLine line) {
    ServiceDays days = line.days();
    LocalDate first = days.first().orElse(BEFORE_ALL_RULES);
    LocalDate last = days.last().orElse(AFTER_ALL_RULES);
    List<Finding> atFirst = on(first, line);
    if (first.equals(last)) {
      return atFirst;
    }
    List<Finding> atLast = on(last, line);
    if (!days.isKnown()) {
      return atFirst.stream().filter(atLast::contains).toList();
    }
    List<Finding> found = new ArrayList<>();
    for (Finding finding : atFirst) {
      if (days.isFromFirst() || isAmong(atLast, finding)) {
        found.add(finding);
      } else if (days.first().isPresent()) {
        found.add(ifOn(first, finding));
      }
    }
    for (Finding finding : atLast) {
      boolean isSaid = isAmong(atFirst, finding);
      if (days.last().isPresent() && (!isSaid || days.first().isEmpty())) {
        found.add(isSaid ? finding : ifOn(last, finding));
      }
    }
    return found;
  }

  private List<Finding> on(LocalDate day, FhirLine line) {
    return check.check(new ClaimLine(line.procedure(), line.units(), day, line.setting()));
  }

  /** The same rule can say it in other words on another day. */
  private static boolean isAmong(List<Finding> findings, Finding finding) {
    return findings.stream().anyMatch(it -> SaidOfCodes.isSame(it, finding));
  }

  private static Finding ifOn(LocalDate day, Finding finding) {
    return new Finding(
        finding.rule(),
        finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity(),
        finding.modifiers(),
        "If the service was on " + day + ": " + finding.message(),
        finding.mend(),
        finding.source(),
        finding.firstDay(),
        finding.lastDay());
  }
}
