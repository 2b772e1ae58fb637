package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator as users set it up. The first validation takes seconds, so tests share one. */
final class Hapi {
  static final FhirContext R4 = FhirContext.forR4();

  private static final Once<FhirValidator> WITHOUT_US = new Once<>(Hapi::withoutUs);
  private static final Once<FhirValidator> WITH_US = new Once<>(Hapi::withUs);

  private Hapi() {}

  /** The chain from HAPI's documentation. */
  static FhirValidator validatorWithoutUs() {
    return WITHOUT_US.get();
  }

  /** The same with our two lines from the README, over the bundled data. */
  static FhirValidator validator() {
    return WITH_US.get();
  }

  static String file(String name) {
    try (InputStream file = Objects.requireNonNull(Hapi.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every message as severity, place and words, such as {@code ERROR Claim.item[0]…: …}. */
  static List<String> sentences(ValidationResult result) {
    return result.getMessages().stream()
        .map(it -> it.getSeverity() + " " + it.getLocationString() + ": " + it.getMessage())
        .toList();
  }

  /** Every message as severity, place and rule, such as {@code ERROR Claim.item[0]… some-rule}. */
  static List<String> rules(ValidationResult result) {
    return result.getMessages().stream().map(Hapi::rule).toList();
  }

  static String rule(SingleValidationMessage message) {
    return message.getSeverity() + " " + message.getLocationString() + " " + message.getMessageId();
  }

  private static FhirValidator withoutUs() {
    return R4.newValidator()
        .registerValidatorModule(
            new FhirInstanceValidator(
                new ValidationSupportChain(
                    new DefaultProfileValidationSupport(R4),
                    new CommonCodeSystemsTerminologyService(R4),
                    new InMemoryTerminologyServerValidationSupport(R4),
                    new SnapshotGeneratingValidationSupport(R4))));
  }

  private static FhirValidator withUs() {
    return R4.newValidator()
        .registerValidatorModule(
            new FhirInstanceValidator(
                new ValidationSupportChain(
                    new CptValidationSupport(R4),
                    new DefaultProfileValidationSupport(R4),
                    new CommonCodeSystemsTerminologyService(R4),
                    new InMemoryTerminologyServerValidationSupport(R4),
                    new SnapshotGeneratingValidationSupport(R4))))
        .registerValidatorModule(new ClaimLineModule());
  }
}
