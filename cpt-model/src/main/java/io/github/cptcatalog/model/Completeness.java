package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it means when a data set lacks a code: nothing, where it is a fragment; that there is no
 * such code, where it is complete for that kind of code on that day.
 *
 * @param extent fragment or complete
 * @param kinds the kinds of code that it is complete for; empty for a fragment only
 * @param firstDay the first date of service for which it is complete; empty where it has no start
 * @param lastDay the last such date; empty where it has no end
 */
@Value.Builder
public record Completeness(
    Extent extent,
    List<CodeKind> kinds,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {

  /** How much of a code set a data set holds. */
  public enum Extent {
    /** A part of it; a code that is absent may well exist. */
    FRAGMENT,
    /** All codes of the named kinds in the span of dates. */
    COMPLETE
  }

  private static final Completeness FRAGMENT =
      new Completeness(Extent.FRAGMENT, List.of(), Optional.empty(), Optional.empty());

  /**
   * Checks that the parts fit the extent.
   *
   * @throws IllegalArgumentException if a fragment names kinds or days, a complete set names no
   *     kind, a kind stands twice, or the last day comes before the first
   */
  public Completeness {
    Objects.requireNonNull(extent, "extent");
    kinds = Distinct.list("kinds", kinds);
    if (extent == Extent.FRAGMENT
        && (!kinds.isEmpty() || firstDay.isPresent() || lastDay.isPresent())) {
      throw new IllegalArgumentException(
          "A FRAGMENT names kinds or days; only a COMPLETE set does, so leave them out.");
    }
    if (extent == Extent.COMPLETE && kinds.isEmpty()) {
      throw new IllegalArgumentException(
          "A COMPLETE set names no kind of code; say what it is complete for.");
    }
    Days.requireOrder(firstDay, lastDay);
  }

  /**
   * Returns the completeness of a data set that holds a part only.
   *
   * @return a fragment
   */
  public static Completeness fragment() {
    return FRAGMENT;
  }

  /**
   * Returns a builder; the extent must be given.
   *
   * @return an empty builder
   */
  public static CompletenessBuilder builder() {
    return new CompletenessBuilder();
  }

  /**
   * Tells whether a code that the data set lacks did not exist on the day.
   *
   * @param code a code that is not in the data set
   * @param day the date of service
   * @return true where the set is complete for the kind of the code on that day
   */
  public boolean covers(ProcedureCode code, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return kinds.contains(code.kind())
        && (firstDay.isEmpty() || !day.isBefore(firstDay.get()))
        && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
  }
}
