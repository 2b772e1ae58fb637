package io.github.cptcatalog.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that stand in a file as one text in quotes, and how each is read. */
final class TextValues {
  // never 1e3 or +5: the file is read by people, and by spreadsheets
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private TextValues() {}

  static BigDecimal amount(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not an amount; expected such as \"120.00\", zero or more, with neither sign nor commas.");
    }
    return new BigDecimal(text);
  }

  static LocalDate day(String text) {
    // not LocalDate.parse: ISO 8601 also has years such as +12026, and its formatters load slowly
    if (!DAY.matcher(text).matches()) {
      throw new IllegalArgumentException(notADay(text));
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(notADay(text), wrong);
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static String notADay(String text) {
    return "\"" + text + "\" is not a day; expected such as \"2026-01-28\".";
  }

  static Duration duration(String text) {
    try {
      // Java also reads pt30m and +PT30M
      if (text.startsWith("P") && text.equals(text.toUpperCase(Locale.ROOT))) {
        return Duration.parse(text);
      }
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(notADuration(text), wrong);
    }
    throw new IllegalArgumentException(notADuration(text));
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
