package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostBasis.OWN;
import static io.github.cptcatalog.model.CostBasis.PUBLISHED_ESTIMATE;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Verdict;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers of a query other than a list. */
class TerminalTest {
  private static final ProcedureQuery ALL = Sample.CATALOG.query();
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");

  @Nested
  class APage {
    @Test
    void hasItsItemsAndTheTotal() {
      Page page = ALL.category(Category.SURGERY).page(2, 3);
      assertThat(codes(page.items())).containsExactly("11952", "11982", "20976");
      assertThat(page.total()).isEqualTo(10);
      assertThat(page.offset()).isEqualTo(2);
      assertThat(page.hasNext()).isTrue();
    }

    @Test
    void isShortAtTheEndAndEmptyBehindIt() {
      assertThat(ALL.page(30, 5).items()).hasSize(2);
      assertThat(ALL.page(30, 5).hasNext()).isFalse();
      assertThat(ALL.page(30, 2).hasNext()).isFalse();
      assertThat(ALL.page(32, 5)).isEqualTo(new Page(List.of(), 32, 32));
      assertThat(ALL.page(Integer.MAX_VALUE, Integer.MAX_VALUE).items()).isEmpty();
      assertThat(ALL.page(Integer.MAX_VALUE, 1).hasNext()).isFalse();
    }

    @Test
    void countsWhatTheLimitOfTheQueryLeaves() {
      assertThat(codes(ALL.limit(4).page(3, 5).items())).hasSize(1);
      assertThat(ALL.limit(4).page(3, 5).total()).isEqualTo(4);
    }

    @Test
    void cannotGoBeyondItsTotal() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Page(List.of(Sample.get("11952")), 3, 3))
          .withMessage(
              "No such page: 1 items from offset 3 of a total of 3; a page cannot go beyond the"
                  + " total.");
    }

    @Test
    void isRefusedForNegativeNumbers() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ALL.page(-1, 5))
          .withMessage("Offset -1 is negative; expected zero or more.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ALL.page(0, -5))
          .withMessage("Limit -5 is negative; expected zero or more.");
    }
  }

  @Nested
  class CountsByAProperty {
    @Test
    void leaveOutWhatNothingHas() {
      assertThat(ALL.modifier("50").countBy(Grouping.VERDICT))
          .containsExactly(
              Map.entry(Verdict.DIFFERENT_MEANING, 1),
              Map.entry(Verdict.NOT_ASSIGNED, 1),
              Map.entry(Verdict.UNCHECKED, 2));
    }

    @Test
    void countAProcedureUnderEachOfItsValues() {
      assertThat(ALL.codeBetween("10004", "11952").countBy(Grouping.MODIFIER))
          .containsExactly(Map.entry("50", 3), Map.entry("LT", 2), Map.entry("RT", 2));
    }

    @Test
    void countAProcedureOnceHoweverManyCostsOfABasisItHas() {
      assertThat(ALL.where(Filter.codeStartingWith("11982")).countBy(Grouping.BASIS))
          .hasToString("{MEDICARE_FEE_SCHEDULE=1, HOSPITAL_CASH=1}");
    }

    @Test
    void areOfWhatTheLimitLeaves() {
      assertThat(ALL.orderBy(Order.byCode().descending()).limit(3).countBy(Grouping.CATEGORY))
          .containsExactly(Map.entry(Category.HCPCS_LEVEL_II, 3));
    }

    @Test
    void sayByWhatTheyCount() {
      assertThat(Grouping.BASIS).hasToString("basis");
      assertThatNullPointerException().isThrownBy(() -> ALL.countBy(null)).withMessage("grouping");
    }
  }

  @Nested
  class ACostSummary {
    @Test
    void hasCountLowestHighestAndMedian() {
      assertThat(ALL.costSummary(USD, PUBLISHED_ESTIMATE))
          .contains(new CostSummary(5, CostRange.usd("500", "3000"), new BigDecimal("2000.00")));
    }

    @Test
    void ofAnEvenNumberTakesTheMedianHalfwayRoundedUp() {
      assertThat(
              ALL.where(Filter.codeStartingWith("J").or(Filter.codeStartingWith("0001")))
                  .costSummary(USD, OWN))
          .hasToString("Optional[2 costs, $0.00 to $0.12, median $0.06]");
    }

    @Test
    void canBeHadForEachValueOfAProperty() {
      assertThat(ALL.costSummaryBy(Grouping.CATEGORY, USD, PUBLISHED_ESTIMATE))
          .containsEntry(
              Category.SURGERY,
              ALL.category(Category.SURGERY).costSummary(USD, PUBLISHED_ESTIMATE).orElseThrow())
          .doesNotContainKey(Category.ANESTHESIA);
      assertThat(ALL.costSummaryBy(Grouping.CATEGORY, USD, HOSPITAL_CASH, FACILITY).values())
          .hasToString("[1 cost, $2,100.00 to $2,600.00, median $2,350.00]");
    }

    @Test
    void neverMixesCurrencies() {
      assertThat(ALL.costSummary(EUR, OWN))
          .hasToString("Optional[2 costs, EUR 80.00 to EUR 90.50, median EUR 85.25]");
      assertThat(ALL.costSummary(Currency.getInstance("JPY"), OWN)).isEmpty();
    }

    @Test
    void readsTheNewestEstimateOfTheSetting() {
      assertThat(ALL.costSummary(USD, HOSPITAL_CASH, FACILITY))
          .hasToString("Optional[1 cost, $2,100.00 to $2,600.00, median $2,350.00]");
    }

    @Test
    void isOfWhatTheLimitLeaves() {
      assertThat(ALL.orderBy(Order.byCost().descending()).limit(1).costSummary(USD, OWN))
          .hasToString("Optional[1 cost, $3,000.00, median $3,000.00]");
    }

    @Test
    void isEmptyWhereNothingIsPriced() {
      assertThat(ALL.where(Filter.not(Filter.priced())).costSummary(USD, OWN)).isEmpty();
    }

    @Test
    void refusesPartsThatDoNotBelongTogether() {
      CostRange range = CostRange.usd("1", "2");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CostSummary(0, range, BigDecimal.ONE))
          .withMessage("Cost summary of 0 procedures; expected one or more.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CostSummary(1, range, BigDecimal.TEN))
          .withMessage("Median 10 lies outside the range $1.00 to $2.00.");
    }
  }
}
