package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.Completeness.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final ProcedureCode VISIT = ProcedureCode.of("99213");

  @Test
  void aFragmentCoversNothing() {
    assertThat(Completeness.fragment().covers(VISIT, FIRST)).isFalse();
    assertThat(Completeness.fragment())
        .isEqualTo(Completeness.builder().extent(Extent.FRAGMENT).build());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, false",
    "2026-01-01, true",
    "2026-12-31, true",
    "2027-01-01, false",
  })
  void aCompleteSetCoversItsFirstAndLastDay(LocalDate day, boolean covered) {
    assertThat(complete().firstDay(FIRST).lastDay(LAST).build().covers(VISIT, day))
        .isEqualTo(covered);
  }

  @Test
  void withoutDaysACompleteSetCoversEveryDay() {
    assertThat(complete().build().covers(VISIT, LocalDate.MIN)).isTrue();
    assertThat(complete().build().covers(VISIT, LocalDate.MAX)).isTrue();
  }

  @Test
  void oneDayAloneLeavesTheOtherSideOpen() {
    assertThat(complete().firstDay(FIRST).build().covers(VISIT, LocalDate.MAX)).isTrue();
    assertThat(complete().firstDay(FIRST).build().covers(VISIT, FIRST.minusDays(1))).isFalse();
    assertThat(complete().lastDay(LAST).build().covers(VISIT, LocalDate.MIN)).isTrue();
    assertThat(complete().lastDay(LAST).build().covers(VISIT, LAST.plusDays(1))).isFalse();
  }

  @Test
  void onlyTheNamedKindsAreCovered() {
    assertThat(complete().build().covers(ProcedureCode.of("0001U"), FIRST)).isTrue();
    assertThat(complete().build().covers(ProcedureCode.of("J1100"), FIRST)).isFalse();
  }

  @Test
  void laterChangesOfTheGivenListDoNotShow() {
    List<CodeKind> kinds = new ArrayList<>(List.of(CodeKind.PLA));
    Completeness complete =
        new Completeness(Extent.COMPLETE, kinds, Optional.empty(), Optional.empty());
    kinds.clear();

    assertThat(complete.kinds()).containsExactly(CodeKind.PLA);
  }

  @Test
  void aSetMayBeCompleteForOneDay() {
    assertThat(complete().firstDay(FIRST).lastDay(FIRST).build().covers(VISIT, FIRST)).isTrue();
  }

  @Nested
  class Rejects {
    @Test
    void aFragmentWithKindsOrDays() {
      String message =
          "A FRAGMENT names kinds or days; only a COMPLETE set does, so leave them out.";

      assertThatThrownBy(() -> fragment().addKind(CodeKind.PLA).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> fragment().firstDay(FIRST).build()).hasMessage(message);
      assertThatThrownBy(() -> fragment().lastDay(LAST).build()).hasMessage(message);
    }

    @Test
    void aCompleteSetOfNoKind() {
      assertThatThrownBy(() -> Completeness.builder().extent(Extent.COMPLETE).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A COMPLETE set names no kind of code; say what it is complete for.");
    }

    @Test
    void aKindThatStandsTwice() {
      assertThatThrownBy(() -> complete().addKind(CodeKind.PLA).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("kinds names PLA twice; keep one.");
    }

    @Test
    void daysUpsideDown() {
      assertThatThrownBy(() -> complete().firstDay(LAST).lastDay(FIRST).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Last day 2026-01-01 comes before the first, 2026-12-31; swap them.");
    }

    private CompletenessBuilder fragment() {
      return Completeness.builder().extent(Extent.FRAGMENT);
    }
  }

  private static CompletenessBuilder complete() {
    return Completeness.builder()
        .extent(Extent.COMPLETE)
        .addKinds(CodeKind.CATEGORY_I, CodeKind.PLA);
  }
}
