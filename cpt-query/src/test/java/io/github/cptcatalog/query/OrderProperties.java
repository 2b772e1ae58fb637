package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What holds for every order of every result. */
@Domain(AnyQuery.class)
@PropertyDefaults(tries = 300)
class OrderProperties {
  @Property
  void anOrderGivesAPermutation(
      @ForAll List<Procedure> procedures, @ForAll Filter filter, @ForAll Order order) {
    ProcedureQuery query = Catalog.of(procedures).query().where(filter);
    assertThat(query.orderBy(order).list()).containsExactlyInAnyOrderElementsOf(query.list());
  }

  @Property
  void titlesGoUpwardsAndTiesAreBrokenByCode(@ForAll List<Procedure> procedures) {
    inPairs(
        in(procedures, Order.byTitle()),
        (one, next) -> {
          int titles = one.title().compareToIgnoreCase(next.title());
          assertThat(titles).isNotPositive();
          assertThat(titles < 0 || codesAscend(one, next)).isTrue();
        });
  }

  @Property
  void titlesGoDownwardsAndTiesStayInCodeOrder(@ForAll List<Procedure> procedures) {
    inPairs(
        in(procedures, Order.byTitle().descending()),
        (one, next) -> {
          int titles = one.title().compareToIgnoreCase(next.title());
          assertThat(titles).isNotNegative();
          assertThat(titles > 0 || codesAscend(one, next)).isTrue();
        });
  }

  @Property
  void codesGoDownwards(@ForAll List<Procedure> procedures) {
    inPairs(
        in(procedures, Order.byCode().descending()),
        (one, next) -> assertThat(codesAscend(one, next)).isFalse());
  }

  @Property
  void costsGoUpwardsWithUnpricedLastAndTiesByCode(@ForAll List<Procedure> procedures) {
    inPairs(in(procedures, Order.byCost()), (one, next) -> assertCosts(one, next, 1));
  }

  @Property
  void costsGoDownwardsWithUnpricedLastAndTiesByCode(@ForAll List<Procedure> procedures) {
    inPairs(in(procedures, Order.byCost().descending()), (one, next) -> assertCosts(one, next, -1));
  }

  @Property
  void whatHasNoPriceOfTheBasisComesLastInBothDirections(@ForAll List<Procedure> procedures) {
    Order order = Order.byCost(CostBasis.OWN);
    Filter comparable = Filter.costAtLeast("0", CostBasis.OWN);
    for (Order direction : List.of(order, order.descending())) {
      inPairs(
          in(procedures, direction),
          (one, next) -> assertThat(comparable.matches(one) || !comparable.matches(next)).isTrue());
    }
  }

  @Property
  void turningAnOrderRoundTwiceGivesTheOrder(
      @ForAll List<Procedure> procedures, @ForAll Order order) {
    assertThat(order.descending().descending()).isEqualTo(order);
    assertThat(in(procedures, order.descending().descending())).isEqualTo(in(procedures, order));
  }

  private static void assertCosts(Procedure one, Procedure next, int direction) {
    Optional<CostRange> first = dollars(one);
    Optional<CostRange> second = dollars(next);
    if (first.isPresent() && second.isPresent()) {
      int lows = first.get().low().compareTo(second.get().low()) * direction;
      int highs = first.get().high().compareTo(second.get().high()) * direction;
      assertThat(lows < 0 || (lows == 0 && highs < 0) || sameAndAscending(lows, highs, one, next))
          .as("%s %s before %s %s", one.code(), first, next.code(), second)
          .isTrue();
    } else {
      assertThat(second).as("after the first unpriced one").isEmpty();
      assertThat(first.isPresent() || codesAscend(one, next)).isTrue();
    }
  }

  private static boolean sameAndAscending(int lows, int highs, Procedure one, Procedure next) {
    return lows == 0 && highs == 0 && codesAscend(one, next);
  }

  private static Optional<CostRange> dollars(Procedure procedure) {
    return procedure
        .cost()
        .map(CostEstimate::range)
        .filter(range -> range.currency().getCurrencyCode().equals("USD"));
  }

  private static boolean codesAscend(Procedure one, Procedure next) {
    return one.code().text().compareTo(next.code().text()) < 0;
  }

  private static List<Procedure> in(List<Procedure> procedures, Order order) {
    return Catalog.of(procedures).query().orderBy(order).list();
  }

  private static void inPairs(List<Procedure> list, BiConsumer<Procedure, Procedure> check) {
    for (int i = 1; i < list.size(); i++) {
      check.accept(list.get(i - 1), list.get(i));
    }
  }
}
