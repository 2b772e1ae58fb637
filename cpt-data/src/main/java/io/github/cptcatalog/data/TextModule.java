package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;

/** Teaches Jackson the {@link TextValues}, and what to expect where something else stands. */
final class TextModule {
  private TextModule() {}

  static SimpleModule create() {
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
}
