package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Procedure;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The estimates that one measure reads, in whatever currency. */
final class MeasuredCosts {
  private final PositionSet priced;
  private final Set<Currency> currencies = new HashSet<>();
  private final Memo<Currency, Prices> prices;

  MeasuredCosts(CostMeasure measure, List<Procedure> procedures) {
    Positions positions = new Positions();
    for (int i = 0; i < procedures.size(); i++) {
      Optional<CostEstimate> estimate = measure.of(procedures.get(i));
      if (estimate.isPresent()) {
        positions.add(i);
        currencies.add(estimate.get().range().currency());
      }
    }
    this.priced = PositionSet.of(positions.toArray(), procedures.size());
    this.prices = new Memo<>(currency -> new Prices(measure, currency, procedures));
  }

  PositionSet priced() {
    return priced;
  }

  /** Returns the prices in a currency; empty where there are none. */
  Optional<Prices> in(Currency currency) {
    return currencies.contains(currency) ? Optional.of(prices.get(currency)) : Optional.empty();
  }
}
