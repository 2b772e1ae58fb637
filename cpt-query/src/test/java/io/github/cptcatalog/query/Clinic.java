package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.cost;
import static io.github.cptcatalog.query.Parts.procedure;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.AmendmentBuilder;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.List;

/** The data sets of an invented clinic: its records, and prices and titles to lie over them. */
final class Clinic {
  static final Procedure GATE = procedure("11982", "Removal of a gate");
  static final Procedure FENCE = procedure("20000", "Painting of a fence");

  static final Dataset BASE = dataset(edition("clinic base", "1", "2026-01-01"), GATE, FENCE);
  static final Dataset PRICES =
      dataset(
          edition("clinic prices", "3", "2026-01-31"),
          amendment("11982")
              .billing(
                  BillingFacts.builder()
                      .addCost(cost(CostBasis.OWN, "$90", "2026"))
                      .addCoverageNote("Ask first.")
                      .build())
              .build());
  static final Dataset TITLES =
      dataset(
          edition("clinic titles", "2", "2026-02-01"),
          amendment("11982").title("Taking out a gate").build());

  private Clinic() {}

  static AmendmentBuilder amendment(String code) {
    return Amendment.builder().code(ProcedureCode.of(code));
  }

  static Edition edition(String name, String version, String asOf) {
    return Edition.builder().name(name).version(version).asOf(LocalDate.parse(asOf)).build();
  }

  static Dataset dataset(Edition edition, Procedure... procedures) {
    return new Dataset(edition, List.of(procedures), ModifierRegister.empty());
  }

  static Dataset dataset(Edition edition, Amendment... amendments) {
    return Dataset.builder().edition(edition).addAmendments(amendments).build();
  }
}
