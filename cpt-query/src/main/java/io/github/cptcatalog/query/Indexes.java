package io.github.cptcatalog.query;

import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Validity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept to answer queries on one catalog, each part made when a query first needs it. Safe
 * to share between threads.
 */
final class Indexes {
  private final List<Procedure> procedures;
  private final Memo<Facet<?>, FacetIndex<?>> facets;
  private final Memo<CostMeasure, MeasuredCosts> costs;
  private final Memo<Order, int[]> orders;
  private final Bitmap everything;
  private final Lazy<Intervals<LocalDate>> validities;
  private final Lazy<Intervals<Duration>> durations;
  private final Lazy<TextIndex> texts;

  Indexes(List<Procedure> inCodeOrder) {
    this.procedures = inCodeOrder;
    this.facets = new Memo<>(facet -> new FacetIndex<>(facet, inCodeOrder));
    this.costs = new Memo<>(measure -> new MeasuredCosts(measure, inCodeOrder));
    this.orders = new Memo<>(order -> Permutation.of(order, this));
    this.everything = Bitmap.all(inCodeOrder.size());
    this.validities =
        new Lazy<>(
            () ->
                Intervals.of(
                    inCodeOrder,
                    procedure -> Optional.of(procedure.validity()),
                    Indexes::firstDay,
                    Indexes::lastDay));
    this.durations =
        new Lazy<>(
            () ->
                Intervals.of(
                    inCodeOrder,
                    procedure -> procedure.clinical().duration(),
                    DurationRange::shortest,
                    DurationRange::longest));
    this.texts = new Lazy<>(() -> TextIndex.of(inCodeOrder));
  }

  /** Returns every procedure in code order; an index in this list is its position. */
  List<Procedure> procedures() {
    return procedures;
  }

  int size() {
    return procedures.size();
  }

  /** Returns the set of all positions. */
  Bitmap everything() {
    return everything;
  }

  @SuppressWarnings("unchecked") // what is kept under a facet was made of it
  <T extends Comparable<? super T>> FacetIndex<T> of(Facet<T> facet) {
    return (FacetIndex<T>) facets.get(facet);
  }

  MeasuredCosts of(CostMeasure measure) {
    return costs.get(measure);
  }

  /** Returns all positions in an order. */
  int[] in(Order order) {
    return orders.get(order);
  }

  /** Returns the days on which each code is in force; an open end is as far away as days go. */
  Intervals<LocalDate> validities() {
    return validities.get();
  }

  Intervals<Duration> durations() {
    return durations.get();
  }

  TextIndex texts() {
    return texts.get();
  }

  /** Returns the position of the first code that does not come before the text. */
  int firstFrom(String text) {
    int from = 0;
    int to = size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (procedures.get(middle).code().text().compareTo(text) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static LocalDate firstDay(Validity validity) {
    return validity.firstDay().orElse(LocalDate.MIN);
  }

  private static LocalDate lastDay(Validity validity) {
    return validity.lastDay().orElse(LocalDate.MAX);
  }
}
