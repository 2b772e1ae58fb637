package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
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
    return Stream.of(
        same(
            query -> query.category(Category.SURGERY, Category.MEDICINE),
            Filter.category(Category.SURGERY, Category.MEDICINE)),
        same(query -> query.modifier("50", "rt"), Filter.modifier("50", "RT")),
        same(
            query -> query.modifierKind(ModifierKind.LATERALITY),
            Filter.modifierKind(ModifierKind.LATERALITY)),
        same(
            query -> query.verdict(Verdict.NOT_ASSIGNED, Verdict.UNCHECKED),
            Filter.verdict(Verdict.NOT_ASSIGNED, Verdict.UNCHECKED)),
        same(query -> query.confirmed(), Filter.confirmed()),
        same(
            query -> query.setting(Setting.OFFICE, Setting.HOME),
            Filter.setting(Setting.OFFICE, Setting.HOME)),
        same(
            query -> query.anesthesia(Anesthesia.LOCAL, Anesthesia.NONE),
            Filter.anesthesia(Anesthesia.LOCAL, Anesthesia.NONE)),
        same(query -> query.codeBetween("11952", "62320"), Filter.codeBetween("11952", "62320")),
        same(query -> query.codeStartingWith("6232"), Filter.codeStartingWith("6232")),
        same(query -> query.inForceOn(DAY), Filter.inForceOn(DAY)),
        same(query -> query.durationAtMost(HOUR), Filter.durationAtMost(HOUR)),
        same(query -> query.durationAtLeast(HOUR), Filter.durationAtLeast(HOUR)),
        same(query -> query.priced(), Filter.priced()),
        same(query -> query.priced(HOSPITAL_CASH), Filter.priced(HOSPITAL_CASH)),
        same(
            query -> query.priced(HOSPITAL_CASH, FACILITY), Filter.priced(HOSPITAL_CASH, FACILITY)),
        same(query -> query.costAtMost("2600"), Filter.costAtMost("2600")),
        same(
            query -> query.costAtMost("2600", HOSPITAL_CASH),
            Filter.costAtMost("2600", HOSPITAL_CASH)),
        same(
            query -> query.costAtMost("2600", HOSPITAL_CASH, FACILITY),
            Filter.costAtMost("2600", HOSPITAL_CASH, FACILITY)),
        same(query -> query.costAtLeast("2000"), Filter.costAtLeast("2000")),
        same(
            query -> query.costAtLeast("2000", HOSPITAL_CASH),
            Filter.costAtLeast("2000", HOSPITAL_CASH)),
        same(
            query -> query.costAtLeast("2000", HOSPITAL_CASH, FACILITY),
            Filter.costAtLeast("2000", HOSPITAL_CASH, FACILITY)),
        same(query -> query.costOverlaps(RANGE), Filter.costOverlaps(RANGE)),
        same(
            query -> query.costOverlaps(RANGE, HOSPITAL_CASH),
            Filter.costOverlaps(RANGE, HOSPITAL_CASH)),
        same(
            query -> query.costOverlaps(RANGE, HOSPITAL_CASH, FACILITY),
            Filter.costOverlaps(RANGE, HOSPITAL_CASH, FACILITY)),
        same(query -> query.costWithin(RANGE), Filter.costWithin(RANGE)),
        same(
            query -> query.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH),
            Filter.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH)),
        same(
            query -> query.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH, FACILITY),
            Filter.costWithin(CostRange.usd("2000", "2700"), HOSPITAL_CASH, FACILITY)));
  }

  @ParameterizedTest
  @MethodSource("shortForms")
  void theShortFormAnswersAsTheFilter(UnaryOperator<ProcedureQuery> shortForm, Filter filter) {
    ProcedureQuery query = shortForm.apply(Sample.CATALOG.query());
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

  private static Arguments same(UnaryOperator<ProcedureQuery> shortForm, Filter filter) {
    return Arguments.of(shortForm, filter);
  }
}
