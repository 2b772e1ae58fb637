package io.github.cptcatalog.cms;

import static io.github.cptcatalog.cms.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimLineCheckTest {
  private static final Catalog BUNDLED = ProcedureCatalog.catalog();
  private static final ClaimLineCheck CHECK = ClaimLineCheck.of(BUNDLED);
  private static final ProcedureCode GATE = ProcedureCode.of("11982");

  @Test
  void aLineHasAllItsFindingsAtOnceAndTheWorstFirst() {
    List<Finding> findings = CHECK.check(line("64483-RT-50-51"));

    assertThat(Lines.rules(findings))
        .containsExactly(
            "side-with-50", "modifier-order", "several-procedures", "bilateral-payment");
    assertThat(findings)
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE, Severity.NOTE);
  }

  @Test
  void aFindingSaysWhatIsWrongWhatToDoAndWhoSaysSo() {
    Finding finding = CHECK.check(line("64483-50-RT")).get(0);

    assertThat(finding)
        .isEqualTo(
            new Finding(
                "side-with-50",
                Severity.ERROR,
                List.of("50", "RT"),
                "50 says both sides already, so it does not stand with a single side: 50 and RT.",
                "For both sides use 50 alone; for one side use LT or RT alone.",
                "CPM chapter 12 (physicians), section 40.7 (bilateral surgeries)",
                Optional.empty(),
                Optional.empty()));
    assertThat(finding)
        .hasToString(
            "ERROR side-with-50: 50 says both sides already, so it does not stand with a single"
                + " side: 50 and RT.");
  }

  @Test
  void theExampleOfThePackageTellsWhatIsWrongAndHowToMendIt() {
    ClaimLineCheck check = ClaimLineCheck.of(ProcedureCatalog.catalog());
    ClaimLine line = ClaimLine.of(CodedProcedure.parse("11982-50-RT"), LocalDate.of(2026, 3, 1));
    List<String> printed = new ArrayList<>();
    for (Finding finding : check.check(line)) {
      printed.add(finding.severity() + " " + finding.message() + " " + finding.mend());
    }

    assertThat(printed)
        .containsExactly(
            "ERROR 50 says both sides already, so it does not stand with a single side: 50 and RT."
                + " For both sides use 50 alone; for one side use LT or RT alone.",
            "WARNING Bilateral indicator 0: Medicare pays no 150 percent for 11982 with 50, but the"
                + " lower of the charge and 100 percent of the amount. Take 50 off. If both sides"
                + " were done and each counts, use units or lines as the payer asks.");
  }

  @Test
  void leftAndRightNeedNo59() {
    assertThat(CHECK.check(line("64483-RT"))).isEmpty();
    assertThat(CHECK.check(line("64483-LT"))).isEmpty();
  }

  @Test
  void thatARecordDescribesSomethingElseIsNothingAgainstItsCode() {
    assertThat(CHECK.check(line("11952-RT"))).isEmpty();
  }

  @Test
  void aNumberThatStandsForNothingIsAnError() {
    assertThat(CHECK.check(line("20976")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("code-not-assigned");
              assertThat(finding.source()).contains("2026-11-22");
            });
  }

  @Test
  void theRightOrderIsTheMend() {
    assertThat(CHECK.check(line("64483-RT-59-22")).get(0).mend())
        .isEqualTo("Write 64483-22-59-RT.");
  }

  @Test
  void modifiersThatNoGuideRanksKeepTheirPlace() {
    assertThat(CHECK.check(line("97530-GP-59-CQ")).get(0).mend())
        .isEqualTo("Write 97530-GP-CQ-59.");
  }

  @Nested
  class Indicators {
    @Test
    void ofAnotherYearAreToldWithTheirYear() {
      assertThat(CHECK.check(line("11982-50", "2024-03-01")).get(0).source())
          .endsWith(
              "11982 has bilateral 0 in CMS physician fee schedule RVU26C (July 2026); the same in"
                  + " RVU25D (October 2025) (indicators of 2026, since no others are at hand)");
      assertThat(CHECK.check(line("11982-50")).get(0).source())
          .endsWith("RVU26C (July 2026); the same in RVU25D (October 2025)");
    }

    @Test
    void thatAreNotAtHandLeaveACheckUnmadeAndANoteSaysSo() {
      assertThat(CHECK.check(line("27447-80-50")))
          .filteredOn(finding -> finding.rule().equals("indicators-unknown"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                assertThat(finding.modifiers()).containsExactly("80", "50");
              });
    }

    @Test
    void ofACatalogSettleThatAServiceHasNoParts() {
      assertThat(Lines.rules(CHECK.check(line("99213-26")))).containsExactly("part-without-row");
      assertThat(Lines.rules(CHECK.check(line("96523-TC")))).containsExactly("part-without-row");
    }

    @Test
    void areNotAskedForWhereTheLineHasNoModifierThatDependsOnThem() {
      assertThat(Lines.rules(CHECK.check(line("27447-LT")))).containsExactly("code-not-in-catalog");
    }

    @Test
    void sayThatNothingIsPaidToAPhysicianInAFacility() {
      assertThat(Lines.rules(CHECK.check(line("96522").in(CostSetting.FACILITY))))
          .containsExactly("not-payable-in-facility");
      assertThat(CHECK.check(line("96522").in(CostSetting.NON_FACILITY))).isEmpty();
      assertThat(CHECK.check(line("96522"))).isEmpty();
    }
  }

  @Nested
  class Days {
    @Test
    void aModifierIsGoodOnItsLastDayAndNotOnTheNext() {
      assertThat(CHECK.check(line("64483-JG", "2024-12-31"))).isEmpty();
      assertThat(CHECK.check(line("64483-JG", "2025-01-01")))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.message())
                    .isEqualTo(
                        "Modifier JG was not in force on 2025-01-01: its last day was 2024-12-31.");
                assertThat(finding.firstDay()).contains(LocalDate.of(2025, 1, 1));
                assertThat(finding.lastDay()).isEmpty();
              });
    }

    @Test
    void aModifierIsGoodOnItsFirstDayAndNotOnTheDayBefore() {
      assertThat(Lines.faults(CHECK.check(line("J1885-JZ", "2023-01-01")))).isEmpty();
      assertThat(CHECK.check(line("J1885-JZ", "2022-12-31")).get(0).lastDay())
          .contains(LocalDate.of(2022, 12, 31));
    }

    @Test
    void aCodeIsGoodOnItsLastDayAndNotOnTheNext() {
      assertThat(CHECK.check(line("55700", "2025-12-31"))).isEmpty();
      assertThat(CHECK.check(line("55700", "2026-01-01")).get(0).message())
          .isEqualTo(
              "Code 55700 was not in force on 2026-01-01: its last day was 2025-12-31; replaced by"
                  + " 55707, 55708, 55709, 55710, 55711, 55712, 55713, 55714, 55715.");
    }

    @Test
    void ofTheRecordOutrankThoseThatWeKnow() {
      Procedure kept =
          procedure("55700", new Validity(Optional.empty(), day("2027-06-30"), List.of(GATE)));
      ClaimLineCheck check = ClaimLineCheck.of(Catalog.of(List.of(kept)));

      assertThat(check.check(line("55700", "2027-06-30"))).isEmpty();
      assertThat(check.check(line("55700", "2027-07-01")).get(0).message())
          .endsWith("its last day was 2027-06-30; replaced by 11982.");
    }

    @Test
    void ofACodeCountInTheCatalogOfAnotherDayToo() {
      Procedure ended =
          procedure("11982", new Validity(Optional.empty(), day("2025-12-31"), List.of()));
      Catalog later = Catalog.of(List.of(ended)).asOf(LocalDate.of(2026, 6, 1));

      assertThat(Lines.rules(ClaimLineCheck.of(later).check(line("11982"))))
          .containsExactly("ended-code");
      assertThat(ClaimLineCheck.of(later).check(line("11982", "2025-12-31"))).isEmpty();
    }

    private static Optional<LocalDate> day(String day) {
      return Optional.of(LocalDate.parse(day));
    }
  }

  @Nested
  class ACodeThatTheCatalogLacks {
    @Test
    void isANoteWhereTheCatalogIsAFragment() {
      assertThat(CHECK.check(line("27447")))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo("code-not-in-catalog");
                assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                assertThat(finding.message()).contains("may well exist");
              });
    }

    @Test
    void isAnErrorWhereTheCatalogIsComplete() {
      Edition complete =
          Edition.builder()
              .name("all of them")
              .version("1")
              .asOf(Lines.DAY)
              .completeness(
                  Completeness.builder()
                      .extent(Completeness.Extent.COMPLETE)
                      .addKind(CodeKind.CATEGORY_I)
                      .build())
              .build();
      Dataset dataset =
          new Dataset(
              complete, List.of(procedure("11982", Validity.open())), ModifierRegister.empty());
      ClaimLineCheck check = ClaimLineCheck.of(Catalog.of(dataset));

      assertThat(Lines.rules(check.check(line("27447"))))
          .containsExactly("code-not-in-complete-catalog");
      assertThat(Lines.rules(check.check(line("J1885")))).containsExactly("code-not-in-catalog");
      assertThat(check.check(line("11982"))).isEmpty();
    }
  }

  @Nested
  class AnAmbulanceLine {
    @Test
    void readsLettersAsATripEvenWhereTheyAreAnOrdinaryModifier() {
      assertThat(Lines.faults(CHECK.check(line("A0425-GN")))).isEmpty();
      assertThat(Lines.faults(CHECK.check(line("A0425-GN-GN"))))
          .extracting(Finding::rule)
          .containsExactly("duplicate-modifier");
    }

    @Test
    void needsATrip() {
      assertThat(CHECK.check(line("A0429-GY")).get(0).mend())
          .isEqualTo("Add them first, such as RH for a trip from home to a hospital.");
    }

    @Test
    void isTheOnlyOneWithATrip() {
      assertThat(CHECK.check(line("99213-RH")).get(0).message())
          .isEqualTo(
              "RH names where an ambulance trip began and ended, and 99213 is no ambulance service;"
                  + " no other modifier of this name is known.");
    }
  }

  @Nested
  class Rejects {
    @Test
    void unitsOutOfRange() {
      assertThatThrownBy(() -> line("64483-50").withUnits(0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Units of 64483-50 are 0; expected 1 to 9999.");
    }

    @Test
    void aFindingWithoutASource() {
      assertThatThrownBy(
              () ->
                  new Finding(
                      "rule",
                      Severity.NOTE,
                      List.of(),
                      "Message.",
                      "Mend.",
                      " ",
                      Optional.empty(),
                      Optional.empty()))
          .hasMessage("A finding's source is blank; give it a text.");
    }
  }

  private static Procedure procedure(String code, Validity validity) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title("Painting of a fence")
        .category(Category.SURGERY)
        .validity(validity)
        .billing(BillingFacts.empty())
        .build();
  }
}
