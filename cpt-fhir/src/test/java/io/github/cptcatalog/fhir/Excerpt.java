package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.Set;

/**
 * A few records of the bundled data with its modifier register, so that new records change nothing
 * of what tests expect; and a code that ended.
 */
final class Excerpt {
  private static final Set<String> CODES =
      Set.of(
          "11952", "20976", "22513", "62370", "64483", "64484", "64493", "96522", "99213", "99214");

  private static final Once<Catalog> CATALOG =
      new Once<>(() -> Catalog.of(bundled(), withAnEndedCode()));

  private Excerpt() {}

  static Catalog catalog() {
    return CATALOG.get();
  }

  private static Dataset bundled() {
    Catalog whole = ProcedureCatalog.catalog();
    return Dataset.builder()
        .edition(edition("Excerpt"))
        .procedures(
            whole.procedures().stream().filter(it -> CODES.contains(it.code().text())).toList())
        .modifiers(whole.modifierRegisters().get(0))
        .build();
  }

  private static Dataset withAnEndedCode() {
    Procedure biopsy =
        Procedure.builder()
            .code(ProcedureCode.of("55700"))
            .title("Needle samples of the prostate")
            .category(Category.SURGERY)
            .validity(
                Validity.builder()
                    .lastDay(LocalDate.of(2025, 12, 31))
                    .addReplacedBy(ProcedureCode.of("55707"))
                    .addReplacedBy(ProcedureCode.of("55708"))
                    .build())
            .build();
    return Dataset.builder().edition(edition("Ended")).addProcedure(biopsy).build();
  }

  private static Edition edition(String name) {
    return Edition.builder().name(name).version("1").asOf(LocalDate.of(2026, 3, 1)).build();
  }
}
