package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.Optional;

/** Small invented values that several tests need; no data release touches them. */
final class Samples {
  static final LocalDate CHECKED_ON = LocalDate.of(2026, 3, 14);

  static final Source SOURCE =
      Source.builder()
          .name("Code list")
          .citation("invented.example/codes")
          .kind(SourceKind.GOVERNMENT_FILE)
          .build();

  private Samples() {}

  static Modifier modifier(String code) {
    return anyModifier(code).build();
  }

  static ModifierBuilder anyModifier(String code) {
    return Modifier.builder()
        .code(code)
        .level(ModifierLevel.HCPCS_LEVEL_II)
        .name("Name of " + code)
        .kind(ModifierKind.INFORMATIONAL)
        .meaning("Invented.")
        .ncciAssociated(false)
        .source("Invented list 2026");
  }

  static PaymentIndicatorsBuilder indicators() {
    return PaymentIndicators.builder()
        .year(2026)
        .status("A")
        .pcTc("0")
        .globalDays("010")
        .multiple("2")
        .bilateral("1")
        .assistant("0")
        .coSurgeon("0")
        .team("0")
        .source("Invented schedule 2026");
  }

  static ModifierUse use(String code) {
    return ModifierUse.of(modifier(code));
  }

  static CostEstimateBuilder cost() {
    return CostEstimate.builder()
        .range(CostRange.usd("90", "120"))
        .basis(CostBasis.PUBLISHED_ESTIMATE)
        .asOf(AsOf.year(2025))
        .source("Invented price list");
  }

  /** A check by the rules of the verdict; for DIFFERENT_MEANING add the official meaning. */
  static CodeCheckBuilder check(Verdict verdict) {
    return CodeCheck.builder().verdict(verdict).checkedOn(CHECKED_ON).addSource(SOURCE);
  }

  static ProcedureBuilder procedure(String code) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title("Polishing of a horn")
        .category(Category.SURGERY);
  }

  static Edition edition() {
    return Edition.builder()
        .name("clinic")
        .version("3")
        .asOf(LocalDate.of(2026, 1, 31))
        .completeness(Completeness.fragment())
        .build();
  }

  static Optional<LocalDate> day(String text) {
    return Optional.of(LocalDate.parse(text));
  }
}
