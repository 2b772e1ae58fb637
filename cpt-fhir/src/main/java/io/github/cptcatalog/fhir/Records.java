package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.util.Optional;

/** The records of a catalog, also those that the catalog of a day only remembers. */
final class Records {
  private final Catalog catalog;

  Records(Catalog catalog) {
    this.catalog = catalog;
  }

  Optional<Procedure> find(ProcedureCode code) {
    Optional<Procedure> inForce = catalog.find(code);
    return inForce.isPresent() || catalog.day().isEmpty() || catalog.origin(code).isEmpty()
        ? inForce
        : catalog.lookup(code.text()).procedure();
  }
}
