package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.IValidatorModule;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.PaymentIndicatorSource;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Checks claim lines in a {@link ca.uhn.fhir.validation.FhirValidator}, each on its own date of
 * service, by the rules of {@link ClaimLineCheck}. Thread-safe, and cheap to make: catalog and
 * rules are read when the first resource comes.
 *
 * <p>Lines are the items, details and sub-details of {@code Claim} and {@code
 * ExplanationOfBenefit}, with the added ones of {@code ClaimResponse}, and the code of a {@code
 * Procedure}, {@code ServiceRequest} or {@code ChargeItem}; also in bundles, parameters and
 * contained resources. Codes of other systems than CPT and HCPCS Level II are passed over, and so
 * is what was entered in error.
 *
 * <p>It stands beside {@link CptValidationSupport} and does not say again what that says of a code
 * or modifier alone: that it is malformed, not assigned, or not in the catalog. A validator needs
 * both.
 *
 * <p>The date of service is that of the line, or else of the line above, or else lies somewhere in
 * the billable period; an order was carried out on the day it was written or later. Today is never
 * assumed. Of a period the first day counts, and what holds on its last day only is a warning; so
 * is what holds on one end only of a span in which the day lies somewhere. Without any date a note
 * says so, and what holds on every day is checked all the same.
 */
public final class ClaimLineModule implements IValidatorModule {
  private final Once<LineMessages> messages;

  /** Makes a module by the data sets on the class path. */
  public ClaimLineModule() {
    this(ProcedureCatalog::catalog, ClaimLineCheck::of);
  }

  /**
   * Makes a module by a catalog: its modifier register, the days of its codes, and the payment
   * indicators of its records.
   *
   * @param catalog codes and modifiers, the same as in {@link CptValidationSupport}
   */
  public ClaimLineModule(Catalog catalog) {
    this(given(catalog), ClaimLineCheck::of);
  }

  /**
   * Makes a module by a catalog and a fee schedule.
   *
   * @param catalog codes and modifiers, the same as in {@link CptValidationSupport}
   * @param schedule the payment indicators; those in the records of the catalog are not looked at
   */
  public ClaimLineModule(Catalog catalog, PaymentIndicatorSource schedule) {
    this(given(catalog), checkBy(schedule));
  }

  private ClaimLineModule(Supplier<Catalog> catalog, Function<Catalog, ClaimLineCheck> check) {
    this.messages =
        new Once<>(
            () -> {
              Catalog loaded = catalog.get();
              return new LineMessages(loaded, check.apply(loaded));
            });
  }

  /**
   * Adds what the rules say of each line to the messages of the validation: an error, a warning or
   * information, at the coding that it is about, with the name of the rule as the id.
   *
   * @param context what is validated; a text that cannot be read as a resource is passed over with
   *     a note, since the instance validator tells what is wrong with it
   * @throws IllegalStateException if the context is for another version of FHIR than R4
   * @throws io.github.cptcatalog.model.DatasetException if the data sets on the class path cannot
   *     be loaded
   */
  @Override
  public void validateResource(IValidationContext<IBaseResource> context) {
    FhirVersionEnum version = context.getFhirContext().getVersion().getVersion();
    if (version != FhirVersionEnum.R4) {
      throw new IllegalStateException(
          "ClaimLineModule reads FHIR R4 and the validator is for "
              + version
              + "; make it with FhirContext.forR4(), or leave the module out.");
    }
    try {
      if (context.getResource() instanceof Resource resource) {
        messages.get().of(resource).forEach(context::addValidationMessage);
      }
    } catch (DataFormatException unreadable) {
      context.addValidationMessage(LineMessages.unread());
    }
  }

  private static Supplier<Catalog> given(Catalog catalog) {
    Objects.requireNonNull(catalog, "catalog");
    return () -> catalog;
  }

  private static Function<Catalog, ClaimLineCheck> checkBy(PaymentIndicatorSource schedule) {
    Objects.requireNonNull(schedule, "schedule");
    return catalog -> ClaimLineCheck.of(catalog, schedule);
  }
}
