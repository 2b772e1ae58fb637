package io.github.cptcatalog.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/**
 * The value sets of CPT that HL7 defines (THO 7.0, 2023): they list nothing, and say by the shape
 * of a code what belongs to them.
 */
final class CptValueSets {
  private static final String BASE = "http://terminology.hl7.org/ValueSet/";

  private static final Map<String, List<ConceptSetComponent>> INCLUDES =
      Map.of(
          BASE + "cpt-all", List.of(cpt()),
          BASE + "cpt-base", List.of(plain()),
          BASE + "cpt-usable", List.of(plain(), filtered(cpt(), "modified", true)),
          BASE + "cpt-modifiers", List.of(filtered(cpt(), "modifier", true)));

  private CptValueSets() {}

  /** Finds one by its address, with or without a version after a bar. */
  static Optional<ValueSet> find(String url) {
    String address = withoutVersion(url);
    return Optional.ofNullable(INCLUDES.get(address)).map(parts -> make(address, parts));
  }

  static boolean has(String url) {
    return INCLUDES.containsKey(withoutVersion(url));
  }

  /** Returns all of them, ordered by address. */
  static List<ValueSet> all() {
    List<ValueSet> all = new ArrayList<>();
    INCLUDES.keySet().stream().sorted().forEach(url -> find(url).ifPresent(all::add));
    return all;
  }

  private static String withoutVersion(String url) {
    int bar = url.indexOf('|');
    return bar < 0 ? url : url.substring(0, bar);
  }

  private static ValueSet make(String url, List<ConceptSetComponent> parts) {
    ValueSet set = new ValueSet();
    String id = url.substring(BASE.length());
    set.setUrl(url)
        .setName(id.replace('-', '_').toUpperCase(Locale.ROOT))
        .setStatus(PublicationStatus.ACTIVE)
        .setCopyright(Copyright.CPT)
        .setId(id);
    parts.forEach(part -> set.getCompose().addInclude(part.copy()));
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
    part.addFilter().setProperty(property).setOp(FilterOperator.EQUAL).setValue("" + value);
    return part;
  }
}
