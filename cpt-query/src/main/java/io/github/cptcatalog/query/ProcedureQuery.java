package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A filter on one catalog, with an order and a limit. Immutable: each call returns a new query and
 * leaves this one as it was, so the order of calls never matters. The limit counts what is left
 * after filter and order. Nothing is computed before {@link #list}, {@link #count} or another
 * terminal.
 */
public final class ProcedureQuery implements Criteria<ProcedureQuery> {
  private final Catalog catalog;
  private final Filter filter;
  private final List<Matching> texts;
  private final Order order;
  private final OptionalInt limit;

  private ProcedureQuery(
      Catalog catalog, Filter filter, List<Matching> texts, Order order, OptionalInt limit) {
    this.catalog = catalog;
    this.filter = filter;
    this.texts = texts;
    this.order = order;
    this.limit = limit;
  }

  static ProcedureQuery of(Catalog catalog) {
    return new ProcedureQuery(
        catalog, Filter.all(), List.of(), Order.byCode(), OptionalInt.empty());
  }

  @Override
  public ProcedureQuery where(Filter condition) {
    return new ProcedureQuery(catalog, filter.and(condition), texts, order, limit);
  }

  /**
   * Narrows to procedures in which every word of a text stands: in the title, a synonym, the
   * summary or an indication, or as the code. Case and accents do not matter, nor whether a word is
   * in the singular or the plural. The last word may be a beginning; of a code it needs three
   * characters. A word of four letters or more that no procedure of the catalog has stands for
   * those that are one typo away. The order of the results stays as it was; {@link #search} ranks.
   *
   * @param text any text, such as {@code "pump refil"}; one without a word keeps everything, as an
   *     empty search box does
   * @return the narrowed query
   */
  public ProcedureQuery matching(String text) {
    List<Matching> narrower = new ArrayList<>(texts);
    narrower.add(new Matching(Objects.requireNonNull(text, "text"), catalog.indexes()));
    return new ProcedureQuery(catalog, filter, narrower, order, limit);
  }

  /**
   * Replaces the order of the results.
   *
   * @param order how to order them; ties are broken by code
   * @return the same query in this order
   */
  public ProcedureQuery orderBy(Order order) {
    return new ProcedureQuery(
        catalog, filter, texts, Objects.requireNonNull(order, "order"), limit);
  }

  /**
   * Limits the number of results. Of several limits the smallest counts.
   *
   * @param most zero or more
   * @return the limited query
   * @throws IllegalArgumentException if the number is negative
   */
  public ProcedureQuery limit(int most) {
    requireLimit(most);
    return new ProcedureQuery(
        catalog, filter, texts, order, OptionalInt.of(Math.min(most, limit.orElse(most))));
  }

  /**
   * Returns the procedures that are asked for.
   *
   * @return unmodifiable, without duplicates, in the order asked for (by code unless another was
   *     named); may be empty
   */
  public List<Procedure> list() {
    return answer().list(order, 0, most());
  }

  /**
   * Returns the procedures of this query that fit a text best. Any word of it may fit, where {@link
   * #matching} wants all:
   *
   * <ol>
   *   <li>A procedure whose code is in the text comes first, then those whose code begins with it.
   *   <li>Then those with more of the words come before those with fewer; words such as "of" do not
   *       count beside others. The last word may be a beginning; whole words come first.
   *   <li>Then rare words and short titles count more, and a title more than a synonym, that more
   *       than the summary, that more than an indication. A record whose text is not about its code
   *       counts half: look at {@link Procedure#doubt()}. Ties are broken by code.
   * </ol>
   *
   * Case, accents, plurals and typos are forgiven as {@link #matching} says. Of a text with more
   * than 32 words the first 32 count. A limit of the query counts as well; an order does not fit.
   *
   * @param text any text, such as {@code "pump refil"}
   * @param most how many to give at most, zero or more
   * @return unmodifiable, without duplicates, the best first; empty where nothing fits or the text
   *     has no word
   * @throws IllegalArgumentException if the number is negative
   * @throws IllegalStateException if another order than by code was asked for
   */
  public List<SearchHit> search(String text, int most) {
    requireLimit(most);
    if (!order.equals(Order.byCode())) {
      throw new IllegalStateException(
          "A search has an order of its own, the best first, so it cannot be ordered by "
              + order
              + "; leave out orderBy, or use matching(text).orderBy(…).list().");
    }
    Search search = Search.of(Objects.requireNonNull(text, "text"), catalog.indexes());
    return search.among(plan().selection(), Math.min(most, most()));
  }

  /**
   * Returns the procedures of {@link #list} as a stream.
   *
   * @return a new sequential stream
   */
  public Stream<Procedure> stream() {
    return list().stream();
  }

  /**
   * Returns how many procedures {@link #list} holds.
   *
   * @return zero or more, at most the limit
   */
  public int count() {
    return Math.min(answer().count(), most());
  }

  /**
   * Returns the first procedure of {@link #list}.
   *
   * @return the first; empty where nothing matches or the limit is zero
   */
  public Optional<Procedure> first() {
    return limit(1).list().stream().findFirst();
  }

  /**
   * Returns a part of {@link #list}, with the length of the whole.
   *
   * @param offset how many procedures to leave out at the start, zero or more
   * @param limit how many to give at most, zero or more
   * @return the page; without items where the offset is at or behind the end
   * @throws IllegalArgumentException if a number is negative
   */
  public Page page(int offset, int limit) {
    if (offset < 0) {
      throw new IllegalArgumentException(
          "Offset " + offset + " is negative; expected zero or more.");
    }
    requireLimit(limit);
    return answer().page(order, offset, limit, most());
  }

  /**
   * Counts the procedures of {@link #list} by a property.
   *
   * @param grouping what to count by, such as {@link Grouping#CATEGORY}
   * @param <K> the values of the property
   * @return unmodifiable, in the order that the grouping documents; values that none of the
   *     procedures has are left out
   */
  public <K extends Comparable<? super K>> Map<K, Integer> countBy(Grouping<K> grouping) {
    Objects.requireNonNull(grouping, "grouping");
    return limit.isEmpty()
        ? answer().countBy(grouping.facet())
        : limited().countBy(grouping.facet());
  }

  /**
   * Sums up what the procedures of {@link #list} cost by their newest estimate of a basis; those
   * without such an estimate in the currency are left out. Bases and currencies are never mixed,
   * and amounts are never converted.
   *
   * @param currency the currency of the estimates
   * @param basis what kind of number to read
   * @return count, lowest, highest and median; empty where no procedure has such an estimate
   */
  public Optional<CostSummary> costSummary(Currency currency, CostBasis basis) {
    return costSummary(currency, CostMeasure.of(basis));
  }

  /**
   * Sums up what the procedures of {@link #list} cost by their newest estimate of a basis and
   * setting; those without such an estimate in the currency are left out. Bases and currencies are
   * never mixed, and amounts are never converted.
   *
   * @param currency the currency of the estimates
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return count, lowest, highest and median; empty where no procedure has such an estimate
   */
  public Optional<CostSummary> costSummary(
      Currency currency, CostBasis basis, CostSetting setting) {
    return costSummary(currency, CostMeasure.of(basis, setting));
  }

  /**
   * Sums up what the procedures of {@link #list} cost by a property: {@link #costSummary(Currency,
   * CostBasis)} for each of its values at once.
   *
   * @param grouping what to sum up by, such as {@link Grouping#CATEGORY}; a procedure counts under
   *     each value that it has
   * @param currency the currency of the estimates
   * @param basis what kind of number to read
   * @param <K> the values of the property
   * @return unmodifiable, in the order that the grouping documents; values under which no procedure
   *     has such an estimate are left out
   */
  public <K extends Comparable<? super K>> Map<K, CostSummary> costSummaryBy(
      Grouping<K> grouping, Currency currency, CostBasis basis) {
    return costSummaryBy(grouping, currency, CostMeasure.of(basis));
  }

  /**
   * Sums up what the procedures of {@link #list} cost by a property: {@link #costSummary(Currency,
   * CostBasis, CostSetting)} for each of its values at once.
   *
   * @param grouping what to sum up by, such as {@link Grouping#CATEGORY}; a procedure counts under
   *     each value that it has
   * @param currency the currency of the estimates
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @param <K> the values of the property
   * @return unmodifiable, in the order that the grouping documents; values under which no procedure
   *     has such an estimate are left out
   */
  public <K extends Comparable<? super K>> Map<K, CostSummary> costSummaryBy(
      Grouping<K> grouping, Currency currency, CostBasis basis, CostSetting setting) {
    return costSummaryBy(grouping, currency, CostMeasure.of(basis, setting));
  }

  /**
   * Runs the query and tells how: which index answers each condition, and how many candidates came
   * to each step and passed it. For people to read; its form can change.
   *
   * @return several lines, each ended by a line feed
   */
  public String explain() {
    Indexes indexes = catalog.indexes();
    return new Explanation(toString(), indexes, plan()).of(order, most());
  }

  /** Returns the query as text, such as {@code category = SURGERY, ordered by code, limit 5}. */
  @Override
  public String toString() {
    StringBuilder conditions = new StringBuilder(filter.toString());
    texts.forEach(text -> conditions.append(", ").append(text));
    return conditions
        + ", ordered by "
        + order
        + (limit.isPresent() ? ", limit " + limit.getAsInt() : "");
  }

  private Optional<CostSummary> costSummary(Currency currency, CostMeasure measure) {
    Objects.requireNonNull(currency, "currency");
    return limit.isEmpty()
        ? answer().summary(measure, currency)
        : limited().summary(measure, currency);
  }

  private <K extends Comparable<? super K>> Map<K, CostSummary> costSummaryBy(
      Grouping<K> grouping, Currency currency, CostMeasure measure) {
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(currency, "currency");
    return limit.isEmpty()
        ? answer().summaryBy(grouping.facet(), measure, currency)
        : limited().summaryBy(grouping.facet(), measure, currency);
  }

  /** What a limit leaves is a set of its own, which depends on the order. */
  private Answer limited() {
    return answer().only(order, most());
  }

  private static void requireLimit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("Limit " + limit + " is negative; expected zero or more.");
    }
  }

  private Answer answer() {
    return new Answer(catalog.indexes(), plan());
  }

  private Plan plan() {
    List<Step> besides = new ArrayList<>();
    for (Matching text : texts) {
      besides.addAll(text.steps());
    }
    return Plan.of(filter, besides, catalog.indexes());
  }

  private int most() {
    return limit.orElse(Integer.MAX_VALUE);
  }
}
