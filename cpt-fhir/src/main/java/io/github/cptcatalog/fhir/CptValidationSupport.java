package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes CPT and HCPCS Level II known to HAPI's validator and terminology services, from a catalog.
 * For FHIR R4. Safe to share between threads, and cheap to make: the catalog is asked on the first
 * call.
 *
 * <pre>{@code
 * ValidationSupportChain chain = new ValidationSupportChain(
 *     new CptValidationSupport(fhirContext),
 *     new DefaultProfileValidationSupport(fhirContext),
 *     new CommonCodeSystemsTerminologyService(fhirContext),
 *     new InMemoryTerminologyServerValidationSupport(fhirContext));
 * }</pre>
 *
 * <p>Put it before {@code InMemoryTerminologyServerValidationSupport}, which else answers for value
 * sets with codes of ours, and knows of them only what {@link #fetchCodeSystem} lists.
 *
 * <p>HAPI asks for each coding alone, without the resource and its date, and keeps the answers. So
 * an answer depends on system, code and catalog:
 *
 * <ul>
 *   <li>A malformed code, one under the wrong system, and a number that is not assigned are errors.
 *   <li>A code out of force is an error where the catalog is of one day ({@link Catalog#asOf}). In
 *       a catalog of all days it is a warning that says until when the code is fine; in force is
 *       then judged by the newest {@code asOf} among the editions, never by the clock.
 *   <li>A code that the catalog lacks is an error only where an edition is complete for codes of
 *       its kind on the day of the catalog, or on every day; a warning where it is complete in a
 *       span of days; and else information, since it may well exist.
 *   <li>A code with modifiers in one coding, such as {@code 99213:25}, is checked by {@link
 *       io.github.cptcatalog.cms.ClaimLineCheck} on that same day.
 *   <li>A display that differs is information: official wording is licensed, and not compared.
 * </ul>
 *
 * <p>Every method answers null, which is HAPI's word for "ask the next", for what is not of the two
 * systems. If the catalog cannot be loaded, each that needs it throws {@link DatasetException}.
 */
public final class CptValidationSupport implements IValidationSupport {
  private final FhirContext context;
  private final Once<Answers> answers;

  /**
   * Makes a support over the data sets on the class path, which are loaded on the first call.
   *
   * @param context a context for R4
   * @throws IllegalArgumentException if the context is for another version of FHIR
   */
  public CptValidationSupport(FhirContext context) {
    this(context, ProcedureCatalog::catalog);
  }

  /**
   * Makes a support over a catalog.
   *
   * @param context a context for R4
   * @param catalog of all days, or of the day by which codes are to be judged
   * @throws IllegalArgumentException if the context is for another version of FHIR
   */
  public CptValidationSupport(FhirContext context, Catalog catalog) {
    this(context, constant(Objects.requireNonNull(catalog, "catalog")));
  }

  private CptValidationSupport(FhirContext context, Supplier<Catalog> catalog) {
    this.context = Objects.requireNonNull(context, "context");
    FhirVersionEnum version = context.getVersion().getVersion();
    if (version != FhirVersionEnum.R4) {
      throw new IllegalArgumentException(
          "The FhirContext is for " + version + "; expected R4, as FhirContext.forR4() makes it.");
    }
    this.answers = new Once<>(() -> new Answers(catalog.get()));
  }

  private static Supplier<Catalog> constant(Catalog catalog) {
    return () -> catalog;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public String getName() {
    return "R4 CPT and HCPCS Level II Validation Support";
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext root, @Nullable String system) {
    return find(system).isPresent();
  }

  @Override
  public @Nullable CodeValidationResult validateCode(
      ValidationSupportContext root,
      ConceptValidationOptions options,
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      @Nullable String valueSetUrl) {
    Optional<CodingSystem> ours = find(system);
    if (ours.isEmpty() || code == null || code.isBlank()) {
      return null;
    }
    return answers.get().to(ours.get(), code, display).toResult();
  }

  private static Optional<CodingSystem> find(@Nullable String system) {
    return system == null ? Optional.empty() : CodingSystem.find(system);
  }
}
