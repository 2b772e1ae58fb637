package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The law that guards every index: whatever is asked of whatever catalog, each way to an answer
 * gives what a plain scan gives.
 */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
class AnswerProperties {
  private static final List<Currency> CURRENCIES =
      List.of(
          Currency.getInstance("USD"), Currency.getInstance("EUR"), Currency.getInstance("JPY"));

  @Property(tries = 1000)
  void ofASmallCatalog(
      @ForAll List<Procedure> procedures,
      @ForAll Asked asked,
      @ForAll Order order,
      @ForAll @IntRange(max = 70) int limit,
      @ForAll @IntRange(max = 70) int offset) {
    assertAnswers(Catalog.of(procedures), procedures, asked, order, limit, offset);
  }

  @Property(tries = 300)
  void ofACatalogOfManyBlocks(
      @ForAll("threeHundred") List<Procedure> procedures,
      @ForAll Asked asked,
      @ForAll Order order,
      @ForAll @IntRange(max = 310) int limit,
      @ForAll @IntRange(max = 310) int offset) {
    assertAnswers(Catalog.of(procedures), procedures, asked, order, limit, offset);
  }

  @Property(tries = 60)
  void ofACatalogInWhichFewMatchesAreSortedByThemselves(
      @ForAll("fourThousand") List<Procedure> procedures,
      @ForAll List<Asked> asked,
      @ForAll Order order,
      @ForAll @IntRange(max = 60) int limit,
      @ForAll @IntRange(max = 10) int offset) {
    Catalog catalog = Catalog.of(procedures);
    asked.forEach(each -> assertAnswers(catalog, procedures, each, order, limit, offset));
  }

  @Property(tries = 300)
  void ofTheCatalogOfADay(
      @ForAll("threeHundred") List<Procedure> procedures,
      @ForAll("days") LocalDate day,
      @ForAll Asked asked,
      @ForAll Order order,
      @ForAll @IntRange(max = 310) int limit) {
    List<Procedure> inForce =
        procedures.stream().filter(it -> it.validity().isInForceOn(day)).toList();
    assertAnswers(Catalog.of(procedures).asOf(day), inForce, asked, order, limit, 0);
  }

  @Provide
  Arbitrary<List<Procedure>> threeHundred() {
    return AnyProcedure.catalogs(300);
  }

  @Provide
  Arbitrary<List<Procedure>> fourThousand() {
    return AnyProcedure.catalogs(4000);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyProcedure.days();
  }

  private static void assertAnswers(
      Catalog catalog,
      List<Procedure> procedures,
      Asked asked,
      Order order,
      int limit,
      int offset) {
    Scan all = Scan.of(procedures, asked, order);
    ProcedureQuery query = catalog.query().where(asked.filter()).orderBy(order);
    assertAnswers(query, all, limit, offset);
    assertAnswers(query.limit(limit), all.limit(limit), limit, offset);
  }

  private static void assertAnswers(ProcedureQuery query, Scan scan, int limit, int offset) {
    assertThat(query.count()).isEqualTo(scan.matches().size());
    assertThat(query.list()).isEqualTo(scan.matches());
    assertThat(query.stream()).isEqualTo(scan.matches());
    assertThat(query.first()).isEqualTo(scan.matches().stream().findFirst());
    assertThat(query.page(offset, limit)).isEqualTo(scan.page(offset, limit));
    assertCounts(query, scan);
    assertSummaries(query, scan);
  }

  private static void assertCounts(ProcedureQuery query, Scan scan) {
    assertThat(query.countBy(Grouping.CATEGORY))
        .hasToString(scan.countBy(it -> List.of(it.category())));
    assertThat(query.countBy(Grouping.MODIFIER))
        .hasToString(scan.countBy(it -> it.modifiers().stream().map(ModifierUse::code).toList()));
    assertThat(query.countBy(Grouping.VERDICT))
        .hasToString(scan.countBy(it -> List.of(it.codeCheck().verdict())));
    assertThat(query.countBy(Grouping.BASIS))
        .hasToString(scan.countBy(it -> it.costs().stream().map(CostEstimate::basis).toList()));
    assertThat(query.countBy(Grouping.SETTING))
        .hasToString(scan.countBy(it -> it.clinical().settings()));
  }

  private static void assertSummaries(ProcedureQuery query, Scan scan) {
    for (Currency currency : CURRENCIES) {
      for (CostBasis basis : AnyProcedure.BASES) {
        assertThat(query.costSummary(currency, basis))
            .isEqualTo(scan.costSummary(currency, basis, Optional.empty()));
        assertThat(query.costSummaryBy(Grouping.CATEGORY, currency, basis))
            .hasToString(scan.costSummaryBy(it -> List.of(it.category()), currency, basis));
        assertThat(query.costSummaryBy(Grouping.SETTING, currency, basis))
            .hasToString(scan.costSummaryBy(it -> it.clinical().settings(), currency, basis));
        for (CostSetting setting : CostSetting.values()) {
          assertThat(query.costSummary(currency, basis, setting))
              .isEqualTo(scan.costSummary(currency, basis, Optional.of(setting)));
        }
      }
    }
  }
}
