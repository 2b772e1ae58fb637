package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for every query on every catalog. */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300)
class QueryProperties {
  @Property(tries = 1000)
  void everyQueryAnswersAsAScanWould(@ForAll List<Procedure> procedures, @ForAll Asked asked) {
    assertThat(Catalog.of(procedures).query().where(asked.filter()).list())
        .isEqualTo(asked.scan(procedures));
  }

  @Property
  void everyCriterionAnswersAsAScanWould(
      @ForAll List<Procedure> procedures, @ForAll("criteria") Asked asked) {
    assertThat(Catalog.of(procedures).query().where(asked.filter()).list())
        .isEqualTo(asked.scan(procedures));
  }

  @Provide
  Arbitrary<Asked> criteria() {
    return AnyAsked.criteria();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void thatTheseLawsAreNotAboutEmptyListsOnly(
      @ForAll List<Procedure> procedures, @ForAll Asked asked) {
    int hits = Catalog.of(procedures).query().where(asked.filter()).count();
    Statistics.label("some hit").collect(hits > 0);
    Statistics.label("some hit").coverage(c -> c.check(true).percentage(p -> p > 40));
    Statistics.label("some miss").collect(hits < procedures.size());
    Statistics.label("some miss").coverage(c -> c.check(true).percentage(p -> p > 40));
  }

  @Property
  void everyProcedureMatchesExactlyWhereTheQueryFindsIt(
      @ForAll List<Procedure> procedures, @ForAll Filter filter) {
    List<Procedure> found = Catalog.of(procedures).query().where(filter).list();
    assertThat(procedures)
        .allSatisfy(p -> assertThat(filter.matches(p)).isEqualTo(found.contains(p)));
  }

  @Property
  void everyResultHoldsACodeOnce(
      @ForAll List<Procedure> procedures, @ForAll Filter filter, @ForAll Order order) {
    assertThat(Catalog.of(procedures).query().where(filter).orderBy(order).list())
        .map(Procedure::code)
        .doesNotHaveDuplicates();
  }

  @Property
  void theOrderOfTheProceduresGivenDoesNotMatter(
      @ForAll List<Procedure> procedures, @ForAll Filter filter) {
    List<Procedure> backwards = new ArrayList<>(procedures);
    Collections.reverse(backwards);
    assertThat(Catalog.of(backwards).query().where(filter).list())
        .isEqualTo(Catalog.of(procedures).query().where(filter).list());
  }

  @Property
  void countFirstAndStreamAgreeWithTheList(
      @ForAll List<Procedure> procedures,
      @ForAll Filter filter,
      @ForAll Order order,
      @ForAll @IntRange(max = 70) int most) {
    ProcedureQuery wide = Catalog.of(procedures).query().where(filter).orderBy(order);
    for (ProcedureQuery query : List.of(wide, wide.limit(most))) {
      List<Procedure> list = query.list();
      assertThat(query.count()).isEqualTo(list.size());
      assertThat(query.first()).isEqualTo(list.stream().findFirst());
      assertThat(query.stream().toList()).isEqualTo(list);
    }
  }

  @Property
  void aLimitKeepsTheFirstOfTheUnlimited(
      @ForAll List<Procedure> procedures,
      @ForAll Filter filter,
      @ForAll Order order,
      @ForAll @IntRange(max = 70) int most) {
    ProcedureQuery query = Catalog.of(procedures).query().where(filter).orderBy(order);
    List<Procedure> all = query.list();
    assertThat(query.limit(most).list()).isEqualTo(all.subList(0, Math.min(most, all.size())));
  }

  @Property
  void ofTwoLimitsTheSmallerCountsInWhicheverOrder(
      @ForAll List<Procedure> procedures,
      @ForAll @IntRange(max = 70) int one,
      @ForAll @IntRange(max = 70) int other) {
    ProcedureQuery query = Catalog.of(procedures).query();
    assertThat(query.limit(one).limit(other).list())
        .isEqualTo(query.limit(other).limit(one).list())
        .isEqualTo(query.limit(Math.min(one, other)).list());
  }

  @Property
  void theOrderOfTheCallsDoesNotMatter(
      @ForAll List<Procedure> procedures,
      @ForAll Filter filter,
      @ForAll Filter other,
      @ForAll Order order,
      @ForAll @IntRange(max = 70) int most) {
    ProcedureQuery query = Catalog.of(procedures).query();
    List<Procedure> expected = query.where(filter).where(other).orderBy(order).limit(most).list();
    assertThat(query.limit(most).orderBy(order).where(other).where(filter).list())
        .isEqualTo(expected);
    assertThat(query.where(other).limit(most).where(filter).orderBy(order).list())
        .isEqualTo(expected);
    assertThat(query.orderBy(order).limit(most).where(filter.and(other)).list())
        .isEqualTo(expected);
  }

  @Property
  void narrowingLeavesTheWiderQueryAsItWas(
      @ForAll List<Procedure> procedures,
      @ForAll Filter filter,
      @ForAll Filter other,
      @ForAll Order order,
      @ForAll @IntRange(max = 70) int most) {
    ProcedureQuery wide = Catalog.of(procedures).query().where(filter);
    List<Procedure> before = wide.list();
    String text = wide.toString();
    ProcedureQuery narrow = wide.where(other).orderBy(order).limit(most);
    assertThat(before).containsAll(narrow.list());
    assertThat(wide.list()).isEqualTo(before);
    assertThat(wide).hasToString(text);
    assertThat(wide.where(not(filter)).list()).isEmpty();
  }
}
