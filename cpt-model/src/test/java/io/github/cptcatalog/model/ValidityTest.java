package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, false, false",
    "2024-01-01, true, false",
    "2025-12-31, true, false",
    "2026-01-01, false, true",
  })
  void firstAndLastDayAreInForce(LocalDate day, boolean inForce, boolean ended) {
    Validity validity = Validity.builder().firstDay(FIRST).lastDay(LAST).build();

    assertThat(validity.isInForceOn(day)).isEqualTo(inForce);
    assertThat(validity.isEndedBy(day)).isEqualTo(ended);
  }

  @Test
  void withoutDaysEveryDayIsInForce() {
    assertThat(Validity.open()).isEqualTo(Validity.builder().build());
    assertThat(Validity.open().isInForceOn(LocalDate.MIN)).isTrue();
    assertThat(Validity.open().isInForceOn(LocalDate.MAX)).isTrue();
    assertThat(Validity.open().isEndedBy(LocalDate.MAX)).isFalse();
  }

  @Test
  void anOpenEndNeverEnds() {
    Validity open = Validity.builder().firstDay(FIRST).build();

    assertThat(open.isInForceOn(FIRST.minusDays(1))).isFalse();
    assertThat(open.isInForceOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void anOpenStartHasAlwaysBegun() {
    Validity ended = Validity.builder().lastDay(LAST).build();

    assertThat(ended.isInForceOn(LocalDate.MIN)).isTrue();
    assertThat(ended.isInForceOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void aCodeMayLastOneDay() {
    Validity day = Validity.builder().firstDay(FIRST).lastDay(FIRST).build();

    assertThat(day.isInForceOn(FIRST)).isTrue();
  }

  @Test
  void laterChangesOfTheGivenListDoNotShow() {
    List<ProcedureCode> codes = new ArrayList<>(List.of(ProcedureCode.of("90480")));
    Validity validity = new Validity(Optional.empty(), Optional.of(LAST), codes);
    codes.clear();

    assertThat(validity.replacedBy()).containsExactly(ProcedureCode.of("90480"));
  }

  @Nested
  class Rejects {
    @Test
    void daysUpsideDown() {
      assertThatThrownBy(() -> Validity.builder().firstDay(LAST).lastDay(FIRST).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Last day 2024-01-01 comes before the first, 2025-12-31; swap them.");
    }

    @Test
    void aReplacementThatStandsTwice() {
      ProcedureCode code = ProcedureCode.of("90480");

      assertThatThrownBy(() -> Validity.builder().addReplacedBy(code, code).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("replacedBy names 90480 twice; keep one.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> Validity.open().isInForceOn(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("day");
      assertThatThrownBy(() -> new Validity(null, Optional.empty(), List.of()))
          .hasMessage("firstDay");
      assertThatThrownBy(() -> new Validity(Optional.empty(), null, List.of()))
          .hasMessage("lastDay");
    }
  }
}
