package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostBasis.MEDICARE_FEE_SCHEDULE;
import static io.github.cptcatalog.model.CostBasis.OWN;
import static io.github.cptcatalog.model.CostBasis.PUBLISHED_ESTIMATE;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static io.github.cptcatalog.model.CostSetting.NON_FACILITY;
import static io.github.cptcatalog.query.Filter.costAtLeast;
import static io.github.cptcatalog.query.Filter.costAtMost;
import static io.github.cptcatalog.query.Filter.costOverlaps;
import static io.github.cptcatalog.query.Filter.costWithin;
import static io.github.cptcatalog.query.Filter.priced;
import static io.github.cptcatalog.query.Parts.cost;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which estimate a cost criterion reads, once it names a basis. */
class CostMeasureTest {
  private static final Procedure REMOVAL = Sample.get("11982");

  @Test
  void aBasisReadsTheNewestEstimateOfThatBasis() {
    assertThat(costAtMost("2600", HOSPITAL_CASH).matches(REMOVAL)).isTrue();
    assertThat(costAtMost("2599.99", HOSPITAL_CASH).matches(REMOVAL)).isFalse();
    assertThat(costAtLeast("2100", HOSPITAL_CASH).matches(REMOVAL)).isTrue();
    assertThat(costAtLeast("2100.01", HOSPITAL_CASH).matches(REMOVAL)).isFalse();
  }

  @Test
  void aBasisAndASettingReadTheNewestOfBoth() {
    assertThat(costAtMost("950", HOSPITAL_CASH, NON_FACILITY).matches(REMOVAL)).isTrue();
    assertThat(costAtLeast("901", HOSPITAL_CASH, NON_FACILITY).matches(REMOVAL)).isFalse();
    assertThat(costAtLeast("2100", HOSPITAL_CASH, FACILITY).matches(REMOVAL)).isTrue();
    assertThat(costAtMost("2500", HOSPITAL_CASH, FACILITY).matches(REMOVAL)).isFalse();
  }

  @Test
  void rangesAreComparedWithTheSameEstimate() {
    CostRange newest = CostRange.usd("2100", "2600");
    assertThat(costWithin(newest, HOSPITAL_CASH).matches(REMOVAL)).isTrue();
    assertThat(costWithin(newest).matches(REMOVAL)).isFalse();
    assertThat(costWithin(newest, HOSPITAL_CASH, FACILITY).matches(REMOVAL)).isTrue();
    assertThat(costWithin(newest, HOSPITAL_CASH, NON_FACILITY).matches(REMOVAL)).isFalse();
    CostRange above = CostRange.usd("2550", "2700");
    assertThat(costOverlaps(above, HOSPITAL_CASH).matches(REMOVAL)).isTrue();
    assertThat(costOverlaps(above).matches(REMOVAL)).isFalse();
    assertThat(costOverlaps(above, HOSPITAL_CASH, FACILITY).matches(REMOVAL)).isTrue();
    assertThat(costOverlaps(above, MEDICARE_FEE_SCHEDULE, NON_FACILITY).matches(REMOVAL)).isFalse();
  }

  @Test
  void ofEstimatesThatAreAsNewTheFirstListedCounts() {
    Procedure twice =
        Parts.priced(
            cost(OWN, "$9", "2025"),
            cost(OWN, Optional.empty(), "$10", "2026", "first list"),
            cost(OWN, Optional.empty(), "$20", "2026", "second list"));
    assertThat(costAtMost("10", OWN).matches(twice)).isTrue();
    assertThat(costAtLeast("10", OWN).matches(twice)).isTrue();
  }

  @Test
  void aDayIsNewerThanItsBareYear() {
    Procedure yearAndDay = Parts.priced(cost(OWN, "$10", "2026"), cost(OWN, "$20", "2026-01-01"));
    assertThat(costAtLeast("20", OWN).matches(yearAndDay)).isTrue();
  }

  @Test
  void theNewestCountsEvenIfOnlyAnOlderOneIsInTheCurrency() {
    Procedure brook = Sample.get("62323");
    assertThat(costAtMost("100", OWN).matches(brook)).isFalse();
    assertThat(costAtMost("EUR 80", OWN).matches(brook)).isTrue();
  }

  @Test
  void anEstimateOfAnotherBasisIsNeverRead() {
    assertThat(codes(costAtMost("999999", PUBLISHED_ESTIMATE)))
        .containsExactly("10004", "11950", "11952", "20976", "96522");
    assertThat(codes(costAtLeast("0", HOSPITAL_CASH))).containsExactly("11982");
  }

  @Test
  void anEstimateWithoutASettingIsNotReadWhereOneIsNamed() {
    assertThat(codes(priced(MEDICARE_FEE_SCHEDULE))).containsExactly("11982", "80047", "99202");
    assertThat(codes(priced(MEDICARE_FEE_SCHEDULE, NON_FACILITY))).containsExactly("11982");
    assertThat(codes(priced(MEDICARE_FEE_SCHEDULE, FACILITY))).isEmpty();
  }
}
