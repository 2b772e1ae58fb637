package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.support.IValidationSupport.BaseConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.BooleanConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.CodingConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.ConceptDesignation;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.IValidationSupport.StringConceptProperty;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers look-ups. What a validation would refuse or does not know is not found. */
final class ConceptLookup {
  private final Answers answers;

  ConceptLookup(Answers answers) {
    this.answers = answers;
  }

  /**
   * Looks a coding up.
   *
   * @param url the address of the system as it was asked for
   */
  LookupCodeResult find(CodingSystem system, String url, String code) {
    Answer answer = answers.to(system, code, null);
    LookupCodeResult result =
        new LookupCodeResult().setSearchedForSystem(url).setSearchedForCode(code);
    result.setCodeSystemDisplayName(system.toString());
    if (answer.display().isEmpty()) {
      return result.setErrorMessage(answer.remarks().isEmpty() ? "" : answer.worst().text());
    }
    result.setFound(true);
    result.setCodeDisplay(answer.display().get());
    result.setProperties(properties(answer));
    answers.record(code).ifPresent(it -> addDesignations(it, result.getDesignations()));
    return result;
  }

  private List<BaseConceptProperty> properties(Answer answer) {
    List<BaseConceptProperty> properties = new ArrayList<>();
    properties.add(new BooleanConceptProperty("inactive", answer.isOutOfForce()));
    boolean isModifier = ModifierAnswers.isModifier(answer.code());
    properties.add(new BooleanConceptProperty("modifier", isModifier));
    Stream.concat(
            answers.record(answer.code()).stream().map(ConceptFact::of),
            answers.modifier(answer.code()).stream().map(ConceptFact::of))
        .flatMap(List::stream)
        .map(this::property)
        .forEach(properties::add);
    return properties;
  }

  private BaseConceptProperty property(ConceptFact fact) {
    String name = fact.property().code();
    if (fact.system().isEmpty()) {
      return new StringConceptProperty(name, fact.text());
    }
    CodingSystem system = fact.system().get();
    String display = answers.to(system, fact.text(), null).display().orElse(null);
    return new CodingConceptProperty(name, system.url(), fact.text(), display);
  }

  private static void addDesignations(Procedure record, List<ConceptDesignation> designations) {
    if (!record.codeCheck().isDoubtful()) {
      record.synonyms().forEach(it -> designations.add(designation(it)));
    }
    // with its licence, beside which it must be shown
    record.officialText().ifPresent(it -> designations.add(designation(it.toString())));
  }

  private static ConceptDesignation designation(String value) {
    return new ConceptDesignation()
        .setLanguage("en")
        .setUseSystem("http://snomed.info/sct")
        .setUseCode("900000000000013009")
        .setUseDisplay("Synonym")
        .setValue(value);
  }
}
