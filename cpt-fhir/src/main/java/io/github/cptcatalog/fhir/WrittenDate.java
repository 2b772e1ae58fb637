package io.github.cptcatalog.fhir;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/**
 * The days that a date names: one, or those of a month or year where no more is given. A time is
 * read as the day that is written there, in whatever zone that is.
 */
record WrittenDate(LocalDate first, LocalDate last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Returns the days; empty where none are written, or none that are in the calendar. */
  static Optional<WrittenDate> of(BaseDateTimeType date) {
    String text = date.getValueAsString();
    try {
      return text == null ? Optional.empty() : of(text);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  boolean isOneDay() {
    return first.equals(last);
  }

  private static Optional<WrittenDate> of(String text) {
    if (text.length() >= DAY) {
      LocalDate day = LocalDate.parse(text.substring(0, DAY));
      return Optional.of(new WrittenDate(day, day));
    }
    return switch (text.length()) {
      case MONTH -> {
        LocalDate first = YearMonth.parse(text).atDay(1);
        yield Optional.of(new WrittenDate(first, first.with(TemporalAdjusters.lastDayOfMonth())));
      }
      case YEAR -> {
        LocalDate first = LocalDate.parse(text + "-01-01");
        yield Optional.of(new WrittenDate(first, first.with(TemporalAdjusters.lastDayOfYear())));
      }
      default -> Optional.empty();
    };
  }
}
