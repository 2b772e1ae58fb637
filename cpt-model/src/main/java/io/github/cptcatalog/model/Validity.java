package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a code is in force, by date of service. Empty ends mean that no day is known, so a validity
 * with both ends empty holds on every day.
 *
 * @param firstDay the first day on which the code may be used; empty where no first day is known
 * @param lastDay the last day on which it may be used; empty where no end is known
 * @param replacedBy the codes that took its place, most likely first; empty where none did
 */
@Value.Builder
public record Validity(
    Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, List<ProcedureCode> replacedBy) {

  private static final Validity OPEN = new Validity(Optional.empty(), Optional.empty(), List.of());

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day comes before the first, or a replacement
   *     stands twice
   */
  public Validity {
    replacedBy = Distinct.list("replacedBy", replacedBy);
    Days.requireOrder(firstDay, lastDay);
  }

  /**
   * Returns the validity of a code of which no first or last day is known.
   *
   * @return a validity that holds on every day
   */
  public static Validity open() {
    return OPEN;
  }

  /**
   * Returns a builder; everything may be left out.
   *
   * @return an empty builder
   */
  public static ValidityBuilder builder() {
    return new ValidityBuilder();
  }

  /**
   * Tells whether the code may be used on the day.
   *
   * @param day the date of service
   * @return true from the first to the last day, both included
   */
  public boolean isInForceOn(LocalDate day) {
    return !isEndedBy(day) && (firstDay.isEmpty() || !day.isBefore(firstDay.get()));
  }

  /**
   * Tells whether the code has ended before the day.
   *
   * @param day the date of service
   * @return true where the last day is known and lies before the day
   */
  public boolean isEndedBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return lastDay.isPresent() && lastDay.get().isBefore(day);
  }
}
