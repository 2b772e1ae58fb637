package io.github.cptcatalog.query;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What invented procedures are made of. */
final class Parts {
  private Parts() {}

  /** A procedure of which nothing is known but code, title and the section of its number. */
  static Procedure procedure(String code, String title) {
    ProcedureCode parsed = ProcedureCode.of(code);
    Category category = parsed.category().orElseThrow();
    return Procedure.builder().code(parsed).title(title).category(category).build();
  }

  static Procedure procedure(String code) {
    return procedure(code, "Procedure " + code);
  }

  static Procedure priced(CostEstimate... costs) {
    return procedure("20000").withBilling(billing("", costs));
  }

  /** Modifiers as codes with spaces between; any number of costs. */
  static BillingFacts billing(String modifiers, CostEstimate... costs) {
    List<ModifierUse> uses =
        Arrays.stream(modifiers.split(" "))
            .filter(code -> !code.isEmpty())
            .map(code -> ModifierUse.of(modifier(code)))
            .toList();
    return BillingFacts.builder().modifiers(uses).costs(List.of(costs)).build();
  }

  static Modifier modifier(String code) {
    return Modifier.builder()
        .code(code)
        .level(ModifierLevel.HCPCS_LEVEL_II)
        .name("Modifier " + code)
        .kind(code.equals("RT") ? ModifierKind.LATERALITY : ModifierKind.INFORMATIONAL)
        .meaning("Invented.")
        .ncciAssociated(false)
        .source("Nobody, 2026")
        .build();
  }

  static CostEstimate cost(CostBasis basis, String range, String asOf) {
    return cost(basis, Optional.empty(), range, asOf, "Invented price list");
  }

  static CostEstimate cost(CostBasis basis, CostSetting setting, String range, String asOf) {
    return cost(basis, Optional.of(setting), range, asOf, "Invented price list");
  }

  static CostEstimate cost(
      CostBasis basis, Optional<CostSetting> setting, String range, String asOf, String source) {
    return CostEstimate.builder()
        .basis(basis)
        .setting(setting)
        .range(CostRange.parse(range))
        .asOf(AsOf.parse(asOf))
        .source(source)
        .build();
  }

  static CodeCheck verdict(Verdict verdict, String... rightCodes) {
    if (verdict == Verdict.UNCHECKED) {
      return CodeCheck.unchecked();
    }
    return CodeCheck.builder()
        .verdict(verdict)
        .officialMeaning(
            verdict == Verdict.DIFFERENT_MEANING
                ? Optional.of("Painting of a fence.")
                : Optional.empty())
        .rightCodes(codes(rightCodes))
        .checkedOn(LocalDate.parse("2026-01-31"))
        .addSource(
            Source.builder()
                .name("Invented register")
                .citation("Nobody, 2026")
                .kind(SourceKind.OWN)
                .build())
        .build();
  }

  /** Days as ISO texts, empty for none known. */
  static Validity validity(String firstDay, String lastDay, String... replacedBy) {
    return Validity.builder()
        .firstDay(day(firstDay))
        .lastDay(day(lastDay))
        .replacedBy(codes(replacedBy))
        .build();
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }

  private static List<ProcedureCode> codes(String... texts) {
    return Arrays.stream(texts).map(ProcedureCode::of).toList();
  }
}
