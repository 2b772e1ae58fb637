package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every short form of a query narrows by the filter of its name, and by nothing else. */
class CriteriaTest {
  private static final CostRange RANGE = CostRange.usd("50", "2500");
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
  private static final Duration HOUR = Duration.ofHours(1);

  static Stream<Arguments> shortForms() {
    ProcedureQuery query = Sample.CATALOG.query();
    return Stream.of(
        Arguments.of(
            query.category(Category.SURGERY, Category.MEDICINE),
            Filter.category(Category.SURGERY, Category.MEDICINE)),
        Arguments.of(query.modifier("50", "rt"), Filter.modifier("50", "RT")),
        Arguments.of(
            query.verdict(Verdict.NOT_ASSIGNED, Verdict.UNCHECKED),
            Filter.verdict(Verdict.NOT_ASSIGNED, Verdict.UNCHECKED)),
        Arguments.of(query.confirmed(), Filter.confirmed()),
        Arguments.of(
            query.setting(Setting.OFFICE, Setting.HOME),
            Filter.setting(Setting.OFFICE, Setting.HOME)),
        Arguments.of(
            query.anesthesia(Anesthesia.LOCAL, Anesthesia.NONE),
            Filter.anesthesia(Anesthesia.LOCAL, Anesthesia.NONE)),
        Arguments.of(query.codeBetween("11952", "62320"), Filter.codeBetween("11952", "62320")),
        Arguments.of(query.codeStartingWith("6232"), Filter.codeStartingWith("6232")),
        Arguments.of(query.inForceOn(DAY), Filter.inForceOn(DAY)),
        Arguments.of(query.durationAtMost(HOUR), Filter.durationAtMost(HOUR)),
        Arguments.of(query.durationAtLeast(HOUR), Filter.durationAtLeast(HOUR)),
        Arguments.of(query.priced(), Filter.priced()),
        Arguments.of(query.priced(HOSPITAL_CASH), Filter.priced(HOSPITAL_CASH)),
        Arguments.of(query.priced(HOSPITAL_CASH, FACILITY), Filter.priced(HOSPITAL_CASH, FACILITY)),
        Arguments.of(query.costAtMost("2600"), Filter.costAtMost("2600")),
        Arguments.of(
            query.costAtMost("2600", HOSPITAL_CASH), Filter.costAtMost("2600", HOSPITAL_CASH)),
        Arguments.of(
            query.costAtMost("2600", HOSPITAL_CASH, FACILITY),
            Filter.costAtMost("2600", HOSPITAL_CASH, FACILITY)),
        Arguments.of(query.costAtLeast("2000"), Filter.costAtLeast("2000")),
        Arguments.of(
            query.costAtLeast("2000", HOSPITAL_CASH), Filter.costAtLeast("2000", HOSPITAL_CASH)),
        Arguments.of(
            query.costAtLeast("2000", HOSPITAL_CASH, FACILITY),
            Filter.costAtLeast("2000", HOSPITAL_CASH, FACILITY)),
        Arguments.of(query.costOverlaps(RANGE), Filter.costOverlaps(RANGE)),
        Arguments.of(
            query.costOverlaps(RANGE, HOSPITAL_CASH), Filter.costOverlaps(RANGE, HOSPITAL_CASH)),
        Arguments.of(
            query.costOverlaps(RANGE, HOSPITAL_CASH, FACILITY),
            Filter.costOverlaps(RANGE, HOSPITAL_CASH, FACILITY)),
        Arguments.of(query.costWithin(RANGE), Filter.costWithin(RANGE)),
        Arguments.of(
            query.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH),
            Filter.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH)),
        Arguments.of(
            query.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH, FACILITY),
            Filter.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH, FACILITY)));
  }

  @ParameterizedTest
  @MethodSource("shortForms")
  void theShortFormAnswersAsTheFilter(ProcedureQuery query, Filter filter) {
    assertThat(Sample.codes(query.list())).isNotEmpty().isEqualTo(Sample.codes(filter));
    assertThat(query).hasToString(filter + ", ordered by code");
  }

  @Test
  void shortFormsAddUp() {
    assertThat(
            Sample.codes(
                Sample.CATALOG
                    .query()
                    .category(Category.SURGERY)
                    .modifier("50")
                    .costAtMost("3000")
                    .list()))
        .containsExactly("10004", "11950", "11952", "20976");
  }
}
