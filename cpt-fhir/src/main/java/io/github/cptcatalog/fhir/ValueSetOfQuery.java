package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetComposeComponent;

/** A value set that lists what a query found. */
final class ValueSetOfQuery {
  private static final String WARNING = "http://hl7.org/fhir/StructureDefinition/valueset-warning";

  private final Catalog catalog;

  ValueSetOfQuery(Catalog catalog) {
    this.catalog = catalog;
  }

  ValueSet toResource(String url, ProcedureQuery query, int most) {
    if (Objects.requireNonNull(url, "url").isBlank()) {
      throw new IllegalArgumentException(
          "The address of the value set is blank; give one such as"
              + " https://clinic.example/ValueSet/pumps.");
    }
    if (most < 1) {
      throw new IllegalArgumentException(
          "A value set of at most " + most + " codes cannot be; expected 1 or more.");
    }
    List<Procedure> found =
        query.list().stream()
            .filter(it -> it.codeCheck().verdict() != Verdict.NOT_ASSIGNED)
            .toList();
    List<Procedure> listed = found.subList(0, Math.min(most, found.size()));
    List<String> remarks = remarks(found.size(), listed);
    ValueSet valueSet = new ValueSet();
    valueSet
        .setUrl(url)
        .setName(name(url))
        .setTitle("Procedures: " + query)
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(false)
        .setDescription(description(query, found.size(), remarks))
        .setCopyright(Notices.of(catalog))
        .setCompose(compose(listed));
    new DaysOfUse(catalog)
        .reference()
        .ifPresent(it -> valueSet.setDateElement(new DateTimeType(it.toString())));
    if (!remarks.isEmpty()) {
      valueSet.addExtension(new Extension(WARNING, new MarkdownType(String.join(" ", remarks))));
    }
    valueSet.setText(
        Narratives.of(valueSet.getTitle(), valueSet.getDescription(), valueSet.getCopyright()));
    return valueSet;
  }

  private static String description(ProcedureQuery query, int found, List<String> remarks) {
    String contents =
        found + (found == 1 ? " procedure" : " procedures") + " found by: " + query + ".";
    return remarks.isEmpty() ? contents : contents + " " + String.join(" ", remarks);
  }

  private static List<String> remarks(int found, List<Procedure> listed) {
    List<String> remarks = new ArrayList<>();
    if (listed.size() < found) {
      remarks.add(
          "Only the first "
              + listed.size()
              + " are listed here; the other "
              + (found - listed.size())
              + " are missing.");
    }
    String doubtful =
        listed.stream()
            .filter(it -> it.codeCheck().isDoubtful())
            .map(it -> it.code().text())
            .collect(Collectors.joining(", "));
    if (!doubtful.isEmpty()) {
      remarks.add(
          "These were found by a text that is not about the code, and are listed with what the code"
              + " means: "
              + doubtful
              + ". A query of confirmed records leaves them out.");
    }
    return remarks;
  }

  /** The name that programs give to it: the last part of the address, of letters and digits. */
  private static String name(String url) {
    String last = url.substring(url.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_]", "_");
    return "Procedures_" + last;
  }

  private static ValueSetComposeComponent compose(List<Procedure> procedures) {
    ValueSetComposeComponent compose = new ValueSetComposeComponent();
    for (CodingSystem system : CodingSystem.values()) {
      List<Procedure> ofSystem =
          procedures.stream().filter(it -> CodingSystem.of(it.code()) == system).toList();
      if (!ofSystem.isEmpty()) {
        ConceptSetComponent include = compose.addInclude().setSystem(system.url());
        ofSystem.forEach(it -> addTo(include, it));
      }
    }
    if (procedures.isEmpty()) {
      // a set cannot be written without codes; this is the one that has none
      compose.addInclude().setSystem(CodingSystem.CPT.url());
      compose.addExclude().setSystem(CodingSystem.CPT.url());
    }
    return compose;
  }

  private static void addTo(ConceptSetComponent include, Procedure procedure) {
    ValueSet.ConceptReferenceComponent concept =
        include.addConcept().setCode(procedure.code().text());
    Displays.of(procedure).ifPresent(concept::setDisplay);
  }
}
