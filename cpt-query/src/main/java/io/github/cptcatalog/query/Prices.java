package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The estimates that one measure reads, of one currency. */
final class Prices {
  private final Intervals<BigDecimal> intervals;
  private final SortedIntervals sorted;
  private final Memo<PositionSet, SortedIntervals> within;
  private final Lazy<Midpoints> midpoints;
  private final Memo<PositionSet, Optional<CostSummary>> summaries;
  private final Currency currency;

  Prices(CostMeasure measure, Currency currency, List<Procedure> procedures) {
    this.intervals =
        Intervals.of(
            procedures,
            procedure ->
                measure
                    .of(procedure)
                    .map(CostEstimate::range)
                    .filter(range -> range.currency().equals(currency)),
            CostRange::low,
            CostRange::high);
    this.sorted = SortedIntervals.of(intervals);
    this.within = new Memo<>(sorted::within);
    this.midpoints = new Lazy<>(() -> new Midpoints(intervals, currency));
    this.summaries = new Memo<>(this::summaryOf);
    this.currency = currency;
  }

  Intervals<BigDecimal> intervals() {
    return intervals;
  }

  SortedIntervals sorted() {
    return sorted;
  }

  /** Returns the prices of a category or a modifier sorted, so that a count is a binary search. */
  SortedIntervals within(PositionSet set) {
    return within.get(set);
  }

  /** Sums up the prices of a category or a modifier, or of everything, and keeps the result. */
  Optional<CostSummary> summary(PositionSet set) {
    return summaries.get(set);
  }

  /** Sums up the prices of what is in both sets. */
  Optional<CostSummary> summary(PositionSet set, Bitmap other) {
    return summary(
        new Walk(
            new Span(0, intervals.size()),
            Optional.empty(),
            List.of(new Step("matches", other, false), new Step("group", set, true))));
  }

  /** Sums up the prices of what a walk finds. */
  Optional<CostSummary> summary(Walk walk) {
    PriceSum sum = new PriceSum(intervals, midpoints.get(), currency);
    walk.go(sum);
    return sum.summary();
  }

  private Optional<CostSummary> summaryOf(PositionSet set) {
    return summary(
        new Walk(
            new Span(0, intervals.size()),
            Optional.empty(),
            List.of(new Step("group", set, true))));
  }
}
