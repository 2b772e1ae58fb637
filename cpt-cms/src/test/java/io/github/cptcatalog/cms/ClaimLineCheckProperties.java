package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimLineCheckProperties {
  private static final Catalog CATALOG = ProcedureCatalog.catalog();
  private static final List<ClaimLineCheck> CHECKS =
      List.of(ClaimLineCheck.of(CATALOG), ClaimLineCheck.of(CATALOG, new Schedule()));

  private static final ClaimOrder ORDER = ClaimOrder.load(RuleNames.load());

  @Property
  void everyLineIsCheckedAndTheWorstIsToldFirst(@ForAll("lines") ClaimLine line) {
    for (ClaimLineCheck check : CHECKS) {
      assertThat(check.check(line)).extracting(Finding::severity).isSorted();
    }
  }

  @Property
  void theModifiersOfAFindingStandOnTheLine(@ForAll("lines") ClaimLine line) {
    for (ClaimLineCheck check : CHECKS) {
      for (Finding finding : check.check(line)) {
        assertThat(line.procedure().modifiers()).containsAll(finding.modifiers());
        assertThat(finding.modifiers()).doesNotHaveDuplicates();
      }
    }
  }

  @Property
  void aFindingHoldsOnTheDateOfServiceAndNoPlaceInItIsLeftOpen(@ForAll("lines") ClaimLine line) {
    for (ClaimLineCheck check : CHECKS) {
      for (Finding finding : check.check(line)) {
        LocalDate day = line.dateOfService();
        assertThat(finding.firstDay().orElse(day)).isBeforeOrEqualTo(day);
        assertThat(finding.lastDay().orElse(day)).isAfterOrEqualTo(day);
        assertThat(finding.message() + finding.mend()).doesNotContain("{", "}");
      }
    }
  }

  @Property
  void aLineInTheRightOrderIsNotToldToChangeIt(@ForAll("lines") ClaimLine line) {
    List<String> arranged = ORDER.arranged(line.procedure().modifiers());

    assertThat(ORDER.isInOrder(arranged)).isTrue();
    assertThat(arranged).containsExactlyInAnyOrderElementsOf(line.procedure().modifiers());
    assertThat(ORDER.arranged(arranged)).isEqualTo(arranged);
  }

  @Provide
  Arbitrary<ClaimLine> lines() {
    return Combinators.combine(
            codes(), modifiers().list().ofMaxSize(6), units(), days(), settings())
        .as(
            (code, modifiers, units, day, setting) ->
                new ClaimLine(new CodedProcedure(code, modifiers), units, day, setting));
  }

  private static Arbitrary<ProcedureCode> codes() {
    Arbitrary<String> known =
        Arbitraries.of(
            "11982", "64483", "64484", "99213", "00142", "20976", "71046", "83020", "A0429",
            "97530", "J1885", "55700", "05000", "3044F", "96522", "45378");
    Arbitrary<String> any =
        Combinators.combine(
                Arbitraries.integers().between(0, 9999),
                Arbitraries.of("", "F", "T", "U", "M", "A", "J"))
            .as(ClaimLineCheckProperties::code);
    return Arbitraries.oneOf(known, any).map(ProcedureCode::of);
  }

  private static String code(int number, String letter) {
    String digits = String.format("%04d", number);
    return switch (letter) {
      case "" -> digits + "0";
      case "J" -> "J" + digits;
      default -> digits + letter;
    };
  }

  private static Arbitrary<String> modifiers() {
    Arbitrary<String> any =
        Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'Z').ofLength(2);
    return Arbitraries.oneOf(
        Arbitraries.of(CATALOG.modifiers()).map(Modifier::code),
        Arbitraries.of("50", "LT", "RT", "59", "XS", "26", "TC", "25", "80", "GN", "99"),
        any);
  }

  private static Arbitrary<Integer> units() {
    return Arbitraries.integers().between(1, 9999);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 8000)
        .map(days -> LocalDate.of(2010, 1, 1).plusDays(days));
  }

  private static Arbitrary<Optional<CostSetting>> settings() {
    return Arbitraries.of(CostSetting.class).optional();
  }
}
