package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Spans of days, of which either end may be open. */
final class Days {
  private Days() {}

  static void requireOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
    Objects.requireNonNull(first, "firstDay");
    Objects.requireNonNull(last, "lastDay");
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(
          "Last day " + last.get() + " comes before the first, " + first.get() + "; swap them.");
    }
  }
}
