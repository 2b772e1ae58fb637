package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PaymentEffectsTest {
  private static final PaymentEffects EFFECTS = PaymentEffects.of(new SplitSchedule());

  @TestFactory
  Stream<DynamicTest> aModifierHasItsEffectOnACodeOnADay() {
    return RuleTable.read(
            "effects.tsv", List.of("code", "modifier", "day", "kind", "factor", "indicator"))
        .stream()
        .map(row -> dynamicTest(row.cells().values().toString(), () -> requireEffect(row)));
  }

  @Test
  void theSentenceAndTheSourceSayWhy() {
    assertThat(effect("64483", "50"))
        .returns(
            "Bilateral indicator 1: 150 percent of the amount, or the charge for both sides if that"
                + " is lower.",
            PaymentEffect::sentence)
        .returns(
            "CMS physician fee schedule, relative value files, documentation of RVU25D (October"
                + " 2025), payment policy indicators; CPM chapter 12 (physicians), section 40.7"
                + " (bilateral surgeries); 64483 has bilateral 1 in CMS physician fee schedule"
                + " RVU26C (July 2026)",
            PaymentEffect::source)
        .hasToString(
            "50 FACTOR 1.50: Bilateral indicator 1: 150 percent of the amount, or the charge for"
                + " both sides if that is lower.");
  }

  @Test
  void anIndicatorOfAnotherYearIsSaidToBeOne() {
    assertThat(EFFECTS.effectOf(code("64483"), "50", LocalDate.of(2024, 5, 1)).source())
        .endsWith("(July 2026) (indicators of 2026, since no others are at hand)");
  }

  @Test
  void anEffectHasTheDaysInWhichItHolds() {
    assertThat(EFFECTS.effectOf(code("71046"), "FY", LocalDate.of(2020, 5, 1)))
        .returns(Optional.of(LocalDate.of(2018, 1, 1)), PaymentEffect::firstDay)
        .returns(Optional.of(LocalDate.of(2022, 12, 31)), PaymentEffect::lastDay);
  }

  @Test
  void aLineHasTheEffectOfEachModifierByItself() {
    assertThat(EFFECTS.effectsOf(CodedProcedure.parse("27447-80-rt-80"), Lines.DAY))
        .extracting(PaymentEffect::modifier, PaymentEffect::kind)
        .containsExactly(
            tuple("80", PaymentEffect.Kind.FACTOR),
            tuple("RT", PaymentEffect.Kind.NONE_MODELLED),
            tuple("80", PaymentEffect.Kind.FACTOR));
    assertThat(EFFECTS.effectsOf(CodedProcedure.parse("27447"), Lines.DAY)).isEmpty();
  }

  @Test
  void theRecordsOfACatalogGiveIndicatorsButNoRowsOfTheirOwn() {
    PaymentEffects effects = PaymentEffects.of(ProcedureCatalog.catalog());

    assertThat(effects.effectOf(code("64483"), "50", Lines.DAY).factor())
        .contains(new BigDecimal("1.50"));
    assertThat(effects.effectOf(code("64483"), "26", Lines.DAY).kind())
        .isEqualTo(PaymentEffect.Kind.DOES_NOT_APPLY);
    assertThat(effects.effectOf(code("G0105"), "53", Lines.DAY).kind())
        .isEqualTo(PaymentEffect.Kind.OTHER_ROW);
  }

  @Test
  void everyPaymentRuleOfTheRegisterIsModelled() {
    assertThat(ProcedureCatalog.catalog().modifiers())
        .filteredOn(modifier -> modifier.paymentRule().isPresent())
        .filteredOn(modifier -> !isModelled(modifier))
        .isEmpty();
  }

  private static boolean isModelled(Modifier modifier) {
    // a code of each sort: with surgery, with parts, with anesthesia
    return Stream.of("27447", "71046", "00142")
        .map(code -> effect(code, modifier.code()).kind())
        .anyMatch(
            kind ->
                kind != PaymentEffect.Kind.NONE_MODELLED
                    && kind != PaymentEffect.Kind.DOES_NOT_APPLY);
  }

  @Nested
  class Missing {
    @Test
    void indicatorsAreSaidToBe() {
      assertThat(effect("12345", "50").sentence())
          .isEqualTo(
              "What 50 does to the payment for 12345 depends on its payment indicators, which are"
                  + " not at hand.");
    }

    @Test
    void sharesAreNamed() {
      assertThat(effect("27447", "54").sentence())
          .endsWith("by the shares before and during; it comes to 0.79 of the amount.");
      assertThat(effect("27130", "54").sentence())
          .endsWith("; the figures for 27130 are not at hand (share before, share during).");
    }

    @Test
    void anEffectMayStillBeOne() {
      assertThat(effect("99213", "25").sentence())
          .isEqualTo(
              "No effect of 25 on the payment for 99213 on 2026-03-01 is modelled here, which does"
                  + " not mean that there is none.");
      assertThat(effect("99213", "AQ").sentence())
          .startsWith("AQ can change what is paid or what the patient owes");
    }
  }

  @Test
  void whatIsNoModifierIsRefused() {
    assertThatThrownBy(() -> effect("99213", "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not a modifier: \"5\".");
  }

  private static void requireEffect(TableRow row) {
    PaymentEffect effect =
        EFFECTS.effectOf(
            code(row.required("code")), row.required("modifier"), row.day("day").orElseThrow());

    assertThat(effect.kind()).as(effect.sentence()).hasToString(row.required("kind"));
    assertThat(effect.factor().map(BigDecimal::toPlainString)).isEqualTo(row.optional("factor"));
    assertThat(effect.indicator()).isEqualTo(row.optional("indicator"));
    assertThat(effect.sentence()).doesNotContain("{", "}");
  }

  private static PaymentEffect effect(String code, String modifier) {
    return EFFECTS.effectOf(code(code), modifier, Lines.DAY);
  }

  private static ProcedureCode code(String text) {
    return ProcedureCode.of(text);
  }
}
