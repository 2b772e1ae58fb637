package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ModifierAdviceTest {
  private static final Catalog CATALOG = ProcedureCatalog.catalog();
  private static final ModifierAdvice ADVICE = ModifierAdvice.of(CATALOG, new Schedule());
  private static final ModifierAdvice BY_RECORDS = ModifierAdvice.of(CATALOG);

  @Test
  void aSurgeryHasTheModifiersThatItsIndicatorsAllow() {
    assertThat(codes("27447"))
        .contains("50", "LT", "RT", "22", "54", "55", "58", "78", "79", "62", "80", "82", "AS")
        .doesNotContain("66", "26", "TC", "25", "P1", "73");
    assertThat(codes("64483")).contains("50", "LT", "RT").doesNotContain("80", "62", "54");
    assertThat(codes("62323")).doesNotContain("50", "LT", "RT");
    assertThat(codes("47135")).contains("66", "80").doesNotContain("50");
    assertThat(codes("29881")).contains("80", "AS").doesNotContain("81", "82");
    assertThat(codes("11982")).doesNotContain("80");
  }

  @Test
  void aTestHasItsPartsWhereTheScheduleHasTheirRows() {
    assertThat(codes("71046")).contains("26", "TC");
    assertThat(codes("93306")).contains("26", "TC", "59", "76", "77");
    assertThat(codes("83020")).contains("26", "90", "91").doesNotContain("TC");
    assertThat(codes("80506")).doesNotContain("26", "TC");
  }

  @Test
  void everyKindOfCodeHasItsOwn() {
    assertThat(codes("99213")).contains("25", "24", "57").doesNotContain("59", "22", "50");
    assertThat(codes("92004")).contains("25", "57");
    assertThat(codes("00142")).contains("AA", "QZ", "QK", "P1", "P6", "QS").doesNotContain("50");
    assertThat(codes("3044F")).containsExactly("1P", "2P", "3P", "8P");
    assertThat(codes("86701")).contains("92");
    assertThat(codes("A0429")).contains("RH", "HH").doesNotContain("QN");
    assertThat(codes("J1885")).containsExactly("JZ", "JW");
    assertThat(codes("97110")).contains("GP", "GO").doesNotContain("CQ", "CO");
    assertThat(codes("26055")).contains("FA", "F9").doesNotContain("TA", "E1");
    assertThat(codes("67800")).contains("E1", "E4").doesNotContain("FA");
    assertThat(codes("92928")).contains("LD", "RC");
  }

  @Test
  void theListIsInTheOrderOfAClaimLine() {
    List<String> codes = codes("27447");

    assertThat(ClaimOrder.load(RuleNames.load()).isInOrder(codes)).isTrue();
    assertThat(codes.indexOf("59")).isBetween(codes.indexOf("AS"), codes.indexOf("RT"));
  }

  @Test
  void aReasonOfTheRecordComesBeforeThatOfARule() {
    assertThat(advised("64483", "50"))
        .returns(
            "The nerve roots on the right and the left were both injected at this same level."
                + " Medicare pays 150 percent for both sides.",
            AdvisedModifier::reason)
        .returns(
            "the record of 64483 in cpt-catalog bundled data 2026.1 (2026-11-23)",
            AdvisedModifier::source);
    assertThat(advised("27447", "50"))
        .returns(
            "Both sides were done in one session, which the fee schedule pays for.",
            AdvisedModifier::reason)
        .hasToString(
            "50 (Both sides): Both sides were done in one session, which the fee schedule pays"
                + " for.");
    assertThat(advised("27447", "50").source())
        .endsWith("; 27447 has bilateral 1 in CMS physician fee schedule RVU26C (July 2026)");
  }

  @Test
  void aRecordAboutSomethingElseIsSaidToBe() {
    assertThat(advised("11952", "50").reason())
        .isEqualTo("A document that prints 11952 for another service lists it.");
  }

  @Test
  void aReasonForAnotherServiceIsNone() {
    Procedure right = CATALOG.get("64483");
    Procedure mistaken =
        right
            .withBilling(right.billing().withCosts(List.of()))
            .withCodeCheck(CATALOG.get("11952").codeCheck());
    ModifierAdvice advice = ModifierAdvice.of(Catalog.of(List.of(mistaken)));

    assertThat(advice.modifiersFor(mistaken.code(), Lines.DAY, Optional.empty()))
        .filteredOn(advised -> advised.code().equals("50"))
        .extracting(AdvisedModifier::reason)
        .containsExactly("Both sides were done in one session, which the fee schedule pays for.");
  }

  @Test
  void whatACheckRemarksComesWithIt() {
    assertThat(advised("64483", "50").remarks())
        .extracting(Finding::rule)
        .containsExactly("bilateral-payment");
    assertThat(advised("27447", "62").remarks())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(advised("27447", "RT").remarks()).isEmpty();
  }

  @Test
  void whatFitsOneSettingIsAdvisedThereOnly() {
    assertThat(codes("27447", Optional.of(CostSetting.FACILITY))).contains("73", "74");
    assertThat(codes("27447", Optional.of(CostSetting.NON_FACILITY))).doesNotContain("73", "74");
    assertThat(codes("99285", Optional.of(CostSetting.FACILITY))).contains("27");
  }

  @Test
  void theDayDecides() {
    assertThat(codes("64483", LocalDate.of(2014, 12, 31))).contains("59").doesNotContain("XS");
    assertThat(codes("64483", LocalDate.of(2015, 1, 1))).contains("59", "XS");
  }

  @Test
  void aCodeThatIsItselfAnErrorHasNone() {
    assertThat(codes("20976")).isEmpty();
    assertThat(codes("99201", LocalDate.of(2020, 12, 31))).contains("25");
    assertThat(codes("99201", LocalDate.of(2021, 1, 1))).isEmpty();
  }

  @Test
  void withoutAFeeScheduleTheRecordsOfTheCatalogDecide() {
    assertThat(BY_RECORDS.modifiersFor(code("64483"), Lines.DAY, Optional.empty()))
        .extracting(AdvisedModifier::code)
        .contains("50", "LT", "RT", "59")
        .doesNotContain("26", "80");
    assertThat(BY_RECORDS.modifiersFor(code("27447"), Lines.DAY, Optional.empty()))
        .extracting(AdvisedModifier::code)
        .contains("22", "59")
        .doesNotContain("50", "80");
  }

  @Nested
  class ProceduresAllowing {
    @Test
    void aModifierAreThoseThatItsRulesDoNotSpeakAgainst() {
      assertThat(allowing("50")).contains("64483", "64490").doesNotContain("62323", "99213");
      assertThat(allowing("25"))
          .containsExactly(
              "99203", "99204", "99205", "99213", "99214", "99243", "99244", "99385", "99386");
      assertThat(allowing("22")).contains("11982").doesNotContain("99213");
      assertThat(allowing("62")).contains("62350", "62351").doesNotContain("64483");
    }

    @Test
    void aModifierThatNoRuleIsAboutAreAll() {
      assertThat(allowing("ga")).contains("64483", "99213").doesNotContain("20976");
    }

    @Test
    void anUnknownModifierOrOneForOtherCodesAreNone() {
      assertThat(allowing("ZZ")).isEmpty();
      assertThat(allowing("P1")).isEmpty();
      assertThat(allowing("RH")).isEmpty();
    }

    @Test
    void whatIsNoModifierIsRefused() {
      assertThatThrownBy(() -> allowing("5"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Not a modifier: \"5\".");
    }

    private List<String> allowing(String modifier) {
      return BY_RECORDS.proceduresAllowing(modifier, Lines.DAY).stream()
          .map(Procedure::code)
          .map(ProcedureCode::text)
          .toList();
    }
  }

  private static AdvisedModifier advised(String code, String modifier) {
    return ADVICE.modifiersFor(code(code), Lines.DAY, Optional.empty()).stream()
        .filter(advised -> advised.code().equals(modifier))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(String code) {
    return codes(code, Optional.empty());
  }

  private static List<String> codes(String code, LocalDate day) {
    return ADVICE.modifiersFor(code(code), day, Optional.empty()).stream()
        .map(AdvisedModifier::code)
        .toList();
  }

  private static List<String> codes(String code, Optional<CostSetting> setting) {
    return ADVICE.modifiersFor(code(code), Lines.DAY, setting).stream()
        .map(AdvisedModifier::code)
        .toList();
  }

  private static ProcedureCode code(String text) {
    return ProcedureCode.of(text);
  }
}
