package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import io.github.cptcatalog.query.Catalog;
import java.util.List;

/** What a support says of codings, a line for each issue. */
final class Said {
  static final FhirContext CONTEXT = Hapi.R4;

  private final CptValidationSupport support;

  private Said(Catalog catalog) {
    this.support = new CptValidationSupport(CONTEXT, catalog);
  }

  static Said by(Catalog catalog) {
    return new Said(catalog);
  }

  List<String> of(CodingSystem system, String code) {
    return lines(result(system, code));
  }

  CodeValidationResult result(CodingSystem system, String code) {
    return result(system, code, null);
  }

  CodeValidationResult result(CodingSystem system, String code, String display) {
    return support.validateCode(
        new ValidationSupportContext(support),
        new ConceptValidationOptions(),
        system.url(),
        code,
        display,
        null);
  }

  static List<String> lines(CodeValidationResult result) {
    return result.getIssues().stream()
        .map(issue -> issue.getSeverity() + " " + issue.getDiagnostics())
        .toList();
  }
}
