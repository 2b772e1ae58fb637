package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the laws of queries range over. */
class AnyQuery extends DomainContextBase {
  @Provide
  Arbitrary<List<Procedure>> procedures() {
    return AnyProcedure.catalogs();
  }

  @Provide
  Arbitrary<Asked> asked() {
    return AnyAsked.trees();
  }

  @Provide
  Arbitrary<Filter> filters() {
    return AnyAsked.trees().map(Asked::filter);
  }

  @Provide
  Arbitrary<Order> orders() {
    Arbitrary<Order> upwards =
        Arbitraries.of(
            Order.byCode(),
            Order.byTitle(),
            Order.byCost(),
            Order.byCost(CostBasis.OWN),
            Order.byCost(CostBasis.HOSPITAL_CASH, CostSetting.FACILITY));
    return Combinators.combine(upwards, Arbitraries.of(true, false))
        .as((order, down) -> down ? order.descending() : order);
  }
}
