package io.github.cptcatalog.model;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a procedure takes, from the shortest to the longest time that a source states.
 *
 * @param shortest more than zero
 * @param longest not below shortest; equal to it where the source states one time
 */
public record DurationRange(Duration shortest, Duration longest) {

  /**
   * Checks the order of the two.
   *
   * @throws IllegalArgumentException if shortest is zero or negative, or above longest
   */
  public DurationRange {
    Objects.requireNonNull(shortest, "shortest");
    Objects.requireNonNull(longest, "longest");
    if (shortest.isZero() || shortest.isNegative()) {
      throw new IllegalArgumentException("Shortest duration " + shortest + " is not above zero.");
    }
    if (shortest.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "Durations upside down: shortest "
              + shortest
              + " is above longest "
              + longest
              + "; swap the two.");
    }
  }

  /**
   * Returns a range of whole minutes.
   *
   * @param shortest one or more
   * @param longest not below shortest
   * @return the range
   * @throws IllegalArgumentException if the range cannot exist
   * @throws ArithmeticException if a number of minutes is beyond what a duration holds
   */
  public static DurationRange minutes(long shortest, long longest) {
    return new DurationRange(Duration.ofMinutes(shortest), Duration.ofMinutes(longest));
  }

  /** Returns the range in words, such as {@code 30 minutes to 1 hour}. */
  @Override
  public String toString() {
    return shortest.equals(longest) ? words(longest) : words(shortest) + " to " + words(longest);
  }

  private static String words(Duration duration) {
    if (duration.toSecondsPart() != 0 || duration.toNanosPart() != 0) {
      return duration.toString();
    }
    StringBuilder words = new StringBuilder();
    append(words, duration.toDays(), "day");
    append(words, duration.toHoursPart(), "hour");
    append(words, duration.toMinutesPart(), "minute");
    return words.toString();
  }

  private static void append(StringBuilder words, long count, String unit) {
    if (count > 0) {
      words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
      words.append(count == 1 ? "" : "s");
    }
  }
}
