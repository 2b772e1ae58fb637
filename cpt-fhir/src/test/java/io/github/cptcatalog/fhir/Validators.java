package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;

/**
 * HAPI's validators with and without our support. The first validation of all takes ten seconds,
 * and that of each validator half a one, so tests share them.
 */
final class Validators {
  /** What HAPI's own documentation puts into a chain. */
  static final List<IValidationSupport> HAPI =
      List.of(
          new DefaultProfileValidationSupport(Said.CONTEXT),
          new CommonCodeSystemsTerminologyService(Said.CONTEXT),
          new InMemoryTerminologyServerValidationSupport(Said.CONTEXT),
          new SnapshotGeneratingValidationSupport(Said.CONTEXT));

  static final FhirValidator WITHOUT = of(new ValidationSupportChain(HAPI));

  /** Over the bundled data. */
  static final FhirValidator WITH = of(first(new CptValidationSupport(Said.CONTEXT)));

  private Validators() {}

  static FhirValidator with(Catalog catalog) {
    return of(first(new CptValidationSupport(Said.CONTEXT, catalog)));
  }

  static FhirValidator of(IValidationSupport support) {
    return Said.CONTEXT.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
  }

  /** Returns a chain in which a support comes before those of HAPI. */
  static ValidationSupportChain first(IValidationSupport... supports) {
    List<IValidationSupport> all = new ArrayList<>(List.of(supports));
    all.addAll(HAPI);
    return new ValidationSupportChain(all);
  }

  /** Returns what is said, such as {@code ERROR Claim.item[0]: …}, but for the lack of a text. */
  static List<String> messages(FhirValidator validator, Resource resource) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(message -> !message.getMessage().contains("dom-6"))
        .map(it -> it.getSeverity() + " " + it.getLocationString() + ": " + it.getMessage())
        .toList();
  }
}
