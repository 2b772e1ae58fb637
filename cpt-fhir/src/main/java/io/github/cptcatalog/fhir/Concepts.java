package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * Codes and modifiers as concepts of a code system, with what is known of them as properties; the
 * same as a look-up tells.
 *
 * @param day by which it is told whether a code is in force; empty where there is none
 */
record Concepts(Optional<LocalDate> day) {
  private static final String INACTIVE = "inactive";
  private static final String MODIFIER = "modifier";

  /** Declares the properties: two that FHIR and HL7 define, and ours. */
  static void declare(CodeSystem part) {
    declare(part, INACTIVE, "No longer in force on the day of the code system", "boolean")
        .setUri("http://hl7.org/fhir/concept-properties#" + INACTIVE);
    declare(part, MODIFIER, "Whether it is a modifier, which stands beside a code", "boolean");
    for (ConceptFact.Property property : ConceptFact.Property.values()) {
      declare(part, property.code(), property.description(), property.type());
    }
  }

  ConceptDefinitionComponent of(Procedure procedure) {
    ConceptDefinitionComponent concept =
        new ConceptDefinitionComponent().setCode(procedure.code().text());
    Displays.of(procedure).ifPresent(concept::setDisplay);
    if (!procedure.codeCheck().isDoubtful()) {
      procedure.synonyms().forEach(it -> concept.addDesignation().setLanguage("en").setValue(it));
    }
    add(concept, false, procedure.validity().lastDay(), ConceptFact.of(procedure));
    return concept;
  }

  ConceptDefinitionComponent of(Modifier modifier) {
    ConceptDefinitionComponent concept =
        new ConceptDefinitionComponent()
            .setCode(modifier.code())
            .setDisplay(modifier.name())
            .setDefinition(modifier.meaning());
    add(concept, true, modifier.lastDay(), ConceptFact.of(modifier));
    return concept;
  }

  private void add(
      ConceptDefinitionComponent concept,
      boolean isModifier,
      Optional<LocalDate> lastDay,
      List<ConceptFact> facts) {
    boolean isEnded = lastDay.isPresent() && day.isPresent() && lastDay.get().isBefore(day.get());
    add(concept, INACTIVE, new BooleanType(isEnded));
    add(concept, MODIFIER, new BooleanType(isModifier));
    for (ConceptFact fact : facts) {
      add(concept, fact.property().code(), value(fact));
    }
  }

  private static Type value(ConceptFact fact) {
    if (fact.system().isPresent()) {
      return new Coding().setSystem(fact.system().get().url()).setCode(fact.text());
    }
    return fact.property().type().equals("dateTime")
        ? new DateTimeType(fact.text())
        : new StringType(fact.text());
  }

  private static void add(ConceptDefinitionComponent concept, String code, Type value) {
    concept.addProperty().setCode(code).setValue(value);
  }

  private static CodeSystem.PropertyComponent declare(
      CodeSystem part, String code, String description, String type) {
    return part.addProperty()
        .setCode(code)
        .setDescription(description)
        .setType(PropertyType.fromCode(type));
  }
}
