package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that stand in a file as one text in quotes, and how each is read. */
final class TextValues {
  // never 1e3 or +5: the file is read by people, and by spreadsheets
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?");

  private TextValues() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("cpt-catalog texts");
    module.addDeserializer(String.class, new PlainTextReader());
    add(module, ProcedureCode.class, "a procedure code such as \"99213\"", ProcedureCode::of);
    add(module, AsOf.class, "a year or day such as \"2025\" or \"2026-01-28\"", AsOf::parse);
    add(module, LocalDate.class, "a day such as \"2026-01-28\"", TextValues::day);
    add(module, Duration.class, "a duration such as \"PT30M\"", TextValues::duration);
    add(module, Currency.class, "a currency such as \"USD\"", TextValues::currency);
    module.addDeserializer(
        BigDecimal.class,
        new TextReader<>(
            BigDecimal.class, "an amount in quotes such as \"120.00\"", TextValues::amount));
    module.addSerializer(new FormWriter<>(BigDecimal.class, BigDecimal::toPlainString));
    return module;
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, String expected, Function<String, T> read) {
    module.addDeserializer(type, new TextReader<>(type, expected, read));
    module.addSerializer(type, ToStringSerializer.instance);
  }

  private static BigDecimal amount(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not an amount; expected such as \"120.00\", zero or more, with neither sign nor commas.");
    }
    return new BigDecimal(text);
  }

  private static LocalDate day(String text) {
    try {
      // ISO 8601 also has years such as +12026 and -0044
      if (text.length() == "2026-01-28".length()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(notADay(text), wrong);
    }
    throw new IllegalArgumentException(notADay(text));
  }

  private static String notADay(String text) {
    return "\"" + text + "\" is not a day; expected such as \"2026-01-28\".";
  }

  private static Duration duration(String text) {
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

  private static Currency currency(String text) {
    try {
      return Currency.getInstance(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a currency; expected an ISO 4217 code such as \"USD\".", wrong);
    }
  }
}
