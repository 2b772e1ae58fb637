package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/** The part of a code system that a catalog has. */
final class CodeSystemPart {
  /** The vaccine codes of four digits and A are missing, since they ended in 2023. */
  private static final List<ProcedureCode> ONE_OF_EACH_KIND =
      Stream.of("99213", "0001F", "0042T", "0001U", "0002M", "J1100")
          .map(ProcedureCode::of)
          .toList();

  private final Catalog catalog;
  private final CodingSystem system;
  private final Optional<LocalDate> day;
  private final Concepts concepts;

  CodeSystemPart(Catalog catalog, CodingSystem system) {
    this.catalog = catalog;
    this.system = system;
    this.day = new DaysOfUse(catalog).reference();
    this.concepts = new Concepts(day);
  }

  CodeSystem toResource() {
    boolean isComplete = day.filter(this::isCompleteOn).isPresent();
    CodeSystem part = new CodeSystem();
    part.setUrl(system.url())
        .setName(system.name())
        .setTitle((isComplete ? "" : "Part of ") + system)
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(false)
        .setDescription(description(isComplete))
        .setCopyright(Notices.of(catalog))
        .setCaseSensitive(true)
        .setContent(isComplete ? CodeSystemContentMode.COMPLETE : CodeSystemContentMode.FRAGMENT);
    day.ifPresent(it -> part.setDateElement(new DateTimeType(it.toString())));
    day.filter(it -> system == CodingSystem.CPT)
        .ifPresent(it -> part.setVersion("" + it.getYear()));
    if (system == CodingSystem.CPT) {
      part.setCompositional(true); // 99213:25
    }
    Concepts.declare(part);
    procedures().forEach(it -> part.addConcept(concepts.of(it)));
    modifiers().forEach(it -> part.addConcept(concepts.of(it)));
    if (isComplete) {
      part.setCount(part.getConcept().size()); // of a fragment it would be that of the whole
    }
    part.setText(Narratives.of(part.getTitle(), part.getDescription(), part.getCopyright()));
    return part;
  }

  private List<Procedure> procedures() {
    return catalog.procedures().stream()
        .filter(it -> CodingSystem.of(it.code()) == system)
        .filter(it -> it.codeCheck().verdict() != Verdict.NOT_ASSIGNED)
        .toList();
  }

  private List<Modifier> modifiers() {
    return catalog.modifiers().stream()
        .filter(it -> CodingSystem.of(it.level()) == system)
        .toList();
  }

  private boolean isCompleteOn(LocalDate it) {
    return ONE_OF_EACH_KIND.stream()
        .filter(code -> CodingSystem.of(code) == system)
        .allMatch(
            code ->
                catalog.editions().stream()
                    .anyMatch(edition -> edition.completeness().covers(code, it)));
  }

  private String description(boolean isComplete) {
    return (isComplete
            ? "The codes of " + system + " on " + day.orElseThrow()
            : "Some codes of "
                + system
                + "; that a code is not among them says nothing about the code")
        + ", with the modifiers of a register that may lack some"
        + editions(". Made from ")
        + ".";
  }

  private String editions(String before) {
    return catalog.editions().isEmpty()
        ? ""
        : catalog.editions().stream()
            .map(Edition::toString)
            .collect(Collectors.joining(", ", before, ""));
  }
}
