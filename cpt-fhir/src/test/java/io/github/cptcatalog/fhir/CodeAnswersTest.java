package io.github.cptcatalog.fhir;

import static io.github.cptcatalog.fhir.CodingSystem.CPT;
import static io.github.cptcatalog.fhir.CodingSystem.HCPCS;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeAnswersTest {
  private static final Said SAID = Said.by(Clinic.fragment());
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @ValueSource(strings = {"11982", "11983", "11952", "0001U"})
  void acceptsAKnownCodeInSilence(String code) {
    CodeValidationResult result = SAID.result(CPT, code);
    assertThat(result.isOk()).isTrue();
    assertThat(result.getCode()).isEqualTo(code);
    assertThat(result.getCodeSystemName()).isEqualTo("CPT");
    assertThat(result.getSeverity()).isNull();
    assertThat(result.getMessage()).isNull();
    assertThat(result.getIssues()).isEmpty();
  }

  @Test
  void anErrorHasNoCodeAndCarriesItsMessageAsAnIssue() {
    CodeValidationResult result = SAID.result(CPT, "20976");
    assertThat(result.isOk()).isFalse();
    assertThat(result.getSeverity()).isEqualTo(IssueSeverity.ERROR);
    assertThat(result.getIssues()).hasSize(1);
    var issue = result.getIssues().get(0);
    assertThat(issue.getDetails().getText()).isEqualTo(result.getMessage());
    assertThat(issue.getType().getCode()).isEqualTo("code-invalid");
    assertThat(issue.hasIssueDetailCode("invalid-code")).isTrue();
  }

  @Nested
  class Refuses {
    @Test
    void aNumberThatIsNotAssignedAndNamesWhatMayBeMeant() {
      assertThat(SAID.of(CPT, "20976"))
          .containsExactly(
              "ERROR The number 20976 is not assigned to anything in the official code set."
                  + " Documents that use it may mean 62320, 62321.");
    }

    @Test
    void whatIsNoCodeAndSaysWhy() {
      assertThat(SAID.of(CPT, "9921"))
          .singleElement()
          .asString()
          .startsWith("ERROR Not a procedure code: \"9921\". Expected five digits,");
    }

    @Test
    void anotherFormOfACodeWithModifiersAndSaysHowFhirWritesIt() {
      assertThat(SAID.of(CPT, "11982-50"))
          .singleElement()
          .asString()
          .endsWith(" FHIR writes it 11982:50.");
    }

    @Test
    void aMisprintAndSaysWhatMayBeMeant() {
      assertThat(SAID.of(CPT, "1l982"))
          .singleElement()
          .asString()
          .endsWith(" Perhaps 11982 is meant.");
    }

    @Test
    void aCodeUnderTheOtherSystem() {
      assertThat(SAID.of(CPT, "J1100"))
          .containsExactly(
              "ERROR J1100 is a code of HCPCS Level II, so the system of the coding is"
                  + " http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets.");
      assertThat(SAID.of(HCPCS, "11982"))
          .containsExactly(
              "ERROR 11982 is a code of CPT, so the system of the coding is"
                  + " http://www.ama-assn.org/go/cpt.");
    }
  }

  @Test
  void warnsOfLowerCase() {
    assertThat(SAID.of(CPT, "0001u"))
        .containsExactly("WARNING Codes are compared letter by letter: write 0001U for 0001u.");
  }

  @Nested
  class OfACodeThatEnded {
    @Test
    void aCatalogOfAllDaysSaysUntilWhenItIsFine() {
      assertThat(SAID.of(CPT, "33333"))
          .containsExactly(
              "WARNING Code 33333 ended on 2025-12-31. On a date of service up to then it is fine;"
                  + " after that it is replaced by 33334, 33335.");
      assertThat(SAID.of(CPT, "33336"))
          .containsExactly(
              "WARNING Code 33336 ended on 2025-12-31. On a date of service up to then it is fine;"
                  + " after that no replacement is known here.");
      assertThat(SAID.result(CPT, "33333").isOk()).isTrue();
    }

    @Test
    void aCatalogOfALaterDayRefusesIt() {
      assertThat(Said.by(Clinic.fragment().asOf(DAY)).of(CPT, "33333"))
          .containsExactly(
              "ERROR Code 33333 ended on 2025-12-31, so it was not in force on 2026-03-01; it is"
                  + " replaced by 33334, 33335.");
    }

    @Test
    void aCatalogOfAnEarlierDaySaysNothing() {
      assertThat(Said.by(Clinic.fragment().asOf(LocalDate.of(2025, 12, 31))).of(CPT, "33333"))
          .isEmpty();
    }

    @Test
    void aCatalogWithoutADaySaysNothing() {
      assertThat(Said.by(Clinic.bare()).of(CPT, "33333")).isEmpty();
    }

    @Test
    void theDaysThatThePublicRulesKnowCountWhereTheCatalogHasNone() {
      assertThat(SAID.of(CPT, "99201"))
          .containsExactly(
              "WARNING Code 99201 was not in force on 2026-06-30: its last day was 2020-12-31;"
                  + " replaced by 99202. On a date of service before 2021-01-01 it is fine.");
      assertThat(Said.by(Clinic.fragment().asOf(DAY)).result(CPT, "99201").isOk()).isFalse();
      assertThat(
              Said.by(Clinic.fragment().asOf(LocalDate.of(2020, 5, 1))).result(CPT, "99201").isOk())
          .isTrue();
    }
  }

  @Nested
  class OfACodeThatHasNotBegun {
    @Test
    void aCatalogOfAllDaysWarns() {
      assertThat(SAID.of(CPT, "33337"))
          .containsExactly(
              "WARNING Code 33337 is in force from 2026-07-01 on, so it is not fine on a date of"
                  + " service before that.");
    }

    @Test
    void aCatalogOfAnEarlierDayRefusesIt() {
      assertThat(Said.by(Clinic.fragment().asOf(DAY)).of(CPT, "33337"))
          .containsExactly(
              "ERROR Code 33337 is in force from 2026-07-01 on, so it was not on 2026-03-01.");
    }
  }

  @Nested
  class OfACodeThatIsNotThere {
    private static final String MAY_EXIST =
        "INFORMATION This catalog does not have 44444. It is not complete, so the code may well"
            + " exist; it was not checked.";

    @Test
    void aFragmentOnlySaysSo() {
      assertThat(SAID.of(CPT, "44444")).containsExactly(MAY_EXIST);
      assertThat(SAID.result(CPT, "44444").isOk()).isTrue();
      assertThat(Said.by(Clinic.bare()).of(CPT, "44444")).containsExactly(MAY_EXIST);
    }

    @Test
    void aNumberInNoSectionIsProbablyMistyped() {
      assertThat(SAID.of(CPT, "05000"))
          .containsExactly(
              "WARNING The number 05000 lies in no section of the code set, so it is probably"
                  + " mistyped; the catalog does not have it.");
    }

    @Test
    void aSetThatIsCompleteOnEveryDayRefusesIt() {
      assertThat(Said.by(complete(null, null)).of(CPT, "44444"))
          .containsExactly(
              "ERROR The catalog is complete for codes of this kind and does not have 44444, so"
                  + " there is no such code.");
    }

    @Test
    void aSetThatIsCompleteForOtherKindsOnlySaysSo() {
      assertThat(Said.by(complete(null, null)).result(CPT, "0002U").isOk()).isTrue();
    }

    @Test
    void aSetThatIsCompleteInASpanOfDaysWarnsSinceTheClaimMayBeOfAnother() {
      LocalDate first = LocalDate.of(2026, 1, 1);
      LocalDate last = LocalDate.of(2026, 12, 31);
      assertThat(Said.by(complete(first, null)).of(CPT, "44444"))
          .containsExactly(
              "WARNING The catalog is complete for codes of this kind from 2026-01-01 on and does"
                  + " not have 44444, so it is not fine on a date of service in that time.");
      assertThat(Said.by(complete(first, last)).of(CPT, "44444"))
          .singleElement()
          .asString()
          .contains(" from 2026-01-01 to 2026-12-31 and ");
    }

    @Test
    void onOneDayASetThatIsCompleteThenRefusesIt() {
      Catalog catalog = complete(LocalDate.of(2026, 1, 1), null);
      assertThat(Said.by(catalog.asOf(DAY)).of(CPT, "44444"))
          .containsExactly(
              "ERROR The catalog is complete for codes of this kind on 2026-03-01 and does not have"
                  + " 44444, so it was not in force.");
      assertThat(Said.by(catalog.asOf(LocalDate.of(2025, 12, 31))).of(CPT, "44444"))
          .containsExactly(MAY_EXIST);
    }

    private static Catalog complete(LocalDate first, LocalDate last) {
      return Clinic.complete(Optional.ofNullable(first), Optional.ofNullable(last));
    }
  }

  @Nested
  class Displays {
    @Test
    void areOurTitles() {
      assertThat(SAID.result(CPT, "11982").getDisplay()).isEqualTo("Taking out a drug implant");
    }

    @Test
    void areTheMeaningOfTheCodeWhereTheTextIsAboutSomethingElse() {
      assertThat(SAID.result(CPT, "11952").getDisplay()).isEqualTo("A shot of filler");
    }

    @Test
    void areNeverTheLicensedWordingWhoseLicenceMustStandBesideIt() {
      assertThat(SAID.result(CPT, "11983").getDisplay()).isEqualTo("Changing a drug implant");
    }

    @Test
    void areNotThereForANumberThatIsNotAssigned() {
      assertThat(SAID.result(CPT, "20976").getDisplay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Taking out a drug implant",
          "taking OUT a  drug implant ",
          "Implant removal",
          ""
        })
    void thatAreOursOrASynonymNeedNoRemark(String display) {
      assertThat(SAID.result(CPT, "11982", display).getIssues()).isEmpty();
    }

    @Test
    void ofTheLicensedFileNeedNoRemark() {
      assertThat(SAID.result(CPT, "11983", "Licensed wording").getIssues()).isEmpty();
    }

    @Test
    void thatDifferAreAtMostInformation() {
      CodeValidationResult result = SAID.result(CPT, "11952", "Another name on that page");
      assertThat(result.isOk()).isTrue();
      assertThat(Said.lines(result))
          .containsExactly(
              "INFORMATION This catalog calls 11952 \"A shot of filler\" in its own words; \"Another"
                  + " name on that page\" was not compared with the official wording, which is"
                  + " licensed.");
      assertThat(result.getIssues().get(0).hasIssueDetailCode("invalid-display")).isTrue();
    }

    @Test
    void ofCodesThatAreNotHereAreNotLookedAt() {
      assertThat(SAID.result(CPT, "44444", "Anything").getIssues()).hasSize(1);
    }
  }
}
