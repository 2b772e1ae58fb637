package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CodeCheckBuilder;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.CompletenessBuilder;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureBuilder;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Catalogs with a few invented records, as of the end of June 2026. */
final class Clinic {
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static final Modifier BOTH_SIDES = modifier("50", ModifierLevel.CPT, "Both sides");

  private static final ModifierRegister REGISTER =
      ModifierRegister.of(
          List.of(
              BOTH_SIDES,
              modifier("25", ModifierLevel.CPT, "Separate visit"),
              modifier("RT", ModifierLevel.HCPCS_LEVEL_II, "Right side"),
              modifier("LT", ModifierLevel.HCPCS_LEVEL_II, "Left side"),
              modifier("JG", ModifierLevel.HCPCS_LEVEL_II, "Discounted drug")
                  .withLastDay(LocalDate.of(2024, 12, 31))));

  private static final List<Procedure> PROCEDURES =
      List.of(
          record("11982", "Taking out a drug implant")
              .codeCheck(checked(Verdict.CONFIRMED).build())
              .addSynonym("Implant removal")
              .billing(BillingFacts.builder().addModifier(ModifierUse.of(BOTH_SIDES)).build())
              .build(),
          record("11983", "Changing a drug implant")
              .officialText(new OfficialText("Licensed wording", "Licence of the clinic"))
              .build(),
          record("11952", "What a web page says")
              .addSynonym("Another name on that page")
              .codeCheck(
                  checked(Verdict.DIFFERENT_MEANING)
                      .officialMeaning("A shot of filler.")
                      .addRightCode(ProcedureCode.of("11982"))
                      .build())
              .build(),
          record("20976", "Invented on a web page")
              .codeCheck(
                  checked(Verdict.NOT_ASSIGNED)
                      .addRightCodes(ProcedureCode.of("62320"), ProcedureCode.of("62321"))
                      .build())
              .build(),
          record("33333", "Ended with its replacements")
              .validity(
                  Validity.builder()
                      .lastDay(LocalDate.of(2025, 12, 31))
                      .addReplacedBy(ProcedureCode.of("33334"), ProcedureCode.of("33335"))
                      .build())
              .build(),
          record("33336", "Ended without")
              .validity(Validity.builder().lastDay(LocalDate.of(2025, 12, 31)).build())
              .build(),
          record("33337", "Begins in July")
              .validity(Validity.builder().firstDay(LocalDate.of(2026, 7, 1)).build())
              .build(),
          record("0001U", "A laboratory's own test").build(),
          record("J1100", "A shot against swelling").category(Category.HCPCS_LEVEL_II).build());

  private Clinic() {}

  /** A fragment of all days. */
  static Catalog fragment() {
    return catalog(Completeness.fragment());
  }

  /** A set that has all codes of five digits, in a span of days. */
  static Catalog complete(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    CompletenessBuilder completeness =
        Completeness.builder()
            .extent(Completeness.Extent.COMPLETE)
            .addKind(CodeKind.CATEGORY_I)
            .firstDay(firstDay)
            .lastDay(lastDay);
    return catalog(completeness.build());
  }

  /** Records without a data set, so without a day. */
  static Catalog bare() {
    return Catalog.of(PROCEDURES);
  }

  private static Catalog catalog(Completeness completeness) {
    Edition edition =
        Edition.builder()
            .name("clinic")
            .version("1")
            .asOf(AS_OF)
            .completeness(completeness)
            .build();
    return Catalog.of(new Dataset(edition, PROCEDURES, REGISTER));
  }

  private static ProcedureBuilder record(String code, String title) {
    return Procedure.builder().code(ProcedureCode.of(code)).title(title).category(Category.SURGERY);
  }

  private static CodeCheckBuilder checked(Verdict verdict) {
    Source source =
        Source.builder().name("test").citation("invented").kind(SourceKind.EDITORIAL).build();
    return CodeCheck.builder().verdict(verdict).checkedOn(AS_OF).addSource(source);
  }

  private static Modifier modifier(String code, ModifierLevel level, String name) {
    return Modifier.builder()
        .code(code)
        .level(level)
        .name(name)
        .kind(ModifierKind.INFORMATIONAL)
        .meaning("Invented.")
        .ncciAssociated(false)
        .source("test")
        .build();
  }
}
