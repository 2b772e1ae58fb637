package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.OWN;
import static io.github.cptcatalog.query.Filter.costAtLeast;
import static io.github.cptcatalog.query.Filter.costAtMost;
import static io.github.cptcatalog.query.Filter.costOverlaps;
import static io.github.cptcatalog.query.Filter.costWithin;
import static io.github.cptcatalog.query.Filter.not;
import static io.github.cptcatalog.query.Filter.priced;
import static io.github.cptcatalog.query.Parts.cost;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostFilterTest {
  private static final Procedure FROM_100_TO_200 = Parts.priced(cost(OWN, "$100 to $200", "2026"));

  @Test
  void atMostReadsTheHighEndAndIncludesTheAmount() {
    assertThat(costAtMost("200").matches(FROM_100_TO_200)).isTrue();
    assertThat(costAtMost("199.99").matches(FROM_100_TO_200)).isFalse();
  }

  @Test
  void atLeastReadsTheLowEndAndIncludesTheAmount() {
    assertThat(costAtLeast("100").matches(FROM_100_TO_200)).isTrue();
    assertThat(costAtLeast("100.01").matches(FROM_100_TO_200)).isFalse();
  }

  @Test
  void rangesThatTouchOverlap() {
    assertThat(costOverlaps(CostRange.usd("200", "900")).matches(FROM_100_TO_200)).isTrue();
    assertThat(costOverlaps(CostRange.usd("0", "100")).matches(FROM_100_TO_200)).isTrue();
    assertThat(costOverlaps(CostRange.usd("150", "160")).matches(FROM_100_TO_200)).isTrue();
    assertThat(costOverlaps(CostRange.usd("0", "900")).matches(FROM_100_TO_200)).isTrue();
  }

  @Test
  void rangesWithACentBetweenThemDoNotOverlap() {
    assertThat(costOverlaps(CostRange.usd("200.01", "900")).matches(FROM_100_TO_200)).isFalse();
    assertThat(costOverlaps(CostRange.usd("0", "99.99")).matches(FROM_100_TO_200)).isFalse();
  }

  @Test
  void withinIncludesBothEnds() {
    assertThat(costWithin(CostRange.usd("100", "200")).matches(FROM_100_TO_200)).isTrue();
    assertThat(costWithin(CostRange.usd("100.01", "200")).matches(FROM_100_TO_200)).isFalse();
    assertThat(costWithin(CostRange.usd("100", "199.99")).matches(FROM_100_TO_200)).isFalse();
  }

  @Test
  void withinAsksForTheEstimateInsideTheRangeAndNotTheOtherWayRound() {
    assertThat(costWithin(CostRange.usd("50", "300")).matches(FROM_100_TO_200)).isTrue();
    assertThat(costWithin(CostRange.usd("120", "180")).matches(FROM_100_TO_200)).isFalse();
  }

  @Test
  void theShortFormReadsTheFirstEstimateWhateverItsBasis() {
    assertThat(codes(costAtMost("100"))).containsExactly("0001U", "80047", "99202", "J1100");
    assertThat(codes(costAtLeast("1500"))).containsExactly("11950", "11952", "11982", "62321");
  }

  @Test
  void aProcedureWithoutAnEstimateNeverMatches() {
    Procedure unpriced = Sample.get("29999");
    List<Filter> wide =
        List.of(
            costAtMost("999999999999999"),
            costAtLeast("0"),
            costOverlaps(CostRange.usd("0", "999999999999999")),
            costWithin(CostRange.usd("0", "999999999999999")),
            priced());
    assertThat(wide).allSatisfy(filter -> assertThat(filter.matches(unpriced)).isFalse());
  }

  @Test
  void notIsThePlainComplementAndSoMatchesWhatHasNoEstimate() {
    assertThat(not(costAtMost("500")).matches(Sample.get("29999"))).isTrue();
    assertThat(codes(not(costAtMost("500")).and(priced()))).doesNotContain("29999");
  }

  @Test
  void pricedAsksForAnyEstimateInAnyCurrency() {
    assertThat(codes(priced()))
        .containsExactly(
            "0001U", "10004", "11950", "11952", "11982", "20976", "33000", "62321", "62323",
            "70010", "80047", "96522", "99202", "A0001", "J1100");
  }

  @Nested
  class AnotherCurrency {
    private final Procedure euros = Parts.priced(cost(OWN, "EUR 100 to EUR 200", "2026"));

    @Test
    void neverMatchesWhateverTheComparison() {
      assertThat(costAtMost("200").matches(euros)).isFalse();
      assertThat(costAtLeast("100").matches(euros)).isFalse();
      assertThat(costOverlaps(CostRange.usd("100", "200")).matches(euros)).isFalse();
      assertThat(costWithin(CostRange.usd("100", "200")).matches(euros)).isFalse();
    }

    @Test
    void isComparedWhereTheAmountNamesIt() {
      assertThat(costAtMost("EUR 200").matches(euros)).isTrue();
      assertThat(costAtMost("EUR 199").matches(euros)).isFalse();
      assertThat(costWithin(CostRange.parse("EUR 90 to EUR 210")).matches(euros)).isTrue();
      assertThat(costOverlaps(CostRange.parse("EUR 201 to EUR 210")).matches(euros)).isFalse();
    }

    @Test
    void isNotLookedForBehindTheFirstEstimate() {
      Procedure both = Parts.priced(cost(OWN, "EUR 100", "2026"), cost(OWN, "$100", "2025"));
      assertThat(costAtMost("100").matches(both)).isFalse();
      assertThat(costAtMost("EUR 100").matches(both)).isTrue();
    }
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> costOverlaps(null)).withMessage("range");
    assertThatNullPointerException().isThrownBy(() -> costWithin(null)).withMessage("range");
    assertThatNullPointerException().isThrownBy(() -> costAtMost(null)).withMessage("amount");
    assertThatNullPointerException().isThrownBy(() -> priced(null)).withMessage("basis");
    assertThatNullPointerException().isThrownBy(() -> priced(OWN, null)).withMessage("setting");
    assertThatNullPointerException()
        .isThrownBy(() -> costAtMost("1", null, null))
        .withMessage("basis");
  }
}
