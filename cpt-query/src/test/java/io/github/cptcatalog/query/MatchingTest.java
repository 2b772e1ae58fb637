package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link ProcedureQuery#matching} leaves. */
class MatchingTest {
  private static final ProcedureQuery ALL = Sample.CATALOG.query();

  @Test
  void keepsWhatHasEveryWordOfWhichTheLastMayBeABeginning() {
    assertThat(codes(ALL.matching("talk").list())).containsExactly("99202", "99213", "99499");
    assertThat(codes(ALL.matching("talk about th").list())).containsExactly("99202", "99213");
    assertThat(codes(ALL.matching("the talk").list())).containsExactly("99202", "99213");
    assertThat(ALL.matching("tal about").list()).isEmpty();
  }

  @Test
  void takesTheCodeForAWord() {
    assertThat(codes(ALL.matching("straightening 6232").list()))
        .containsExactly("62320", "62321", "62323");
    assertThat(codes(ALL.matching("62321 river").list())).containsExactly("62321");
  }

  @Test
  void forgivesATypo() {
    assertThat(codes(ALL.matching("lulaby gaint").list())).containsExactly("00100", "01999");
  }

  @Test
  void judgesATypoByTheWholeCatalog() {
    // "river" is a word of the catalog, so it does not stand for one that is like it
    Catalog catalog =
        Catalog.of(List.of(Parts.procedure("20000", "River"), Parts.procedure("70010", "Rivet")));
    assertThat(catalog.query().category(Category.RADIOLOGY).matching("river").list()).isEmpty();
  }

  @Test
  void keepsEverythingWhereTheTextHasNoWord() {
    assertThat(ALL.matching("").list()).isEqualTo(ALL.list());
    assertThat(ALL.matching(" - ").count()).isEqualTo(32);
    assertThatNullPointerException().isThrownBy(() -> ALL.matching(null)).withMessage("text");
  }

  @Test
  void leavesOrderAndLimitAsTheyWere() {
    ProcedureQuery talks = ALL.limit(2).orderBy(Order.byCode().descending()).matching("talk");
    assertThat(codes(talks.list())).containsExactly("99499", "99213");
    assertThat(talks.count()).isEqualTo(2);
    assertThat(talks.page(1, 5)).hasToString(talks.page(1, 1).toString());
  }

  @Test
  void goesWithEveryOtherCondition() {
    assertThat(codes(ALL.matching("portrait").category(Category.RADIOLOGY).modifier("26").list()))
        .containsExactly("70010");
    assertThat(codes(ALL.matching("portrait").matching("shadow").list())).containsExactly("77777");
    assertThat(codes(ALL.matching("gate").costAtMost("3000").list()))
        .containsExactly("11952", "11982");
    assertThat(ALL.matching("talk").countBy(Grouping.CATEGORY).values()).containsExactly(3);
    assertThat(ALL.matching("talk").first()).contains(Sample.get("99202"));
  }

  @Test
  void isNamedWordByWordWhereTheQueryIsExplained() {
    assertThat(ALL.category(Category.SURGERY).matching("straightening of riv").explain())
        .isEqualTo(
            """
            query: category = SURGERY, matching "straightening of riv", ordered by code
            codes: 32 of 32
            index: "riv…": bitmap of 2
            index: "straightening": bitmap of 3
            index: category = SURGERY: bitmap of 10
            index: "of": bitmap of 16
            count: found by a walk through all candidates
            list: read off in code order
              candidates: range of 32
              "riv…": bitmap of 2; 2 of 32 candidates pass
              "straightening": bitmap of 3; 2 of 2 candidates pass
              category = SURGERY: bitmap of 10; 2 of 2 candidates pass
              "of": bitmap of 16; 2 of 2 candidates pass
            """);
  }

  @Test
  void isPartOfTheQueryAsText() {
    assertThat(ALL.matching("pump refil").limit(3))
        .hasToString("all, matching \"pump refil\", ordered by code, limit 3");
  }
}
