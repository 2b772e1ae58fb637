package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.Verdict.CONFIRMED;
import static io.github.cptcatalog.model.Verdict.NOT_ASSIGNED;
import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.validity;
import static io.github.cptcatalog.query.Parts.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LookupTest {
  private static final Catalog CATALOG = Sample.CATALOG;

  @Test
  void aConfirmedRecordIsFound() {
    assertThat(CATALOG.lookup("62320"))
        .isEqualTo(
            answer(
                "62320",
                Lookup.Status.FOUND,
                "62320: Straightening of a river. The code means this."));
  }

  @Test
  void anUncheckedRecordIsFoundAndSaysThatNobodyHasChecked() {
    assertThat(CATALOG.lookup("29999"))
        .isEqualTo(
            answer(
                "29999",
                Lookup.Status.FOUND,
                "29999: Something with a hinge. Nobody has checked that the code means this."));
  }

  @Test
  void aDoubtfulRecordSaysWhatTheCodeStandsForAndWhichCodesAreRight() {
    assertThat(CATALOG.lookup("11952"))
        .isEqualTo(
            answer(
                "11952",
                Lookup.Status.DOUBTFUL,
                "The text of this record is not about code 11952. The code officially stands for:"
                    + " Painting of a fence. Look at 11982, 11983 for what this text describes."));
  }

  @Test
  void aRecordUnderANumberThatIsNotAssignedIsDoubtfulToo() {
    assertThat(CATALOG.lookup("90999"))
        .isEqualTo(
            answer(
                "90999",
                Lookup.Status.DOUBTFUL,
                "The text of this record is not about code 90999. The code is not assigned to"
                    + " anything in the official code set."));
  }

  @Test
  void textThatIsNoCodeIsMalformedAndSaysWhatWasExpected() {
    Lookup answer = CATALOG.lookup("1195-2");
    assertThat(answer.status()).isEqualTo(Lookup.Status.MALFORMED);
    assertThat(answer.text()).isEqualTo("1195-2");
    assertThat(answer.sentence())
        .startsWith("Not a procedure code: \"1195-2\". Expected five digits");
    assertThat(answer.procedure()).isEmpty();
    assertThat(answer.nearest()).isEmpty();
  }

  @Test
  void theTextIsKeptAsItWasAsked() {
    assertThat(CATALOG.lookup("g0008").text()).isEqualTo("g0008");
    assertThat(CATALOG.lookup("g0008").procedure()).contains(Sample.get("G0008"));
  }

  @Test
  void theNearestCodesCannotBeChanged() {
    List<ProcedureCode> nearest = CATALOG.lookup("11983").nearest();
    assertThat(nearest).map(ProcedureCode::text).containsExactly("11982", "11952", "11950");
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(nearest::clear);
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> CATALOG.lookup(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> CATALOG.lookup("11952", null))
        .withMessage("day");
  }

  @Nested
  class Ended {
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 31);

    @Test
    void namesTheLastDayAndTheReplacement() {
      assertThat(CATALOG.lookup("0001A"))
          .isEqualTo(
              answer(
                  "0001A",
                  Lookup.Status.ENDED,
                  "Code 0001A ended on 2023-10-31; replaced by 90999."));
    }

    @Test
    void saysWhereNoReplacementIsKnown() {
      assertThat(CATALOG.lookup("1000F").sentence())
          .isEqualTo("Code 1000F ended on 2022-06-30; no replacement is known.");
    }

    @Test
    void isJudgedByTheGivenDay() {
      assertThat(CATALOG.lookup("0001A", LAST_DAY).status()).isEqualTo(Lookup.Status.FOUND);
      assertThat(CATALOG.lookup("0001A", LAST_DAY.plusDays(1)).status())
          .isEqualTo(Lookup.Status.ENDED);
    }

    @Test
    void beforeTheFirstDayTheCodeIsNotYetInForce() {
      Procedure visit =
          Parts.procedure("20000", "Visit")
              .withValidity(Validity.builder().firstDay(LocalDate.of(2026, 1, 1)).build());
      Catalog catalog = Catalog.of(List.of(visit));

      assertThat(catalog.lookup("20000", LocalDate.of(2026, 1, 1)).status())
          .isEqualTo(Lookup.Status.FOUND);
      Lookup early = catalog.lookup("20000", LocalDate.of(2025, 12, 31));
      assertThat(early.status()).isEqualTo(Lookup.Status.NOT_YET_IN_FORCE);
      assertThat(early.procedure()).contains(visit);
      assertThat(early.sentence())
          .isEqualTo("Code 20000 is in force from 2026-01-01 on, not yet on 2025-12-31.");
    }

    @Test
    void isJudgedByTheDateOfTheEditionWhereNoDayIsGiven() {
      // its last day is the very day of the edition
      assertThat(CATALOG.lookup("99213").status()).isEqualTo(Lookup.Status.FOUND);
      assertThat(CATALOG.lookup("99499").status()).isEqualTo(Lookup.Status.ENDED);
    }

    @Test
    void isNotSaidByACatalogWithoutEditions() {
      Catalog bare = Catalog.of(Sample.DATASET.procedures());
      assertThat(bare.lookup("0001A").status()).isEqualTo(Lookup.Status.FOUND);
      assertThat(bare.lookup("0001A", LAST_DAY.plusDays(1)).status())
          .isEqualTo(Lookup.Status.ENDED);
    }

    @Test
    void isOutrankedByADoubtAndBothAreTold() {
      assertThat(CATALOG.lookup("0042T"))
          .isEqualTo(
              answer(
                  "0042T",
                  Lookup.Status.DOUBTFUL,
                  "The text of this record is not about code 0042T. The code officially stands for:"
                      + " Painting of a fence. Look at 0043T for what this text describes. Code"
                      + " 0042T ended on 2024-12-31; replaced by 0999T, 62320."));
    }

    @Test
    void outOfForceBeforeItsFirstDayIsToldBesideADoubtToo() {
      Catalog one =
          Catalog.of(
              List.of(
                  procedure("20000")
                      .withCodeCheck(verdict(NOT_ASSIGNED))
                      .withValidity(validity("2026-01-01", ""))));
      Lookup early = one.lookup("20000", LocalDate.of(2025, 12, 31));
      assertThat(early.status()).isEqualTo(Lookup.Status.DOUBTFUL);
      assertThat(early.sentence())
          .endsWith(" Code 20000 is in force from 2026-01-01 on, not yet on 2025-12-31.");
    }

    @Test
    void isNotToldOfADoubtfulRecordThatIsStillInForce() {
      assertThat(CATALOG.lookup("0042T", LocalDate.of(2024, 12, 31)).sentence())
          .endsWith("Look at 0043T for what this text describes.");
    }

    @Test
    void outranksAConfirmation() {
      Catalog one =
          Catalog.of(
              List.of(
                  procedure("20000")
                      .withCodeCheck(verdict(CONFIRMED))
                      .withValidity(validity("", "2023-10-31"))));
      assertThat(one.lookup("20000", LAST_DAY.plusDays(1)).status()).isEqualTo(Lookup.Status.ENDED);
    }
  }

  private static Lookup answer(String code, Lookup.Status status, String sentence) {
    return new Lookup(code, status, Optional.of(Sample.get(code)), List.of(), sentence);
  }
}
