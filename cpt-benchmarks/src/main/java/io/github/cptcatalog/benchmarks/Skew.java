package io.github.cptcatalog.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws values, some far more often than others. Immutable. */
final class Skew<T> {
  private final List<T> values;
  private final double[] upTo;

  private Skew(List<T> values, double[] weights) {
    this.values = values;
    this.upTo = weights;
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  /** Draws each value as often as its weight says. */
  static <T> Skew<T> of(List<T> values, double... weights) {
    if (values.size() != weights.length) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + values.size() + " values; give one for each.");
    }
    return new Skew<>(values, weights.clone());
  }

  /** Draws by Zipf's law: the n-th as often as 1 / n, as words are in a text. */
  static <T> Skew<T> zipf(List<T> values) {
    return new Skew<>(
        values, IntStream.rangeClosed(1, values.size()).mapToDouble(rank -> 1.0 / rank).toArray());
  }

  T draw(Random random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return values.get(found < 0 ? -found - 1 : found + 1);
  }

  /** Draws different values, at most as many as there are. */
  List<T> draw(int count, Random random) {
    return Stream.generate(() -> draw(random)).distinct().limit(count).toList();
  }
}
