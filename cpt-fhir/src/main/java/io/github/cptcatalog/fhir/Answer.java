package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the catalog says of a coding.
 *
 * @param system the system that the coding names
 * @param code the code as the coding has it
 * @param display what the code means in the words of the catalog
 * @param remarks the worst first
 */
record Answer(CodingSystem system, String code, Optional<String> display, List<Remark> remarks) {
  private static final Comparator<Remark> WORST_FIRST = Comparator.comparing(Remark::severity);

  Answer {
    remarks = remarks.stream().sorted(WORST_FIRST).toList();
  }

  static Answer of(CodingSystem system, String code, Remark remark) {
    return new Answer(system, code, Optional.empty(), List.of(remark));
  }

  Answer with(Remark remark) {
    List<Remark> more = new ArrayList<>(remarks);
    more.add(remark);
    return new Answer(system, code, display, more);
  }

  /** Returns the worst remark; there must be one. */
  Remark worst() {
    return remarks.get(0);
  }

  boolean isRefused() {
    return !remarks.isEmpty() && worst().severity() == IssueSeverity.ERROR;
  }

  boolean isOutOfForce() {
    return remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.STATUS);
  }

  /**
   * Returns the answer in HAPI's form. The validator refuses what has no code, and turns a message
   * that is not among the issues into a warning.
   */
  CodeValidationResult toResult() {
    CodeValidationResult result = new CodeValidationResult().setCodeSystemName(system.toString());
    if (!isRefused()) {
      result.setCode(code);
    }
    display.ifPresent(result::setDisplay);
    if (!remarks.isEmpty()) {
      result.setSeverity(worst().severity()).setMessage(worst().text());
    }
    remarks.forEach(remark -> result.addIssue(remark.toIssue()));
    return result;
  }
}
