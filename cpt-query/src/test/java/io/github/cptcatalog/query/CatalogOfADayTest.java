package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.validity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link Catalog#asOf} gives. */
class CatalogOfADayTest {
  private static final LocalDate DEC_31 = LocalDate.of(2025, 12, 31);
  private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);
  private static final Procedure ALWAYS = procedure("20000", "Always");
  private static final Procedure OLD =
      procedure("55700", "Old").withValidity(validity("", "2025-12-31", "55707", "55708"));
  private static final Procedure NEW =
      procedure("55707", "New").withValidity(validity("2026-01-01", ""));
  private static final Dataset DATASET =
      Clinic.dataset(Clinic.edition("clinic", "1", "2025-06-30"), NEW, ALWAYS, OLD);
  private static final Catalog CATALOG = Catalog.of(DATASET);
  private static final Catalog LAST_YEAR = CATALOG.asOf(DEC_31);
  private static final Catalog THIS_YEAR = CATALOG.asOf(JAN_1);

  @Test
  void holdsWhatIsInForceThen() {
    assertThat(LAST_YEAR.procedures()).containsExactly(ALWAYS, OLD);
    assertThat(THIS_YEAR.procedures()).containsExactly(ALWAYS, NEW);
    assertThat(LAST_YEAR.size()).isEqualTo(2);
    assertThat(LAST_YEAR.codes()).map(ProcedureCode::text).containsExactly("20000", "55700");
    assertThat(THIS_YEAR.query().list()).containsExactly(ALWAYS, NEW);
  }

  @Test
  void findsWhatIsInForceThen() {
    assertThat(LAST_YEAR.find("55700")).contains(OLD);
    assertThat(THIS_YEAR.find("55700")).isEmpty();
    assertThat(THIS_YEAR.find(OLD.code())).isEmpty();
    assertThat(LAST_YEAR.find("55707")).isEmpty();
    assertThat(THIS_YEAR.get("55707")).isEqualTo(NEW);
  }

  @Test
  void namesItsDay() {
    assertThat(LAST_YEAR.day()).contains(DEC_31);
    assertThat(CATALOG.day()).isEmpty();
  }

  @Test
  void leavesTheOneItWasMadeOfAsItWas() {
    assertThat(CATALOG.procedures()).containsExactly(ALWAYS, OLD, NEW);
    assertThat(CATALOG.find("55700")).contains(OLD);
  }

  @Test
  void ofACatalogOfAnotherDayStartsFromAllRecords() {
    assertThat(LAST_YEAR.asOf(JAN_1).procedures()).isEqualTo(THIS_YEAR.procedures());
    assertThat(LAST_YEAR.asOf(JAN_1).day()).contains(JAN_1);
  }

  @Test
  void keepsEditionsModifiersAndOrigins() {
    Catalog day = Sample.CATALOG.asOf(LocalDate.of(1990, 1, 1));
    assertThat(day.editions()).isEqualTo(Sample.CATALOG.editions());
    assertThat(day.modifiers()).isEqualTo(Sample.CATALOG.modifiers());
    assertThat(day.modifierRegisters()).isEqualTo(Sample.CATALOG.modifierRegisters());
    assertThat(THIS_YEAR.origin("55700")).isPresent().isEqualTo(CATALOG.origin("55700"));
  }

  @Test
  void ofBareProceduresIsJudgedByItsDay() {
    Catalog bare = Catalog.of(DATASET.procedures()).asOf(JAN_1);
    assertThat(bare.lookup("55700").status()).isEqualTo(Lookup.Status.ENDED);
  }

  @Test
  void tellsWhatTheNewYearBrought() {
    CatalogDiff brought = LAST_YEAR.diff(THIS_YEAR);
    assertThat(brought.added()).containsExactly(NEW);
    assertThat(brought.removed()).containsExactly(OLD);
    assertThat(brought.changed()).isEmpty();
  }

  @Test
  void needsADay() {
    assertThatNullPointerException().isThrownBy(() -> CATALOG.asOf(null)).withMessage("day");
  }

  @Nested
  class LookUp {
    @Test
    void saysOfARememberedCodeThatItEnded() {
      Lookup ended = THIS_YEAR.lookup("55700");
      assertThat(ended.status()).isEqualTo(Lookup.Status.ENDED);
      assertThat(ended.procedure()).contains(OLD);
      assertThat(ended.sentence())
          .isEqualTo("Code 55700 ended on 2025-12-31; replaced by 55707, 55708.");
    }

    @Test
    void saysOfARememberedCodeThatItIsNotYetInForce() {
      Lookup early = LAST_YEAR.lookup("55707");
      assertThat(early.status()).isEqualTo(Lookup.Status.NOT_YET_IN_FORCE);
      assertThat(early.procedure()).contains(NEW);
      assertThat(early.sentence())
          .isEqualTo("Code 55707 is in force from 2026-01-01 on, not yet on 2025-12-31.");
    }

    @Test
    void isJudgedByAGivenDayOverTheRecordsOfAllDays() {
      assertThat(THIS_YEAR.lookup("55700", DEC_31).status()).isEqualTo(Lookup.Status.FOUND);
      assertThat(LAST_YEAR.lookup("55700", JAN_1).status()).isEqualTo(Lookup.Status.ENDED);
    }

    @Test
    void countsAndNamesOnlyWhatIsInForceWhereACodeIsNotThere() {
      Lookup missed = THIS_YEAR.lookup("55701");
      assertThat(missed.status()).isEqualTo(Lookup.Status.NOT_IN_CATALOG);
      assertThat(missed.sentence())
          .isEqualTo(
              "No procedure 55701 in clinic 1 (2025-06-30) (2 codes in force on 2026-01-01). The"
                  + " catalog is a fragment of the code set, so the code may well exist. Nearest:"
                  + " 55707, 20000.");
    }
  }

  @Nested
  class Get {
    @Test
    void saysOfARememberedCodeThatItEnded() {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> THIS_YEAR.get("55700"))
          .withMessage(
              "Code 55700 ended on 2025-12-31; replaced by 55707, 55708. Use find(code) if absence"
                  + " is expected.")
          .satisfies(unknown -> assertThat(unknown.code()).isEqualTo(OLD.code()))
          .satisfies(unknown -> assertThat(unknown.nearest()).isEmpty());
    }

    @Test
    void saysOfARememberedCodeThatItIsNotYetInForce() {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> LAST_YEAR.get("55707"))
          .withMessageStartingWith(
              "Code 55707 is in force from 2026-01-01 on, not yet on 2025-12-31. Use find(code)");
    }

    @Test
    void saysOfADoubtfulRecordWhyItIsNotGiven() {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> Sample.CATALOG.asOf(JAN_1).get("0042T"))
          .withMessageStartingWith("Code 0042T ended on 2024-12-31; replaced by 0999T, 62320. Use");
    }

    @Test
    void namesTheNearestCodesInForceOfACodeThatIsNotThere() {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> THIS_YEAR.get("55701"))
          .withMessageStartingWith(THIS_YEAR.lookup("55701").sentence())
          .satisfies(
              unknown ->
                  assertThat(unknown.nearest()).isEqualTo(List.of(NEW.code(), ALWAYS.code())));
    }

    @Test
    void ofACatalogOfAllDaysGivesAnEndedRecord() {
      assertThat(CATALOG.get("55700")).isEqualTo(OLD);
    }
  }
}
