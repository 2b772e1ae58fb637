package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A filter on one catalog, with an order and a limit. Immutable: each call returns a new query and
 * leaves this one as it was, so the order of calls never matters. The limit counts what is left
 * after filter and order. Nothing is computed before {@link #list}, {@link #stream}, {@link #count}
 * or {@link #first}.
 */
public final class ProcedureQuery implements Criteria<ProcedureQuery> {
  private final Catalog catalog;
  private final Filter filter;
  private final Order order;
  private final OptionalInt limit;

  private ProcedureQuery(Catalog catalog, Filter filter, Order order, OptionalInt limit) {
    this.catalog = catalog;
    this.filter = filter;
    this.order = order;
    this.limit = limit;
  }

  static ProcedureQuery of(Catalog catalog) {
    return new ProcedureQuery(catalog, Filter.all(), Order.byCode(), OptionalInt.empty());
  }

  @Override
  public ProcedureQuery where(Filter condition) {
    return new ProcedureQuery(catalog, filter.and(condition), order, limit);
  }

  /**
   * Replaces the order of the results.
   *
   * @param order how to order them; ties are broken by code
   * @return the same query in this order
   */
  public ProcedureQuery orderBy(Order order) {
    return new ProcedureQuery(catalog, filter, Objects.requireNonNull(order, "order"), limit);
  }

  /**
   * Limits the number of results. Of several limits the smallest counts.
   *
   * @param most zero or more
   * @return the limited query
   * @throws IllegalArgumentException if the number is negative
   */
  public ProcedureQuery limit(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("Limit " + most + " is negative; expected zero or more.");
    }
    return new ProcedureQuery(
        catalog, filter, order, OptionalInt.of(Math.min(most, limit.orElse(most))));
  }

  /**
   * Returns the procedures that are asked for.
   *
   * @return unmodifiable, without duplicates, in the order asked for (by code unless another was
   *     named); may be empty
   */
  public List<Procedure> list() {
    return stream().toList();
  }

  /**
   * Returns the procedures of {@link #list} as a stream.
   *
   * @return a new sequential stream
   */
  public Stream<Procedure> stream() {
    // the catalog is in code order already
    Stream<Procedure> ordered =
        order.equals(Order.byCode()) ? matches() : matches().sorted(order.comparator());
    return limit.isPresent() ? ordered.limit(limit.getAsInt()) : ordered;
  }

  /**
   * Returns how many procedures {@link #list} holds.
   *
   * @return zero or more, at most the limit
   */
  public int count() {
    int matching = Math.toIntExact(matches().count());
    return Math.min(matching, limit.orElse(matching));
  }

  /**
   * Returns the first procedure of {@link #list}.
   *
   * @return the first; empty where nothing matches or the limit is zero
   */
  public Optional<Procedure> first() {
    return stream().findFirst();
  }

  /** Returns the query as text, such as {@code category = SURGERY, ordered by code, limit 5}. */
  @Override
  public String toString() {
    return filter
        + ", ordered by "
        + order
        + (limit.isPresent() ? ", limit " + limit.getAsInt() : "");
  }

  private Stream<Procedure> matches() {
    return catalog.procedures().stream().filter(filter::matches);
  }
}
