package io.github.cptcatalog.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes filters ready for one catalog, each by the index that answers it. */
final class Binder {
  private static final PositionSet NOTHING = new Postings(new int[0]);

  private final Indexes indexes;

  Binder(Indexes indexes) {
    this.indexes = indexes;
  }

  Selection bind(Filter filter) {
    if (filter instanceof OneOf<?> oneOf) {
      return oneOf(oneOf);
    }
    if (filter instanceof CostFilter cost) {
      return cost(cost, Optional.empty());
    }
    if (filter instanceof AllOf all) {
      return new Combined.Every(bind(all.parts()), indexes.size());
    }
    if (filter instanceof AnyOf any) {
      return new Combined.Some(bind(any.parts()), indexes.size());
    }
    if (filter instanceof Not not) {
      return new Combined.Rest(bind(not.filter()), indexes.size());
    }
    if (filter instanceof Priced priced) {
      return indexes.of(priced.measure()).priced();
    }
    if (filter instanceof InForce inForce) {
      Intervals<?> days = indexes.validities();
      return InBounds.unsorted(
          days, Bounds.overlapping(indexes.validities(), inForce.day(), inForce.day()));
    }
    if (filter instanceof Lasting lasting) {
      return lasting(lasting);
    }
    return span(filter);
  }

  /**
   * Makes a cost filter ready.
   *
   * @param besides a category or a modifier that is asked for besides
   */
  Selection cost(CostFilter filter, Optional<PositionSet> besides) {
    Optional<Prices> found = indexes.of(filter.measure()).in(filter.wanted().currency());
    if (found.isEmpty()) {
      return NOTHING;
    }
    Prices prices = found.get();
    SortedIntervals sorted = besides.isPresent() ? prices.within(besides.get()) : prices.sorted();
    int population = besides.isPresent() ? besides.get().size() : indexes.size();
    return new InBounds(
        prices.intervals(), bounds(filter, prices.intervals()), population, Optional.of(sorted));
  }

  private static Bounds bounds(CostFilter filter, Intervals<BigDecimal> prices) {
    BigDecimal low = filter.wanted().low();
    BigDecimal high = filter.wanted().high();
    return switch (filter.kind()) {
      case AT_MOST -> Bounds.atMost(prices, high);
      case AT_LEAST -> Bounds.atLeast(prices, low);
      case OVERLAPS -> Bounds.overlapping(prices, low, high);
      case WITHIN -> Bounds.within(prices, low, high);
    };
  }

  private InBounds lasting(Lasting filter) {
    Intervals<java.time.Duration> durations = indexes.durations();
    return InBounds.unsorted(
        durations,
        filter.bound() == Lasting.Bound.AT_MOST
            ? Bounds.atMost(durations, filter.limit())
            : Bounds.atLeast(durations, filter.limit()));
  }

  private <T extends Comparable<? super T>> Selection oneOf(OneOf<T> filter) {
    FacetIndex<T> index = indexes.of(filter.facet());
    if (filter.wanted().size() == 1) {
      return index.find(filter.wanted().get(0)).orElse(NOTHING);
    }
    List<Selection> sets = new ArrayList<>(filter.wanted().size());
    for (T value : filter.wanted()) {
      index.find(value).ifPresent(sets::add);
    }
    return new Combined.Some(sets, indexes.size());
  }

  private Span span(Filter filter) {
    if (filter instanceof CodeBetween between) {
      String last = between.last().text();
      return new Span(indexes.firstFrom(between.first().text()), indexes.firstFrom(last + '0'));
    }
    String prefix = ((CodePrefix) filter).prefix();
    return new Span(indexes.firstFrom(prefix), indexes.firstFrom(prefix + Character.MAX_VALUE));
  }

  private List<Selection> bind(List<Filter> filters) {
    List<Selection> selections = new ArrayList<>(filters.size());
    for (Filter filter : filters) {
      selections.add(bind(filter));
    }
    return selections;
  }
}
