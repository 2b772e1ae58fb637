package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostBasis.OWN;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static io.github.cptcatalog.model.CostSetting.NON_FACILITY;
import static io.github.cptcatalog.query.Parts.billing;
import static io.github.cptcatalog.query.Parts.cost;
import static io.github.cptcatalog.query.Parts.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Catalog FEW =
      Catalog.of(
          List.of(
              procedure("10001", "b").withBilling(billing("", cost(OWN, "$20 to $30", "2026"))),
              procedure("10002", "B").withBilling(billing("", cost(OWN, "$10 to $90", "2026"))),
              procedure("10003", "a").withBilling(billing("", cost(OWN, "$20 to $25", "2026"))),
              procedure("10004", "C").withBilling(billing("", cost(OWN, "EUR 1", "2026"))),
              procedure("10005", "d"),
              procedure("10006", "c").withBilling(billing("", cost(OWN, "$20 to $30", "2026")))));

  @Test
  void codesAreOrderedAsText() {
    assertThat(in(Order.byCode())).isSorted();
    assertThat(in(Order.byCode().descending()))
        .containsExactly("10006", "10005", "10004", "10003", "10002", "10001");
  }

  @Test
  void titlesAreOrderedWithoutRegardToCaseAndTiesByCode() {
    assertThat(in(Order.byTitle()))
        .containsExactly("10003", "10001", "10002", "10004", "10006", "10005");
  }

  @Test
  void tiesStayInCodeOrderFromTheOtherEnd() {
    assertThat(in(Order.byTitle().descending()))
        .containsExactly("10005", "10004", "10006", "10001", "10002", "10003");
  }

  @Test
  void costsAreOrderedByTheLowEndThenTheHighEndWithUnpricedLast() {
    assertThat(in(Order.byCost()))
        .containsExactly("10002", "10003", "10001", "10006", "10004", "10005");
  }

  @Test
  void whatHasNoPriceInDollarsComesLastFromTheOtherEndToo() {
    assertThat(in(Order.byCost().descending()))
        .containsExactly("10001", "10006", "10003", "10002", "10004", "10005");
  }

  @Test
  void aBasisOrdersByItsNewestEstimate() {
    Procedure fallen =
        procedure("10001")
            .withBilling(
                billing("", cost(HOSPITAL_CASH, "$90", "2020"), cost(HOSPITAL_CASH, "$5", "2026")));
    Procedure steady =
        procedure("10002").withBilling(billing("", cost(HOSPITAL_CASH, "$50", "2023")));
    Procedure other = procedure("10000").withBilling(billing("", cost(OWN, "$1", "2026")));
    ProcedureQuery query = Catalog.of(List.of(steady, fallen, other)).query();
    assertThat(query.orderBy(Order.byCost(HOSPITAL_CASH)).list())
        .containsExactly(fallen, steady, other);
    assertThat(query.orderBy(Order.byCost()).list()).containsExactly(other, steady, fallen);
  }

  @Test
  void aSettingNarrowsTheBasis() {
    Procedure cheapInside =
        procedure("10001")
            .withBilling(
                billing(
                    "",
                    cost(OWN, FACILITY, "$10", "2026"),
                    cost(OWN, NON_FACILITY, "$99", "2026")));
    Procedure even =
        procedure("10000").withBilling(billing("", cost(OWN, NON_FACILITY, "$50", "2026")));
    ProcedureQuery query = Catalog.of(List.of(cheapInside, even)).query();
    assertThat(query.orderBy(Order.byCost(OWN, FACILITY)).list())
        .containsExactly(cheapInside, even);
    assertThat(query.orderBy(Order.byCost(OWN, NON_FACILITY)).list())
        .containsExactly(even, cheapInside);
  }

  @Test
  void theTextNamesOrderAndDirection() {
    assertThat(Order.byCode()).hasToString("code");
    assertThat(Order.byTitle().descending()).hasToString("title descending");
    assertThat(Order.byCost()).hasToString("cost");
    assertThat(Order.byCost(HOSPITAL_CASH).descending())
        .hasToString("cost[HOSPITAL_CASH] descending");
    assertThat(Order.byCost(HOSPITAL_CASH, FACILITY)).hasToString("cost[HOSPITAL_CASH, FACILITY]");
  }

  @Test
  void equalOrdersAreEqualValues() {
    assertThat(Order.byCost(OWN))
        .isEqualTo(Order.byCost(OWN))
        .hasSameHashCodeAs(Order.byCost(OWN))
        .isNotEqualTo(Order.byCost())
        .isNotEqualTo(Order.byCost(OWN).descending())
        .isNotEqualTo("cost[OWN]");
    assertThat(Order.byTitle().descending().descending()).isEqualTo(Order.byTitle());
    assertThat(Order.byTitle().descending()).doesNotHaveSameHashCodeAs(Order.byTitle());
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Order.byCost(null)).withMessage("basis");
    assertThatNullPointerException()
        .isThrownBy(() -> Order.byCost(OWN, null))
        .withMessage("setting");
  }

  private static List<String> in(Order order) {
    return Sample.codes(FEW.query().orderBy(order).list());
  }
}
