package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostEstimateBuilder;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import java.util.Arrays;

/** Invented records. */
final class Invented {
  static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private Invented() {}

  /** A record that says nothing but what it has to. */
  static Procedure record(String code, String title) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title(title)
        .category(Category.SURGERY)
        .build();
  }

  static Procedure doubtful(String code, String... rightCodes) {
    return record(code, "Horn")
        .withCodeCheck(
            CodeCheck.builder()
                .verdict(Verdict.DIFFERENT_MEANING)
                .officialMeaning("Wax, not a horn.")
                .rightCodes(Arrays.stream(rightCodes).map(ProcedureCode::of).toList())
                .checkedOn(DAY)
                .addSources(source("A list"))
                .build());
  }

  static Procedure priced(String code, CostEstimate... costs) {
    Procedure record = record(code, "Horn");
    return record.withBilling(record.billing().withCosts(costs));
  }

  static CostEstimateBuilder cost(CostBasis basis, String range) {
    return CostEstimate.builder()
        .range(CostRange.parse(range))
        .basis(basis)
        .asOf(AsOf.year(2026))
        .source("A price list");
  }

  static Source source(String name) {
    return Source.builder().name(name).citation("its shelf").kind(SourceKind.OWN).build();
  }
}
