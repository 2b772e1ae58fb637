package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.anesthesia;
import static io.github.cptcatalog.query.Filter.category;
import static io.github.cptcatalog.query.Filter.confirmed;
import static io.github.cptcatalog.query.Filter.modifier;
import static io.github.cptcatalog.query.Filter.setting;
import static io.github.cptcatalog.query.Filter.verdict;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FacetFilterTest {
  @Test
  void aCategoryMatchesTheProceduresOfThatSection() {
    assertThat(codes(category(Category.RADIOLOGY))).containsExactly("70010", "77777");
    assertThat(codes(category(Category.CATEGORY_III))).containsExactly("0042T", "0999T");
    assertThat(codes(category(Category.ANESTHESIA))).containsExactly("00100", "01999", "99100");
  }

  @Test
  void ofSeveralCategoriesAnyMayFit() {
    assertThat(codes(category(Category.CATEGORY_II, Category.HCPCS_LEVEL_II, Category.RADIOLOGY)))
        .containsExactly("0001F", "1000F", "70010", "77777", "A0001", "G0008", "J1100", "J9999");
  }

  @Test
  void aModifierMatchesWhereverItIsListed() {
    assertThat(codes(modifier("RT"))).containsExactly("10004", "11952", "33000");
    assertThat(codes(modifier("TC"))).containsExactly("70010");
  }

  @Test
  void aModifierThatNobodyUsesMatchesNothing() {
    assertThat(codes(modifier("ZZ"))).isEmpty();
  }

  @Test
  void ofSeveralModifiersAnyMayFit() {
    assertThat(codes(modifier("91", "25", "rt")))
        .containsExactly("10004", "11952", "33000", "80047", "99202");
  }

  @Test
  void modifiersAreReadInAnyCase() {
    assertThat(modifier("rt", "tC")).isEqualTo(modifier("RT", "TC"));
  }

  @Test
  void aVerdictMatchesWhatTheCheckCameTo() {
    assertThat(codes(verdict(Verdict.NOT_ASSIGNED))).containsExactly("20976", "90999");
    assertThat(codes(verdict(Verdict.NOT_ASSIGNED, Verdict.DIFFERENT_MEANING)))
        .containsExactly("0042T", "11952", "20976", "90999");
  }

  @Test
  void confirmedIsShortForTheVerdict() {
    assertThat(confirmed()).isEqualTo(verdict(Verdict.CONFIRMED));
    assertThat(codes(confirmed()))
        .containsExactly("00100", "11982", "62320", "96522", "99202", "G0008");
  }

  @Test
  void aSettingMatchesWhereItIsNamed() {
    assertThat(codes(setting(Setting.HOME))).containsExactly("62320");
    assertThat(codes(setting(Setting.OFFICE, Setting.HOSPITAL))).containsExactly("10004", "62320");
  }

  @Test
  void anesthesiaMatchesWhereItIsNamed() {
    assertThat(codes(anesthesia(Anesthesia.GENERAL))).containsExactly("00100", "11952");
    assertThat(codes(anesthesia(Anesthesia.GENERAL, Anesthesia.LOCAL)))
        .containsExactly("00100", "11952", "20976");
  }

  @Test
  void noneIsAWayOfAnesthesiaAndNotItsAbsence() {
    assertThat(codes(anesthesia(Anesthesia.NONE))).containsExactly("10004");
  }

  @Nested
  class Equality {
    @Test
    void theOrderOfTheValuesDoesNotMatter() {
      assertThat(category(Category.SURGERY, Category.MEDICINE))
          .isEqualTo(category(Category.MEDICINE, Category.SURGERY))
          .hasSameHashCodeAs(category(Category.MEDICINE, Category.SURGERY));
    }

    @Test
    void aValueThatIsNamedTwiceCountsOnce() {
      assertThat(modifier("50", "50")).isEqualTo(modifier("50"));
      assertThat(modifier("RT", "50", "rt")).isEqualTo(modifier("50", "RT"));
    }

    @Test
    void otherValuesMakeAnotherFilter() {
      assertThat(category(Category.SURGERY)).isNotEqualTo(category(Category.MEDICINE));
      assertThat(category(Category.SURGERY))
          .isNotEqualTo(category(Category.SURGERY, Category.MEDICINE));
    }
  }

  @Nested
  class Rejects {
    @Test
    void whatHasNotTheShapeOfAModifier() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> modifier("-50"))
          .withMessage(
              "Not a modifier: \"-50\". Expected two digits or letters, such as 50 or RT, without a"
                  + " hyphen.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> modifier("50", "L"))
          .withMessageStartingWith("Not a modifier: \"L\".");
    }

    @Test
    void nullsByName() {
      assertThatNullPointerException().isThrownBy(() -> category(null)).withMessage("category");
      assertThatNullPointerException()
          .isThrownBy(() -> verdict(Verdict.CONFIRMED, (Verdict) null))
          .withMessage("verdict");
    }
  }
}
