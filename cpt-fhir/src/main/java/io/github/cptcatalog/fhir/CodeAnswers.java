package io.github.cptcatalog.fhir;

import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the catalog says of five characters under one of the two systems. */
final class CodeAnswers {
  private final Records records;
  private final Absence absence;
  private final DaysOfUse days;
  private final LineRules rules;

  CodeAnswers(Catalog catalog, DaysOfUse days, LineRules rules) {
    this.records = new Records(catalog);
    this.absence = new Absence(catalog);
    this.days = days;
    this.rules = rules;
  }

  Answer to(CodingSystem system, String text) {
    try {
      return to(system, text, ProcedureCode.of(text));
    } catch (MalformedCodeException malformed) {
      String why = malformed.getMessage() + Spelling.meant(text);
      return Answer.of(system, text, Remark.error(Kind.INVALID_CODE, why));
    }
  }

  private Answer to(CodingSystem system, String text, ProcedureCode code) {
    CodingSystem right = CodingSystem.of(code);
    if (right != system) {
      return Answer.of(system, text, Remark.error(Kind.INVALID_CODE, misplaced(code, right)));
    }
    List<Remark> remarks = new ArrayList<>(1);
    if (!text.equals(code.text())) {
      remarks.add(Spelling.upperCase(text, code.text()));
    }
    Optional<Procedure> record = records.find(code);
    Validity validity = record.map(Procedure::validity).orElse(Validity.open());
    Optional<Remark> outOfForce =
        validity.equals(Validity.open())
            ? rules.daysOf(code)
            : days.remark("Code " + code, validity);
    outOfForce.ifPresent(remarks::add);
    if (record.isPresent()) {
      notAssigned(record.get()).ifPresent(remarks::add);
    } else if (outOfForce.isEmpty()) {
      remarks.add(absence.of(code));
    }
    return new Answer(system, text, record.flatMap(Displays::of), remarks);
  }

  private static String misplaced(ProcedureCode code, CodingSystem right) {
    return code
        + " is a code of "
        + right
        + ", so the system of the coding is "
        + right.url()
        + ".";
  }

  private static Optional<Remark> notAssigned(Procedure record) {
    if (record.codeCheck().verdict() != Verdict.NOT_ASSIGNED) {
      return Optional.empty();
    }
    List<ProcedureCode> right = record.codeCheck().rightCodes();
    return Optional.of(
        Remark.error(
            Kind.INVALID_CODE,
            "The number "
                + record.code()
                + " is not assigned to anything in the official code set."
                + (right.isEmpty()
                    ? ""
                    : " Documents that use it may mean "
                        + right.stream().map(ProcedureCode::text).collect(Collectors.joining(", "))
                        + ".")));
  }
}
