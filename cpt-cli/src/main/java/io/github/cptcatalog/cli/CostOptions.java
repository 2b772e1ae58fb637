package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Filter;
import io.github.cptcatalog.query.Order;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cost criteria with the basis and setting of the command line, where they are given. */
record CostOptions(@Nullable CostBasis basis, @Nullable CostSetting setting) {

  /** Nothing is named, so the first estimate is read. */
  static final CostOptions NONE = new CostOptions(null, null);

  /** Returns the estimate that the criteria read. */
  Optional<CostEstimate> of(Procedure procedure) {
    return read(procedure::cost, procedure::cost, procedure::cost);
  }

  String heading() {
    return basis == null ? "COST (FIRST ESTIMATE)" : "COST (NEWEST OF THIS BASIS)";
  }

  /** Naming a basis asks for procedures that have such a cost. */
  Optional<Filter> priced() {
    return basis == null
        ? Optional.empty()
        : Optional.of(read(Filter::priced, Filter::priced, Filter::priced));
  }

  Filter atMost(String amount) {
    return read(
        () -> Filter.costAtMost(amount),
        named -> Filter.costAtMost(amount, named),
        (named, where) -> Filter.costAtMost(amount, named, where));
  }

  Filter atLeast(String amount) {
    return read(
        () -> Filter.costAtLeast(amount),
        named -> Filter.costAtLeast(amount, named),
        (named, where) -> Filter.costAtLeast(amount, named, where));
  }

  Filter overlaps(CostRange range) {
    return read(
        () -> Filter.costOverlaps(range),
        named -> Filter.costOverlaps(range, named),
        (named, where) -> Filter.costOverlaps(range, named, where));
  }

  Filter within(CostRange range) {
    return read(
        () -> Filter.costWithin(range),
        named -> Filter.costWithin(range, named),
        (named, where) -> Filter.costWithin(range, named, where));
  }

  Order order() {
    return read(Order::byCost, Order::byCost, Order::byCost);
  }

  /** Chooses among the three forms that everything about costs has, by what was named. */
  private <T> T read(
      Supplier<T> first,
      Function<CostBasis, T> ofBasis,
      BiFunction<CostBasis, CostSetting, T> ofBasisAndSetting) {
    if (basis == null) {
      return first.get();
    }
    return setting == null ? ofBasis.apply(basis) : ofBasisAndSetting.apply(basis, setting);
  }
}
