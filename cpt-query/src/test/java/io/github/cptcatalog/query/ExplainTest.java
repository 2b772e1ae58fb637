package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.codeStartingWith;
import static io.github.cptcatalog.query.Filter.confirmed;
import static io.github.cptcatalog.query.Filter.modifier;
import static io.github.cptcatalog.query.Filter.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Category;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExplainTest {
  private static final ProcedureQuery ALL = Sample.CATALOG.query();

  @Test
  void tellsTheIndexOfEachConditionAndHowManyCandidatesPassedIt() {
    assertThat(ALL.category(Category.SURGERY).costAtMost("3000").limit(3).explain())
        .isEqualTo(
            """
            query: category = SURGERY and cost <= 3000.00 USD, ordered by code, limit 3
            codes: 32 of 32
            index: category = SURGERY: bitmap of 10
            index: cost <= 3000.00 USD: ranks, about 6, sorted
            count: 6, known from the indexes
            list: read off in code order
              candidates: range of 32
              category = SURGERY: bitmap of 10; 10 of 32 candidates pass
              cost <= 3000.00 USD: ranks, about 6, sorted; 6 of 10 candidates pass
            """);
  }

  @Test
  void tellsWhereACountNeedsAWalk() {
    assertThat(ALL.modifier("50").where(not(confirmed())).explain())
        .isEqualTo(
            """
            query: modifier = 50 and not verdict = CONFIRMED, ordered by code
            codes: 32 of 32
            index: modifier = 50: bitmap of 4
            index: not verdict = CONFIRMED: all but bitmap of 6
            count: found by a walk through all candidates
            list: read off in code order
              candidates: range of 32
              modifier = 50: bitmap of 4; 4 of 32 candidates pass
              not verdict = CONFIRMED: all but bitmap of 6; 4 of 4 candidates pass
            """);
  }

  @Test
  void looksAtARangeOfCodesOnly() {
    assertThat(ALL.where(codeStartingWith("6")).durationAtMost(Duration.ofHours(2)).explain())
        .isEqualTo(
            """
            query: code starts with 6 and duration <= PT2H, ordered by code
            codes: 3 of 32
            index: duration <= PT2H: ranks, about 16
            count: found by a walk through all candidates
            list: read off in code order
              candidates: range of 3
              duration <= PT2H: ranks, about 16; 1 of 3 candidates pass
            """);
  }

  @Test
  void startsFromASmallListWhereOneIsKnown() {
    assertThat(ALL.modifier("JZ").where(codeStartingWith("J").or(modifier("50"))).explain())
        .isEqualTo(
            """
            query: modifier = JZ and (code starts with J or modifier = 50), ordered by code
            codes: 32 of 32
            index: modifier = JZ: list of 1
            index: code starts with J or modifier = 50: any of [range of 2; bitmap of 4]
            count: found by a walk through all candidates
            list: read off in code order
              candidates: list of 1
              code starts with J or modifier = 50: any of [range of 2; bitmap of 4]; \
            1 of 1 candidates pass
            """);
  }

  @Test
  void tellsHowAnOrderIsReadOff() {
    assertThat(ALL.orderBy(Order.byTitle()).limit(1).explain())
        .isEqualTo(
            """
            query: all, ordered by title, limit 1
            codes: 32 of 32
            count: 32, known from the indexes
            list: read off a permutation in the order of title, testing each position
            """);
    assertThat(ALL.category(Category.SURGERY).orderBy(Order.byCost()).explain())
        .endsWith(
            """
            list: matches are marked first, then put in the order of cost
              candidates: range of 32
              category = SURGERY: bitmap of 10; 10 of 32 candidates pass
            """);
  }

  @Test
  void looksAtNothingWhereNothingIsWanted() {
    assertThat(ALL.limit(0).explain())
        .endsWith("list: read off in code order\n  nothing, since the limit is zero\n");
  }
}
