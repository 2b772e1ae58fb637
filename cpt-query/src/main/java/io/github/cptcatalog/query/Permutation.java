package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All positions in an order other than by code. It stays because the first few of an order are read
 * off it, where a sort would look at everything that matches.
 */
final class Permutation {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private Permutation() {}

  static int[] of(Order order, Indexes indexes) {
    return order
        .measure()
        .map(measure -> byCost(indexes, measure, order.isDescending()))
        .orElseGet(() -> sorted(indexes.procedures(), order));
  }

  private static int[] sorted(List<Procedure> procedures, Order order) {
    return IntStream.range(0, procedures.size())
        .boxed()
        .sorted(
            (one, other) -> order.comparator().compare(procedures.get(one), procedures.get(other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The prices are sorted already; what has none comes last. */
  private static int[] byCost(Indexes indexes, CostMeasure measure, boolean descending) {
    int[] inOrder = new int[indexes.size()];
    Optional<Prices> prices = indexes.of(measure).in(DOLLAR);
    int filled = 0;
    if (prices.isPresent()) {
      filled = descending ? downwards(prices.get(), inOrder) : upwards(prices.get(), inOrder);
    }
    for (int i = 0; i < inOrder.length; i++) {
      if (prices.isEmpty() || !prices.get().intervals().isPresent(i)) {
        inOrder[filled++] = i;
      }
    }
    return inOrder;
  }

  private static int upwards(Prices prices, int[] inOrder) {
    int size = prices.sorted().size();
    for (int i = 0; i < size; i++) {
      inOrder[i] = prices.sorted().byLow(i);
    }
    return size;
  }

  /** Runs of equal prices stay in code order. */
  private static int downwards(Prices prices, int[] inOrder) {
    int filled = 0;
    int end = prices.sorted().size();
    while (end > 0) {
      int start = end - 1;
      while (start > 0 && areEqual(prices, start - 1, end - 1)) {
        start--;
      }
      for (int i = start; i < end; i++) {
        inOrder[filled++] = prices.sorted().byLow(i);
      }
      end = start;
    }
    return filled;
  }

  private static boolean areEqual(Prices prices, int one, int other) {
    int a = prices.sorted().byLow(one);
    int b = prices.sorted().byLow(other);
    return prices.intervals().low(a) == prices.intervals().low(b)
        && prices.intervals().high(a) == prices.intervals().high(b);
  }
}
