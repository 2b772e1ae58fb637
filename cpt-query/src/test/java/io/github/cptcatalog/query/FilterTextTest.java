package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static io.github.cptcatalog.query.Filter.all;
import static io.github.cptcatalog.query.Filter.category;
import static io.github.cptcatalog.query.Filter.costAtLeast;
import static io.github.cptcatalog.query.Filter.costAtMost;
import static io.github.cptcatalog.query.Filter.modifier;
import static io.github.cptcatalog.query.Filter.not;
import static io.github.cptcatalog.query.Filter.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The text form of filters, which is stored and read back. */
class FilterTextTest {
  @Test
  void aWholeFilterReadsAsASentence() {
    assertThat(
            category(Category.SURGERY)
                .and(modifier("RT", "50"))
                .and(costAtMost("3000"))
                .and(not(verdict(Verdict.NOT_ASSIGNED))))
        .hasToString(
            "category = SURGERY and modifier in (50, RT) and cost <= 3000.00 USD and not verdict ="
                + " NOT_ASSIGNED");
  }

  @Test
  void facetsListTheirValuesInOrder() {
    assertThat(category(Category.MEDICINE, Category.SURGERY))
        .hasToString("category in (SURGERY, MEDICINE)");
    assertThat(Filter.confirmed()).hasToString("verdict = CONFIRMED");
    assertThat(Filter.setting(Setting.HOME, Setting.OFFICE))
        .hasToString("setting in (OFFICE, HOME)");
    assertThat(Filter.anesthesia(Anesthesia.LOCAL)).hasToString("anesthesia = LOCAL");
  }

  @Test
  void codesStandInUpperCase() {
    assertThat(Filter.codeBetween("0001u", "62327")).hasToString("code from 0001U to 62327");
    assertThat(Filter.codeStartingWith("j1")).hasToString("code starts with J1");
  }

  @Test
  void timesStandInIsoForm() {
    assertThat(Filter.inForceOn(LocalDate.of(2026, 1, 31))).hasToString("in force on 2026-01-31");
    assertThat(Filter.durationAtMost(Duration.ofMinutes(90))).hasToString("duration <= PT1H30M");
    assertThat(Filter.durationAtLeast(Duration.ofMinutes(30))).hasToString("duration >= PT30M");
  }

  @Test
  void costsNameWhatTheyRead() {
    CostRange range = CostRange.usd("50", "200");
    assertThat(costAtLeast("500")).hasToString("cost >= 500.00 USD");
    assertThat(costAtMost("500", HOSPITAL_CASH)).hasToString("cost[HOSPITAL_CASH] <= 500.00 USD");
    assertThat(costAtMost("500", HOSPITAL_CASH, FACILITY))
        .hasToString("cost[HOSPITAL_CASH, FACILITY] <= 500.00 USD");
    assertThat(Filter.costOverlaps(range)).hasToString("cost overlaps 50.00 to 200.00 USD");
    assertThat(Filter.costWithin(range, HOSPITAL_CASH))
        .hasToString("cost[HOSPITAL_CASH] within 50.00 to 200.00 USD");
  }

  @Test
  void pricedNamesWhatItReads() {
    assertThat(Filter.priced()).hasToString("priced");
    assertThat(Filter.priced(HOSPITAL_CASH)).hasToString("priced[HOSPITAL_CASH]");
    assertThat(Filter.priced(HOSPITAL_CASH, FACILITY))
        .hasToString("priced[HOSPITAL_CASH, FACILITY]");
  }

  @Nested
  class Parentheses {
    private final Filter a = modifier("A1");
    private final Filter b = modifier("B1");
    private final Filter c = modifier("C1");

    @Test
    void standAroundADisjunctionInsideAConjunction() {
      assertThat(a.and(b.or(c))).hasToString("modifier = A1 and (modifier = B1 or modifier = C1)");
    }

    @Test
    void doNotStandAroundAConjunctionInsideADisjunction() {
      assertThat(a.and(b).or(c)).hasToString("modifier = A1 and modifier = B1 or modifier = C1");
    }

    @Test
    void standAroundWhatIsTurnedRoundAsAWhole() {
      assertThat(not(a.and(b))).hasToString("not (modifier = A1 and modifier = B1)");
      assertThat(not(a.or(b)).and(c))
          .hasToString("not (modifier = A1 or modifier = B1) and modifier = C1");
    }

    @Test
    void doNotStandAroundASingleCondition() {
      assertThat(not(a)).hasToString("not modifier = A1");
      assertThat(not(a).or(b)).hasToString("not modifier = A1 or modifier = B1");
    }
  }

  @Test
  void whatMatchesAllSaysSo() {
    assertThat(all()).hasToString("all");
    assertThat(not(all())).hasToString("not all");
    assertThat(all().or(Filter.priced())).hasToString("all or priced");
  }
}
