package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What matches a filter in one catalog, counted or read off in an order. */
final class Answer {
  /** How much longer it takes to test a position out of order than a block in code order, about. */
  private static final int TEST = 2;

  /** One match among so many is found sooner by a sort of the matches than in a whole order. */
  private static final int FEW = 1000;

  /** How results are brought in order. */
  enum Way {
    /** They are walked in code order. */
    WALK,
    /** Each position of a permutation is tested until there are enough. */
    TEST,
    /** All matches are marked first. */
    MARK
  }

  private final Indexes indexes;
  private final Plan plan;

  Answer(Indexes indexes, Plan plan) {
    this.indexes = indexes;
    this.plan = plan;
  }

  /** Returns the answer that is made of the first so many in an order. */
  Answer only(Order order, int limit) {
    int[] first = positions(order, 0, limit);
    return new Answer(indexes, Plan.of(Bitmap.of(first, indexes.size()), indexes));
  }

  int count() {
    return plan.knownCount().orElseGet(this::counted);
  }

  /**
   * Returns a page of the first so many, and their number.
   *
   * @param most how many procedures there are to page through, at most
   */
  Page page(Order order, int offset, int limit, int most) {
    int wanted = Math.max(0, Math.min(limit, most - offset));
    if (order.equals(Order.byCode()) && plan.knownCount().isEmpty()) {
      // a count comes by all matches anyhow
      Visitors.Gatherer gatherer = new Visitors.Gatherer(offset, wanted);
      Visitors.Counter counter = new Visitors.Counter(gatherer);
      plan.walk(Integer.MAX_VALUE).go(counter);
      return new Page(at(gatherer.positions()), Math.min(counter.count(), most), offset);
    }
    int total = Math.min(count(), most);
    return new Page(
        list(order, offset, Math.max(0, Math.min(wanted, total - offset))), total, offset);
  }

  /** Returns the procedures after the first so many, at most as many as the limit. */
  List<Procedure> list(Order order, int skip, int limit) {
    return at(positions(order, skip, limit));
  }

  private List<Procedure> at(int[] positions) {
    Procedure[] found = new Procedure[positions.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = indexes.procedures().get(positions[i]);
    }
    return Collections.unmodifiableList(Arrays.asList(found));
  }

  int[] positions(Order order, int skip, int limit) {
    if (limit == 0) {
      return new int[0];
    }
    return switch (way(order, skip, limit)) {
      case WALK -> {
        Visitors.Gatherer gatherer = new Visitors.Gatherer(skip, limit);
        plan.walk(wanted(skip, limit)).go(gatherer);
        yield gatherer.positions();
      }
      case TEST -> readOff(indexes.in(order), plan.selection(), skip, limit);
      case MARK -> marked(order, skip, limit);
    };
  }

  /** Returns how the first of an order are found. */
  Way way(Order order, int skip, int limit) {
    if (order.equals(Order.byCode())) {
      return Way.WALK;
    }
    int size = indexes.size();
    double tested = Math.min(size, wanted(skip, limit) / Math.max(plan.share(), 1.0 / size));
    int conditions = 1 + plan.steps().size();
    double marked = Selection.blocks(size) * conditions + tested;
    return plan.takesAll() || tested * TEST * conditions <= marked ? Way.TEST : Way.MARK;
  }

  /** Counts the matches by the values of a facet, in the order of the values. */
  <K extends Comparable<? super K>> Map<K, Integer> countBy(Facet<K> facet) {
    Bitmap matches = bitmap();
    Map<K, Integer> counts = new LinkedHashMap<>();
    indexes
        .of(facet)
        .forEach(
            (value, set) -> {
              int count = plan.takesAll() ? set.size() : set.countIn(matches);
              if (count > 0) {
                counts.put(value, count);
              }
            });
    return Collections.unmodifiableMap(counts);
  }

  /** Sums up the prices of the matches. */
  Optional<CostSummary> summary(CostMeasure measure, Currency currency) {
    Optional<Prices> prices = indexes.of(measure).in(currency);
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    return plan.group()
        .map(prices.get()::summary)
        .orElseGet(() -> prices.get().summary(plan.walk(Integer.MAX_VALUE)));
  }

  /** Sums up the prices of the matches by the values of a facet, in the order of the values. */
  <K extends Comparable<? super K>> Map<K, CostSummary> summaryBy(
      Facet<K> facet, CostMeasure measure, Currency currency) {
    Optional<Prices> prices = indexes.of(measure).in(currency);
    if (prices.isEmpty()) {
      return Map.of();
    }
    Map<K, CostSummary> summaries = new LinkedHashMap<>();
    Bitmap matches = bitmap();
    indexes
        .of(facet)
        .forEach(
            (value, set) ->
                (plan.takesAll() ? prices.get().summary(set) : prices.get().summary(set, matches))
                    .ifPresent(summary -> summaries.put(value, summary)));
    return Collections.unmodifiableMap(summaries);
  }

  private Bitmap bitmap() {
    if (plan.takesAll()) {
      return indexes.everything();
    }
    Visitors.Marker marker = new Visitors.Marker(indexes.size());
    plan.walk(Integer.MAX_VALUE).go(marker);
    return marker.bitmap();
  }

  private int counted() {
    Visitors.Counter counter = new Visitors.Counter();
    plan.walk(Integer.MAX_VALUE).go(counter);
    return counter.count();
  }

  /** Puts all matches in order: a few by a sort, many by a look at the whole order. */
  private int[] marked(Order order, int skip, int limit) {
    Bitmap matches = bitmap();
    if ((long) matches.size() * FEW <= indexes.size()) {
      return sorted(matches, order, skip, limit);
    }
    return readOff(indexes.in(order), matches, skip, Math.min(limit, matches.size() - skip));
  }

  /** Reads an order off its permutation; what does not match is left out. */
  static int[] readOff(int[] inOrder, Selection matches, int skip, int limit) {
    Positions found = new Positions();
    int toSkip = skip;
    for (int i = 0; i < inOrder.length && found.size() < limit; i++) {
      if (matches.has(inOrder[i]) && toSkip-- <= 0) {
        found.add(inOrder[i]);
      }
    }
    return found.toArray();
  }

  private int[] sorted(Bitmap matches, Order order, int skip, int limit) {
    return Arrays.stream(matches.toArray())
        .boxed()
        .sorted(Comparator.comparing(indexes.procedures()::get, order.comparator()))
        .skip(skip)
        .limit(limit)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int wanted(int skip, int limit) {
    return (int) Math.min(Integer.MAX_VALUE, (long) skip + limit);
  }
}
