package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CodeCheckBuilder;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invented code checks: most codes unchecked, few of them doubtful. */
final class SyntheticChecks {
  private static final Skew<CodeCheck> CHECKS =
      Skew.of(
          List.of(
              CodeCheck.unchecked(),
              checked(Verdict.CONFIRMED).build(),
              checked(Verdict.DIFFERENT_MEANING).officialMeaning("Something else").build(),
              checked(Verdict.NOT_ASSIGNED).build()),
          70,
          25,
          4,
          1);

  private SyntheticChecks() {}

  static CodeCheck draw(Random random) {
    return CHECKS.draw(random);
  }

  private static CodeCheckBuilder checked(Verdict verdict) {
    return CodeCheck.builder()
        .verdict(verdict)
        .checkedOn(LocalDate.of(2026, 1, 31))
        .addSource(
            Source.builder().name("invented").citation("none").kind(SourceKind.WEB_PAGE).build());
  }
}
