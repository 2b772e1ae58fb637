package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import java.util.Comparator;
import java.util.Optional;

/**
 * An order of results. Ties are always broken by code, upwards, so every order is total and the
 * same from run to run. Immutable; equal orders are equal values.
 */
public final class Order {
  private static final Comparator<Procedure> CODE = Comparator.comparing(Procedure::code);
  private static final Comparator<CostRange> LOW_THEN_HIGH =
      Comparator.comparing(CostRange::low).thenComparing(CostRange::high);

  private static final Order BY_CODE =
      new Order("code", Optional.empty(), false, CODE, CODE.reversed());
  private static final Order BY_COST = byCost(CostMeasure.FIRST);

  private final String text;
  private final Optional<CostMeasure> measure;
  private final boolean descending;
  private final Comparator<Procedure> upwards;
  private final Comparator<Procedure> downwards;

  private Order(
      String text,
      Optional<CostMeasure> measure,
      boolean descending,
      Comparator<Procedure> upwards,
      Comparator<Procedure> downwards) {
    this.text = text;
    this.measure = measure;
    this.descending = descending;
    this.upwards = upwards;
    this.downwards = downwards;
  }

  /**
   * Returns the order by code, as text: digits before letters. This is the order of a query that
   * asks for none.
   *
   * @return the order
   */
  public static Order byCode() {
    return BY_CODE;
  }

  /**
   * Returns the order by title, letter by letter without regard to case.
   *
   * @return the order
   */
  public static Order byTitle() {
    Comparator<Procedure> title =
        Comparator.comparing(Procedure::title, String.CASE_INSENSITIVE_ORDER);
    return new Order("title", Optional.empty(), false, title, title.reversed());
  }

  /**
   * Returns the order by the first cost estimate in US dollars: by its low end, then its high end.
   * Bases can be mixed here; name one to compare like with like.
   *
   * @return the order; procedures without such an estimate come last, in either direction
   */
  public static Order byCost() {
    return BY_COST;
  }

  /**
   * Returns the order by the newest estimate of the basis in US dollars: by its low end, then its
   * high end. Of several as new, such as one for each setting, the first listed counts.
   *
   * @param basis what kind of number to compare
   * @return the order; procedures without such an estimate come last, in either direction
   */
  public static Order byCost(CostBasis basis) {
    return byCost(CostMeasure.of(basis));
  }

  /**
   * Returns the order by the newest estimate of the basis and setting in US dollars: by its low
   * end, then its high end.
   *
   * @param basis what kind of number to compare
   * @param setting the setting that the price was set for
   * @return the order; procedures without such an estimate come last, in either direction
   */
  public static Order byCost(CostBasis basis, CostSetting setting) {
    return byCost(CostMeasure.of(basis, setting));
  }

  /**
   * Returns the same order from the other end; ties stay in code order.
   *
   * @return the order turned round
   */
  public Order descending() {
    return new Order(text, measure, !descending, upwards, downwards);
  }

  /** Returns which cost is compared, in US dollars; empty for an order by something else. */
  Optional<CostMeasure> measure() {
    return measure;
  }

  boolean isDescending() {
    return descending;
  }

  Comparator<Procedure> comparator() {
    return (descending ? downwards : upwards).thenComparing(CODE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order order
        && text.equals(order.text)
        && descending == order.descending;
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Boolean.hashCode(descending);
  }

  /** Returns the order as text, such as {@code cost[HOSPITAL_CASH] descending}. */
  @Override
  public String toString() {
    return descending ? text + " descending" : text;
  }

  private static Order byCost(CostMeasure measure) {
    return new Order(
        "cost" + measure,
        Optional.of(measure),
        false,
        pricedFirst(measure, LOW_THEN_HIGH),
        pricedFirst(measure, LOW_THEN_HIGH.reversed()));
  }

  private static Comparator<Procedure> pricedFirst(
      CostMeasure measure, Comparator<CostRange> prices) {
    return Comparator.comparing(procedure -> dollars(measure, procedure), absentLast(prices));
  }

  private static Optional<CostRange> dollars(CostMeasure measure, Procedure procedure) {
    return measure
        .of(procedure)
        .map(CostEstimate::range)
        .filter(range -> range.currency().getCurrencyCode().equals("USD"));
  }

  private static <T> Comparator<Optional<T>> absentLast(Comparator<T> present) {
    return (one, other) ->
        one.isPresent() && other.isPresent()
            ? present.compare(one.get(), other.get())
            : Boolean.compare(one.isEmpty(), other.isEmpty());
  }
}
