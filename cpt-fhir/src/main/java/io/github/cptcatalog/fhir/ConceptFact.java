package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a catalog tells of a code besides its name, as FHIR's properties of concepts.
 *
 * @param property which
 * @param text the value; of a coding its code
 * @param system the system of a coding; empty for other types
 */
record ConceptFact(Property property, String text, Optional<CodingSystem> system) {

  /** The properties, with the types that FHIR has for them. */
  enum Property {
    /** The section of the code set. */
    CATEGORY("category", "string", "The section of the code set that the code stands in"),
    /** How the text of the record was checked. */
    VERDICT("verdict", "string", "Whether the text of the record is about what the code means"),
    /** Begin. */
    FIRST_DAY("firstDay", "dateTime", "The first date of service on which it is in force"),
    /** End. */
    LAST_DAY("lastDay", "dateTime", "The last date of service on which it is in force"),
    /** Replacement. */
    REPLACED_BY("replacedBy", "Coding", "A code that took its place"),
    /** Modifier. */
    MODIFIER("commonModifier", "Coding", "A modifier that is commonly used with the code");

    private final String code;
    private final String type;
    private final String description;

    Property(String code, String type, String description) {
      this.code = code;
      this.type = type;
      this.description = description;
    }

    String code() {
      return code;
    }

    String type() {
      return type;
    }

    String description() {
      return description;
    }
  }

  static List<ConceptFact> of(Procedure record) {
    List<ConceptFact> facts = new ArrayList<>();
    facts.add(plain(Property.CATEGORY, record.category().label()));
    facts.add(plain(Property.VERDICT, record.codeCheck().verdict().label()));
    addDays(record.validity().firstDay(), record.validity().lastDay(), facts);
    for (ProcedureCode code : record.validity().replacedBy()) {
      facts.add(coding(Property.REPLACED_BY, code.text(), CodingSystem.of(code)));
    }
    for (ModifierUse use : record.modifiers()) {
      facts.add(coding(Property.MODIFIER, use.code(), CodingSystem.of(use.modifier().level())));
    }
    return facts;
  }

  static List<ConceptFact> of(Modifier modifier) {
    List<ConceptFact> facts = new ArrayList<>();
    addDays(modifier.firstDay(), modifier.lastDay(), facts);
    return facts;
  }

  private static void addDays(
      Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, List<ConceptFact> facts) {
    firstDay.ifPresent(day -> facts.add(plain(Property.FIRST_DAY, day.toString())));
    lastDay.ifPresent(day -> facts.add(plain(Property.LAST_DAY, day.toString())));
  }

  private static ConceptFact plain(Property property, String text) {
    return new ConceptFact(property, text, Optional.empty());
  }

  private static ConceptFact coding(Property property, String code, CodingSystem system) {
    return new ConceptFact(property, code, Optional.of(system));
  }
}
