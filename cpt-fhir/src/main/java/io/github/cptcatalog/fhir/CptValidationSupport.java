package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes CPT and HCPCS Level II known to HAPI's validator and terminology services, from a catalog.
 * For FHIR R4. Safe to share between threads, and cheap to make: the catalog is asked on the first
 * call.
 *
 * <pre>{@code
 * chain.addValidationSupport(0, new CptValidationSupport(fhirContext));
 * }</pre>
 *
 * <p>The zero puts it before {@code InMemoryTerminologyServerValidationSupport}, which otherwise
 * answers first, by nothing but the list that {@link #fetchCodeSystem} gives.
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
  private final Once<CatalogTerminology> terminology;

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
    this.terminology = new Once<>(() -> new CatalogTerminology(catalog.get()));
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
  public boolean isValueSetSupported(ValidationSupportContext root, @Nullable String url) {
    return url != null
        && (CptValueSet.find(url).isPresent()
            || valueSet(root, url).filter(reader(root)::isAboutUs).isPresent());
  }

  @Override
  public @Nullable CodeValidationResult validateCode(
      ValidationSupportContext root,
      @Nullable ConceptValidationOptions options,
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      @Nullable String valueSetUrl) {
    if (valueSetUrl != null && !valueSetUrl.isBlank()) {
      return valueSet(root, valueSetUrl)
          .map(set -> validateCodeInValueSet(root, options, system, code, display, set))
          .orElse(null);
    }
    Optional<CodingSystem> ours = find(system);
    return ours.isEmpty() || code == null || code.isBlank()
        ? null
        : terminology.get().answer(ours.get(), code, display).toResult();
  }

  @Override
  public @Nullable CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext root,
      @Nullable ConceptValidationOptions options,
      @Nullable String system,
      @Nullable String code,
      @Nullable String display,
      IBaseResource valueSet) {
    if (code == null || code.isBlank() || !(valueSet instanceof ValueSet set)) {
      return null;
    }
    ValueSetReader reader = reader(root);
    boolean isToBeInferred =
        options != null && options.isInferSystem() && (system == null || system.isBlank());
    Optional<CodingSystem> ours = isToBeInferred ? CodingSystem.inferred(code) : find(system);
    return ours.isPresent() && reader.isAboutUs(set)
        ? terminology.get().answer(ours.get(), code, display, set, reader).toResult()
        : null;
  }

  @Override
  public @Nullable LookupCodeResult lookupCode(
      ValidationSupportContext root, LookupCodeRequest request) {
    return find(request.getSystem())
        .filter(system -> request.getCode() != null && !request.getCode().isBlank())
        .map(it -> terminology.get().lookup(it, request.getSystem(), request.getCode()))
        .orElse(null);
  }

  @Override
  public @Nullable ValueSetExpansionOutcome expandValueSet(
      ValidationSupportContext root,
      @Nullable ValueSetExpansionOptions options,
      IBaseResource valueSet) {
    if (!(valueSet instanceof ValueSet set) || !Expansion.isOursAlone(set)) {
      return null;
    }
    return terminology
        .get()
        .expand(set, options == null ? new ValueSetExpansionOptions() : options, reader(root));
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(@Nullable String url) {
    return url == null ? null : CptValueSet.find(url).map(CptValueSet::toResource).orElse(null);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(@Nullable String url) {
    return find(url).map(system -> terminology.get().resource(system)).orElse(null);
  }

  @Override
  public List<IBaseResource> fetchAllConformanceResources() {
    List<IBaseResource> all = new ArrayList<>();
    for (CodingSystem system : CodingSystem.values()) {
      all.add(terminology.get().resource(system));
    }
    for (CptValueSet set : CptValueSet.values()) {
      all.add(set.toResource());
    }
    return all;
  }

  private static ValueSetReader reader(ValidationSupportContext root) {
    return new ValueSetReader(url -> valueSet(root, url));
  }

  private static Optional<ValueSet> valueSet(ValidationSupportContext root, String url) {
    return root.getRootValidationSupport().fetchValueSet(url) instanceof ValueSet set
        ? Optional.of(set)
        : Optional.empty();
  }

  private static Optional<CodingSystem> find(@Nullable String system) {
    return system == null ? Optional.empty() : CodingSystem.find(system);
  }
}
