package io.github.cptcatalog.fhir;

import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.jspecify.annotations.Nullable;

/**
 * Lists the codes of a value set that is about our systems alone: those that it names, and of what
 * it takes in whole those that the catalog has.
 */
final class Expansion {
  /** The most that one expansion lists, however many are asked for. */
  static final int MOST = 1000;

  /** FHIR's mark of an expansion that leaves codes out because there are too many. */
  static final String TOO_COSTLY = "http://hl7.org/fhir/StructureDefinition/valueset-toocostly";

  /** FHIR's mark of an expansion that can never be the whole value set. */
  static final String UNCLOSED = "http://hl7.org/fhir/StructureDefinition/valueset-unclosed";

  private final Catalog catalog;
  private final Answers answers;
  private final ValueSetReader reader;

  Expansion(Catalog catalog, Answers answers, ValueSetReader reader) {
    this.catalog = catalog;
    this.answers = answers;
    this.reader = reader;
  }

  /** Tells whether the value set takes codes from our systems only, and from no other value set. */
  static boolean isOursAlone(ValueSet set) {
    return set.getCompose().hasInclude()
        && set.getCompose().getInclude().stream()
            .allMatch(part -> isOurs(part) && !part.hasValueSet());
  }

  /** Tells whether all is known by which the value set chooses among our codes. */
  static boolean canChoose(ValueSet set) {
    return Stream.concat(
            set.getCompose().getInclude().stream(), set.getCompose().getExclude().stream())
        .filter(part -> isOurs(part) || !part.hasSystem())
        .allMatch(part -> part.hasSystem() && !part.hasValueSet() && isKnown(part));
  }

  /** Returns a copy of the value set with an expansion. */
  ValueSet of(ValueSet set, ValueSetExpansionOptions options) {
    List<Concept> all = concepts(set);
    all.removeIf(it -> !it.fits(options.getFilter()));
    int from = Math.min(options.getOffset(), all.size());
    int most = Math.min(options.getCount(), MOST);
    List<Concept> listed = all.subList(from, Math.min(from + most, all.size()));
    ValueSet expanded = set.copy();
    ValueSetExpansionComponent expansion = new ValueSetExpansionComponent();
    expansion
        .setIdentifier("urn:uuid:" + UUID.randomUUID())
        .setTimestampElement(DateTimeType.now())
        .setTotal(all.size())
        .setOffset(from);
    expansion.addParameter().setName("count").setValue(new IntegerType(most));
    listed.forEach(
        it ->
            expansion
                .addContains()
                .setSystem(it.system().url())
                .setCode(it.code())
                .setDisplay(it.display().orElse(null)));
    if (listed.size() < all.size()) {
      sayCut(expansion, listed.size(), all.size());
    }
    if (isOpen(set)) {
      expansion.addExtension(UNCLOSED, new BooleanType(true));
    }
    return expanded.setExpansion(expansion);
  }

  private static boolean isOurs(ConceptSetComponent part) {
    return part.hasSystem() && CodingSystem.find(part.getSystem()).isPresent();
  }

  /** Filters that are known are decided by the shape of a code, so any code tells. */
  private static boolean isKnown(ConceptSetComponent part) {
    CodingSystem system = CodingSystem.find(part.getSystem()).orElseThrow();
    return ValueSetReader.passes(part, system, "") != Membership.UNKNOWN;
  }

  private static void sayCut(ValueSetExpansionComponent expansion, int listed, int all) {
    expansion.addExtension(TOO_COSTLY, new BooleanType(true));
    expansion.addParameter().setName("limitedExpansion").setValue(new BooleanType(true));
    expansion
        .addParameter()
        .setName("warning")
        .setValue(
            new StringType(
                "Cut: "
                    + listed
                    + " of "
                    + all
                    + " codes are listed. Ask for others by offset, at most "
                    + MOST
                    + " at once."));
  }

  /** Codes with modifiers are without number, and a fragment lacks codes besides. */
  private static boolean isOpen(ValueSet set) {
    return set.getCompose().getInclude().stream().anyMatch(part -> !part.hasConcept());
  }

  private List<Concept> concepts(ValueSet set) {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (ConceptSetComponent part : set.getCompose().getInclude()) {
      CodingSystem system = CodingSystem.find(part.getSystem()).orElseThrow();
      candidates(part, system)
          .filter(it -> ValueSetReader.passes(part, system, it.code()) == Membership.IN)
          .filter(it -> reader.isExcluded(set, system, it.code()) == Membership.OUT)
          .forEach(it -> concepts.putIfAbsent(system + it.code(), it));
    }
    return new ArrayList<>(concepts.values());
  }

  private Stream<Concept> candidates(ConceptSetComponent part, CodingSystem system) {
    return part.hasConcept()
        ? part.getConcept().stream().map(it -> listed(it, system))
        : Stream.concat(codes(system), modifiers(system));
  }

  private Concept listed(ConceptReferenceComponent concept, CodingSystem system) {
    String code = concept.getCode();
    Optional<String> display =
        Optional.ofNullable(concept.getDisplay())
            .or(() -> answers.to(system, code, null).display());
    return new Concept(system, code, display);
  }

  private Stream<Concept> codes(CodingSystem system) {
    return catalog.procedures().stream()
        .filter(it -> CodingSystem.of(it.code()) == system)
        .filter(it -> it.codeCheck().verdict() != Verdict.NOT_ASSIGNED)
        .map(it -> new Concept(system, it.code().text(), Displays.of(it)));
  }

  private Stream<Concept> modifiers(CodingSystem system) {
    return catalog.modifiers().stream()
        .filter(it -> CodingSystem.of(it.level()) == system)
        .map(it -> new Concept(system, it.code(), Optional.of(it.name())));
  }

  private record Concept(CodingSystem system, String code, Optional<String> display) {
    boolean fits(@Nullable String text) {
      return text == null
          || (code + " " + display.orElse(""))
              .toLowerCase(Locale.ROOT)
              .contains(text.toLowerCase(Locale.ROOT).strip());
    }
  }
}
