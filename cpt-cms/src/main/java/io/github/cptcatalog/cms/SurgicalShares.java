package io.github.cptcatalog.cms;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How the fee schedule splits the price of a surgery with aftercare, as fractions of 1. They add up
 * to 1, or are all 0 where there is nothing to split; the file rounds, so they may miss 1 a little.
 *
 * @param before the share for care before the surgery, such as 0.10
 * @param during the share for the surgery itself, such as 0.69
 * @param after the share for care after it, such as 0.21
 */
public record SurgicalShares(BigDecimal before, BigDecimal during, BigDecimal after) {
  /**
   * Checks each share.
   *
   * @throws IllegalArgumentException if a share is below 0 or above 1
   */
  public SurgicalShares {
    requireFraction("before", before);
    requireFraction("during", during);
    requireFraction("after", after);
  }

  private static void requireFraction(String field, BigDecimal share) {
    if (Objects.requireNonNull(share, field).signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "Share " + field + " is " + share + "; expected a fraction of 1, such as 0.21.");
    }
  }
}
