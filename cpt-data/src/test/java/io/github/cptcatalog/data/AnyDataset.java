package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates every kind of valid data set, with modifiers of {@link MemoryFiles#REGISTER}. */
final class AnyDataset {
  private AnyDataset() {}

  static Arbitrary<Dataset> arbitrary() {
    Arbitrary<List<Procedure>> records =
        AnyProcedure.arbitrary().list().ofMaxSize(6).uniqueElements(Procedure::code);
    return Combinators.combine(
            editions(), registers(), records, Arbitraries.integers().between(0, 6))
        .as(
            (edition, register, all, amended) -> {
              int split = Math.min(amended, all.size());
              return new Dataset(
                  edition,
                  all.subList(split, all.size()),
                  register,
                  all.subList(0, split).stream().map(AnyDataset::amendment).toList());
            });
  }

  static Amendment amendment(Procedure parts) {
    return Amendment.builder()
        .code(parts.code())
        .title(Optional.of(parts.title()).filter(title -> title.length() % 2 == 0))
        .summary(parts.summary())
        .synonyms(parts.synonyms())
        .codeCheck(
            Optional.of(parts.codeCheck()).filter(check -> !check.equals(CodeCheck.unchecked())))
        .clinical(parts.clinical())
        .patient(parts.patient())
        .validity(parts.validity())
        .billing(parts.billing())
        .sources(parts.sources())
        .review(parts.review())
        .officialText(parts.officialText())
        .build();
  }

  private static Arbitrary<Edition> editions() {
    Arbitrary<Completeness> completeness =
        Arbitraries.of(
            Completeness.fragment(),
            Completeness.builder()
                .extent(Completeness.Extent.COMPLETE)
                .addKinds(CodeKind.CATEGORY_I, CodeKind.PLA)
                .firstDay(LocalDate.of(2026, 1, 1))
                .build());
    return Combinators.combine(
            AnyProcedure.texts(),
            AnyProcedure.texts(),
            Arbitraries.integers().between(0, 9_000).map(LocalDate.of(2010, 1, 1)::plusDays),
            completeness,
            AnyProcedure.texts().list().ofMaxSize(2))
        .as(Edition::new);
  }

  private static Arbitrary<ModifierRegister> registers() {
    return Combinators.combine(
            Arbitraries.just(LocalDate.of(2026, 1, 28)).optional(0.5),
            AnyProcedure.texts().list().ofMaxSize(2),
            Arbitraries.just(MemoryFiles.REGISTER).map(Function.identity()))
        .as(ModifierRegister::new);
  }
}
