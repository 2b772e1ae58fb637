package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.all;
import static io.github.cptcatalog.query.Filter.category;
import static io.github.cptcatalog.query.Filter.codeStartingWith;
import static io.github.cptcatalog.query.Filter.confirmed;
import static io.github.cptcatalog.query.Filter.modifier;
import static io.github.cptcatalog.query.Filter.not;
import static io.github.cptcatalog.query.Filter.priced;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Category;
import org.junit.jupiter.api.Test;

class CombinedFilterTest {
  private static final Filter SURGERY = category(Category.SURGERY);
  private static final Filter BOTH_SIDES = modifier("50");

  @Test
  void andAsksForBoth() {
    assertThat(codes(SURGERY.and(confirmed()))).containsExactly("11982", "62320");
  }

  @Test
  void orAsksForOneOrTheOtherOrBoth() {
    assertThat(codes(confirmed().or(codeStartingWith("99"))))
        .containsExactly(
            "00100", "11982", "62320", "96522", "99100", "99202", "99213", "99499", "G0008");
  }

  @Test
  void notAsksForTheRest() {
    assertThat(codes(not(SURGERY)))
        .hasSize(32 - codes(SURGERY).size())
        .doesNotContainAnyElementsOf(codes(SURGERY));
  }

  @Test
  void allMatchesEverythingAndItsComplementNothing() {
    assertThat(codes(all())).hasSize(32);
    assertThat(codes(not(all()))).isEmpty();
  }

  @Test
  void allAddsNothingToAConjunction() {
    assertThat(all().and(SURGERY)).isEqualTo(SURGERY);
    assertThat(SURGERY.and(all())).isEqualTo(SURGERY);
    assertThat(all().and(all())).isEqualTo(all());
  }

  @Test
  void allLetsADisjunctionMatchEverything() {
    assertThat(codes(SURGERY.or(all()))).hasSize(32);
  }

  @Test
  void conjunctionsFlatten() {
    assertThat(SURGERY.and(BOTH_SIDES).and(priced()))
        .isEqualTo(SURGERY.and(BOTH_SIDES.and(priced())))
        .hasSameHashCodeAs(SURGERY.and(BOTH_SIDES.and(priced())));
  }

  @Test
  void disjunctionsFlatten() {
    assertThat(SURGERY.or(BOTH_SIDES).or(priced()))
        .isEqualTo(SURGERY.or(BOTH_SIDES.or(priced())))
        .hasSameHashCodeAs(SURGERY.or(BOTH_SIDES.or(priced())));
  }

  @Test
  void aDisjunctionInsideAConjunctionIsKeptWhole() {
    Filter nested = SURGERY.and(BOTH_SIDES.or(confirmed()));
    assertThat(codes(nested)).containsExactly("10004", "11950", "11952", "11982", "20976", "62320");
    assertThat(nested).isNotEqualTo(SURGERY.and(BOTH_SIDES).or(confirmed()));
  }

  @Test
  void aConditionThatIsNamedTwiceCountsOnce() {
    assertThat(SURGERY.and(SURGERY)).isEqualTo(SURGERY);
    assertThat(SURGERY.or(SURGERY)).isEqualTo(SURGERY);
    assertThat(SURGERY.and(BOTH_SIDES).and(SURGERY)).isEqualTo(SURGERY.and(BOTH_SIDES));
    assertThat(SURGERY.or(BOTH_SIDES).or(BOTH_SIDES)).isEqualTo(SURGERY.or(BOTH_SIDES));
  }

  @Test
  void twoComplementsCancelOut() {
    assertThat(not(not(SURGERY))).isEqualTo(SURGERY);
    assertThat(not(not(not(SURGERY)))).isEqualTo(not(SURGERY));
  }

  @Test
  void theKindOfCombinationMakesADifference() {
    assertThat(SURGERY.and(BOTH_SIDES)).isNotEqualTo(SURGERY.or(BOTH_SIDES));
    assertThat(not(SURGERY)).isNotEqualTo(SURGERY);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> SURGERY.and(null)).withMessage("filter");
    assertThatNullPointerException().isThrownBy(() -> SURGERY.or(null)).withMessage("filter");
    assertThatNullPointerException().isThrownBy(() -> not(null)).withMessage("filter");
  }
}
