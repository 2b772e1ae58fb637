package io.github.cptcatalog.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure speaks of: a year, or one day where the source is that exact.
 *
 * <p>Ordered by time; a bare year comes before every day in it.
 *
 * @param year the year, from 1900 to 2999
 * @param day the day in that year; empty where only the year is known
 */
public record AsOf(int year, Optional<LocalDate> day) implements Comparable<AsOf> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  /**
   * Checks that year and day agree.
   *
   * @throws IllegalArgumentException if the year is out of range, or the day lies in another year
   */
  public AsOf {
    Objects.requireNonNull(day, "day");
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Year " + year + " is out of range; expected " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }
    if (day.isPresent() && day.get().getYear() != year) {
      throw new IllegalArgumentException(
          "Day " + day.get() + " does not lie in the year " + year + "; make them agree.");
    }
  }

  /**
   * Returns a year as a time.
   *
   * @param year from 1900 to 2999
   * @return the year, without a day
   * @throws IllegalArgumentException if the year is out of range
   */
  public static AsOf year(int year) {
    return new AsOf(year, Optional.empty());
  }

  /**
   * Returns a day as a time.
   *
   * @param day a day from 1900 to 2999
   * @return the day with its year
   * @throws IllegalArgumentException if the year is out of range
   */
  public static AsOf day(LocalDate day) {
    return new AsOf(Objects.requireNonNull(day, "day").getYear(), Optional.of(day));
  }

  /**
   * Reads a year or a day; reads back what {@link #toString} writes.
   *
   * @param text such as {@code "2025"} or {@code "2026-01-28"}
   * @return the time
   * @throws IllegalArgumentException if the text is neither
   */
  public static AsOf parse(String text) {
    Objects.requireNonNull(text, "text");
    if (areDigits(text, 0, 4) && text.length() == 4) {
      return year(Integer.parseInt(text));
    }
    if (text.length() == "2026-01-28".length()
        && areDigits(text, 0, 4)
        && text.charAt(4) == '-'
        && areDigits(text, 5, 7)
        && text.charAt(7) == '-'
        && areDigits(text, 8, 10)) {
      try {
        return day(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
      } catch (DateTimeException noSuchDay) {
        throw notATime(text, noSuchDay);
      }
    }
    throw notATime(text, null);
  }

  // no regular expression and no LocalDate.parse: the first ones take a program that starts a while
  private static boolean areDigits(String text, int from, int to) {
    if (text.length() < to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  @Override
  public int compareTo(AsOf other) {
    int byYear = Integer.compare(year, other.year);
    return byYear != 0
        ? byYear
        : day.orElse(LocalDate.MIN).compareTo(other.day.orElse(LocalDate.MIN));
  }

  /** Returns the day where one is known, else the year: {@code 2026-01-28} or {@code 2025}. */
  @Override
  public String toString() {
    return day.isPresent() ? day.get().toString() : Integer.toString(year);
  }

  private static IllegalArgumentException notATime(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "Not a year or a day: " + Texts.quoted(text) + ". Expected such as 2025 or 2026-01-28.",
        cause);
  }
}
