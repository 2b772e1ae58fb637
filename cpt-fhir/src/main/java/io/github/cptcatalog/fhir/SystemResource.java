package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Catalog;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/** A code system as a resource, with the codes that a catalog has of it. */
final class SystemResource {
  private SystemResource() {}

  static CodeSystem of(CodingSystem system, Catalog catalog) {
    CodeSystem resource = new CodeSystem();
    resource
        .setUrl(system.url())
        .setStatus(PublicationStatus.ACTIVE)
        .setContent(CodeSystemContentMode.FRAGMENT)
        .setCaseSensitive(true)
        .setCopyright(Copyright.CPT);
    catalog.procedures().stream()
        .filter(record -> CodingSystem.of(record.code()) == system)
        .filter(record -> record.codeCheck().verdict() != Verdict.NOT_ASSIGNED)
        .forEach(
            record ->
                resource
                    .addConcept()
                    .setCode(record.code().text())
                    .setDisplay(Displays.of(record).orElse(null)));
    return resource;
  }
}
