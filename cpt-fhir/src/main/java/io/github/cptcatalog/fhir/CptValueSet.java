package io.github.cptcatalog.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/**
 * The value sets of CPT that HL7 defines (HL7 Terminology, 2023): they list nothing, and say by the
 * shape of a code what belongs to them.
 */
enum CptValueSet {
  /** Whatever stands under the system. */
  ALL("cpt-all", "CPT", "Codes, modifiers, and codes with modifiers.") {
    @Override
    List<ConceptSetComponent> parts() {
      return List.of(cpt());
    }
  },
  /** No modifiers. */
  BASE("cpt-base", "CPT codes", "Codes without modifiers.") {
    @Override
    List<ConceptSetComponent> parts() {
      return List.of(plain());
    }
  },
  /** What can stand as a service. */
  USABLE("cpt-usable", "CPT codes with and without modifiers", "All but modifiers alone.") {
    @Override
    List<ConceptSetComponent> parts() {
      return List.of(plain(), filtered(cpt(), "modified", true));
    }
  },
  /** Modifiers alone. */
  MODIFIERS("cpt-modifiers", "CPT modifiers", "Modifiers without a code.") {
    @Override
    List<ConceptSetComponent> parts() {
      return List.of(filtered(cpt(), "modifier", true));
    }
  };

  private final String id;
  private final String title;
  private final String description;

  CptValueSet(String id, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
  }

  /** Finds one by its address, with or without a version after a bar. */
  static Optional<CptValueSet> find(String url) {
    int bar = url.indexOf('|');
    String address = bar < 0 ? url : url.substring(0, bar);
    return Arrays.stream(values()).filter(it -> it.url().equals(address)).findFirst();
  }

  abstract List<ConceptSetComponent> parts();

  String url() {
    return "http://terminology.hl7.org/ValueSet/" + id;
  }

  /** Returns a new resource. */
  ValueSet toResource() {
    ValueSet set = new ValueSet();
    set.setUrl(url())
        .setName("Cpt" + name().charAt(0) + id.substring("cpt-".length() + 1))
        .setTitle(title)
        .setStatus(PublicationStatus.ACTIVE)
        .setDescription(description)
        .setCopyright(Copyright.CPT)
        .setText(Narratives.of(title, description, Copyright.CPT))
        .setId(id);
    parts().forEach(set.getCompose()::addInclude);
    return set;
  }

  private static ConceptSetComponent cpt() {
    return new ConceptSetComponent().setSystem(CodingSystem.CPT.url());
  }

  private static ConceptSetComponent plain() {
    return filtered(filtered(cpt(), "modified", false), "modifier", false);
  }

  private static ConceptSetComponent filtered(
      ConceptSetComponent part, String property, boolean value) {
    part.addFilter()
        .setProperty(property)
        .setOp(FilterOperator.EQUAL)
        .setValue(String.valueOf(value));
    return part;
  }
}
