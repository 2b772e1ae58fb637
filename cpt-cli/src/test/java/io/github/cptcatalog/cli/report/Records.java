package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;

/** Invented records. */
final class Records {
  private Records() {}

  /** A record that says nothing but what it has to. */
  static Procedure record(String code, String title) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title(title)
        .category(Category.SURGERY)
        .build();
  }
}
