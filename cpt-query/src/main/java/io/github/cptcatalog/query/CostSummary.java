package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The costs of several procedures in short, all of one currency and one basis.
 *
 * @param count how many procedures have such a cost, one or more
 * @param range from the lowest low end to the highest high end
 * @param median the median of the midpoints between low and high, in the currency of the range; of
 *     an even number halfway between the two in the middle, rounded half up to minor units
 */
public record CostSummary(int count, CostRange range, BigDecimal median) {

  /**
   * Checks that the parts belong together.
   *
   * @throws IllegalArgumentException if nothing was counted, or the median lies outside the range
   */
  public CostSummary {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(median, "median");
    if (count < 1) {
      throw new IllegalArgumentException(
          "Cost summary of " + count + " procedures; expected one or more.");
    }
    if (!range.contains(median)) {
      throw new IllegalArgumentException(
          "Median " + median.toPlainString() + " lies outside the range " + range + ".");
    }
  }

  /** Returns one line, such as {@code 12 costs, $90.00 to $3,000.00, median $500.00}. */
  @Override
  public String toString() {
    return count
        + (count == 1 ? " cost, " : " costs, ")
        + range
        + ", median "
        + CostRange.exactly(median, range.currency());
  }
}
