package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Category;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcedureQueryTest {
  private static final ProcedureQuery ALL = Sample.CATALOG.query();

  @Test
  void theWidestQueryGivesEveryProcedureInCodeOrder() {
    assertThat(codes(ALL.list())).hasSize(32).isSorted().startsWith("0001A", "0001F", "0001U");
    assertThat(ALL.count()).isEqualTo(32);
  }

  @Test
  void aLimitCountsWhatIsLeftAfterTheOrder() {
    assertThat(codes(ALL.limit(2).orderBy(Order.byCode().descending()).list()))
        .containsExactly("J9999", "J1100");
  }

  @Test
  void ofSeveralLimitsTheSmallestCounts() {
    assertThat(ALL.limit(3).limit(5).count()).isEqualTo(3);
    assertThat(ALL.limit(5).limit(3).count()).isEqualTo(3);
  }

  @Test
  void aLimitOfZeroLeavesNothing() {
    assertThat(ALL.limit(0).list()).isEmpty();
    assertThat(ALL.limit(0).count()).isZero();
    assertThat(ALL.limit(0).first()).isEmpty();
  }

  @Test
  void aLimitAboveTheNumberOfHitsChangesNothing() {
    assertThat(ALL.limit(Integer.MAX_VALUE).list()).isEqualTo(ALL.list());
    assertThat(ALL.limit(33).count()).isEqualTo(32);
  }

  @Test
  void theLastOrderCounts() {
    assertThat(codes(ALL.orderBy(Order.byTitle()).orderBy(Order.byCode()).limit(1).list()))
        .containsExactly("0001A");
  }

  @Test
  void firstIsEmptyWhereNothingMatches() {
    assertThat(ALL.modifier("ZZ").first()).isEmpty();
    assertThat(ALL.modifier("ZZ").list()).isEmpty();
    assertThat(ALL.modifier("ZZ").count()).isZero();
  }

  @Test
  void firstFollowsTheOrder() {
    assertThat(ALL.orderBy(Order.byCost().descending()).first()).contains(Sample.get("62321"));
  }

  @Test
  void everyTerminalCanBeCalledAgain() {
    assertThat(ALL.stream().toList()).isEqualTo(ALL.stream().toList()).isEqualTo(ALL.list());
  }

  @Test
  void resultsCannotBeChanged() {
    List<?> found = ALL.list();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(found::clear);
  }

  @Test
  void theTextTellsFilterOrderAndLimit() {
    assertThat(ALL).hasToString("all, ordered by code");
    assertThat(
            ALL.category(Category.SURGERY)
                .costAtMost("3000")
                .orderBy(Order.byCost().descending())
                .limit(5))
        .hasToString(
            "category = SURGERY and cost <= 3000.00 USD, ordered by cost descending, limit 5");
  }

  @Nested
  class Rejects {
    @Test
    void aNegativeLimit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ALL.limit(-1))
          .withMessage("Limit -1 is negative; expected zero or more.");
    }

    @Test
    void nullsByName() {
      assertThatNullPointerException().isThrownBy(() -> ALL.where(null)).withMessage("filter");
      assertThatNullPointerException().isThrownBy(() -> ALL.orderBy(null)).withMessage("order");
    }
  }
}
