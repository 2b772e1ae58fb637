package io.github.cptcatalog.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/** Values that stand in a file as one text in quotes, and how each is read. */
final class TextValues {
  /** More digits than any amount has; BigDecimal would take millions. */
  private static final int DIGITS_AT_MOST = 15;

  private TextValues() {}

  static BigDecimal amount(String text) {
    if (!isDecimal(text)) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not an amount; expected such as \"120.00\", zero or more, with neither sign nor commas.");
    }
    return new BigDecimal(text);
  }

  // never 1e3 or +5: the file is read by people, and by spreadsheets
  private static boolean isDecimal(String text) {
    int point = text.indexOf('.');
    return point < 0
        ? areDigits(text, 0, text.length())
        : areDigits(text, 0, point) && areDigits(text, point + 1, text.length());
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < to && to - from <= DIGITS_AT_MOST;
  }

  static LocalDate day(String text) {
    // not LocalDate.parse: ISO 8601 also has years such as +12026, and its formatters load slowly
    try {
      LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      if (day.toString().equals(text)) {
        return day;
      }
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException wrong) {
      throw new IllegalArgumentException(notADay(text), wrong);
    }
    throw new IllegalArgumentException(notADay(text));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static String notADay(String text) {
    return "\"" + text + "\" is not a day; expected such as \"2026-01-28\".";
  }

  static Duration duration(String text) {
    try {
      int minutes = minutes(text);
      if (minutes >= 0) {
        return Duration.ofMinutes(minutes);
      }
      // Java also reads pt30m and +PT30M
      if (text.startsWith("P") && text.equals(text.toUpperCase(Locale.ROOT))) {
        return Duration.parse(text);
      }
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(notADuration(text), wrong);
    }
    throw new IllegalArgumentException(notADuration(text));
  }

  /**
   * Reads hours and minutes, for which Java links a regular expression first; negative for another
   * text.
   */
  private static int minutes(String text) {
    int end = text.length();
    int minutesFrom = text.indexOf('H') + 1;
    if (!text.startsWith("PT") || end == 2 || end > "PT99H9999M".length()) {
      return -1;
    }
    int hours = 0;
    if (minutesFrom > 0) {
      if (!areDigits(text, 2, minutesFrom - 1)) {
        return -1;
      }
      hours = number(text, 2, minutesFrom - 1);
    } else {
      minutesFrom = 2;
    }
    if (minutesFrom == end) {
      return 60 * hours;
    }
    return text.charAt(end - 1) == 'M' && areDigits(text, minutesFrom, end - 1)
        ? 60 * hours + number(text, minutesFrom, end - 1)
        : -1;
  }

  private static String notADuration(String text) {
    return "\"" + text + "\" is not a duration; expected such as \"PT30M\" or \"PT1H30M\".";
  }

  static Currency currency(String text) {
    try {
      return Currency.getInstance(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a currency; expected an ISO 4217 code such as \"USD\".", wrong);
    }
  }
}
