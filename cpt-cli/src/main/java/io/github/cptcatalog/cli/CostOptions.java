package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Filter;
import io.github.cptcatalog.query.Order;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cost criteria with the basis and setting of the command line, where they are given. */
record CostOptions(@Nullable CostBasis basis, @Nullable CostSetting setting) {

  /** Returns the estimate that the criteria read. */
  Optional<CostEstimate> of(Procedure procedure) {
    if (basis == null) {
      return procedure.cost();
    }
    return setting == null ? procedure.cost(basis) : procedure.cost(basis, setting);
  }

  String heading() {
    return basis == null ? "COST (FIRST ESTIMATE)" : "COST (NEWEST OF THIS BASIS)";
  }

  /** Naming a basis asks for procedures that have such a cost. */
  Optional<Filter> priced() {
    if (basis == null) {
      return Optional.empty();
    }
    return Optional.of(setting == null ? Filter.priced(basis) : Filter.priced(basis, setting));
  }

  Filter atMost(String amount) {
    if (basis == null) {
      return Filter.costAtMost(amount);
    }
    return setting == null
        ? Filter.costAtMost(amount, basis)
        : Filter.costAtMost(amount, basis, setting);
  }

  Filter atLeast(String amount) {
    if (basis == null) {
      return Filter.costAtLeast(amount);
    }
    return setting == null
        ? Filter.costAtLeast(amount, basis)
        : Filter.costAtLeast(amount, basis, setting);
  }

  Filter overlaps(CostRange range) {
    if (basis == null) {
      return Filter.costOverlaps(range);
    }
    return setting == null
        ? Filter.costOverlaps(range, basis)
        : Filter.costOverlaps(range, basis, setting);
  }

  Filter within(CostRange range) {
    if (basis == null) {
      return Filter.costWithin(range);
    }
    return setting == null
        ? Filter.costWithin(range, basis)
        : Filter.costWithin(range, basis, setting);
  }

  Order order() {
    if (basis == null) {
      return Order.byCost();
    }
    return setting == null ? Order.byCost(basis) : Order.byCost(basis, setting);
  }
}
