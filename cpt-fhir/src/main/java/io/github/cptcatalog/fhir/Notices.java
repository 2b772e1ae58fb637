package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.query.Catalog;
import java.util.LinkedHashSet;
import java.util.Set;

/** What must be shown beside resources that list codes. */
final class Notices {
  private Notices() {}

  /** Returns the notice of the AMA, and those of the editions of the catalog. */
  static String of(Catalog catalog) {
    Set<String> notices = new LinkedHashSet<>();
    notices.add(Copyright.CPT);
    for (Edition edition : catalog.editions()) {
      notices.addAll(edition.notices());
    }
    return String.join("\n\n", notices);
  }
}
