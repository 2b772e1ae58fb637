package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import io.github.cptcatalog.query.Catalog;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** Everything that a catalog answers to HAPI. */
final class CatalogTerminology {
  private final Catalog catalog;
  private final Answers answers;
  private final ConceptLookup lookup;
  private final Once<CodeSystem> cpt;
  private final Once<CodeSystem> hcpcs;

  CatalogTerminology(Catalog catalog) {
    this.catalog = catalog;
    this.answers = new Answers(catalog);
    this.lookup = new ConceptLookup(answers);
    ProcedureResources resources = ProcedureResources.of(catalog);
    this.cpt = new Once<>(() -> resources.codeSystem(CodingSystem.CPT));
    this.hcpcs = new Once<>(() -> resources.codeSystem(CodingSystem.HCPCS));
  }

  Answer answer(CodingSystem system, String code, @Nullable String display) {
    return answers.to(system, code, display);
  }

  /** Answers for a coding that must be of a value set. */
  Answer answer(
      CodingSystem system,
      String code,
      @Nullable String display,
      ValueSet set,
      ValueSetReader reader) {
    String name = set.hasUrl() ? set.getUrl() : "without an address";
    return switch (reader.membership(set, system, code)) {
      case IN -> answer(system, code, display);
      case OUT ->
          Answer.of(
              system,
              code,
              Remark.error(
                  Remark.Kind.NOT_IN_VALUE_SET,
                  "The value set " + name + " does not have " + code + " of " + system + "."));
      case UNKNOWN ->
          answer(system, code, display)
              .with(
                  Remark.note(
                      Remark.Kind.COMMENT,
                      "Whether the value set "
                          + name
                          + " has "
                          + code
                          + " was not checked: it chooses codes by a filter or a value set that is"
                          + " not known here."));
    };
  }

  LookupCodeResult lookup(CodingSystem system, String url, String code) {
    return lookup.find(system, url, code);
  }

  /** Expands a value set that is of our systems alone. */
  ValueSetExpansionOutcome expand(
      ValueSet set, ValueSetExpansionOptions options, ValueSetReader reader) {
    if (!Expansion.canChoose(set)) {
      return new ValueSetExpansionOutcome(
          "The value set "
              + set.getUrl()
              + " was not expanded: it chooses codes by a filter or a value set that is not known"
              + " here. Known are modifier and modified, equal to true or false.",
          false);
    }
    return new ValueSetExpansionOutcome(new Expansion(catalog, answers, reader).of(set, options));
  }

  /** Returns the code system as a resource; always the same one, which is not to be changed. */
  CodeSystem resource(CodingSystem system) {
    return system == CodingSystem.CPT ? cpt.get() : hcpcs.get();
  }
}
