package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationResult;
import io.github.cptcatalog.query.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** HAPI's validator with the support and the module, as the README has it. */
final class Hapi {
  static final FhirContext R4 = FhirContext.forR4();

  private static final Once<FhirValidator> OVER_BUNDLED =
      new Once<>(
          () ->
              Validators.of(Validators.first(new CptValidationSupport(R4)))
                  .registerValidatorModule(new ClaimLineModule()));

  private static final Once<FhirValidator> OVER_EXCERPT =
      new Once<>(() -> validator(Excerpt.catalog()));

  private Hapi() {}

  /** Over the bundled data. */
  static FhirValidator validator() {
    return OVER_BUNDLED.get();
  }

  static FhirValidator validatorOverExcerpt() {
    return OVER_EXCERPT.get();
  }

  private static FhirValidator validator(Catalog catalog) {
    return Validators.of(Validators.first(new CptValidationSupport(R4, catalog)))
        .registerValidatorModule(new ClaimLineModule(catalog));
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
}
