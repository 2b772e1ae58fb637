package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line become values: as people write them, with errors that say more. */
final class Words {
  private Words() {}

  static void teach(CommandLine command) {
    command.registerConverter(LocalDate.class, Words::day);
    teach(command, Anesthesia.class);
    teach(command, CostBasis.class);
    teach(command, CostSetting.class);
    teach(command, ModifierKind.class);
    teach(command, Setting.class);
    teach(command, Verdict.class);
    teach(command, QueryCommand.OrderKey.class);
  }

  private static <E extends Enum<E>> void teach(CommandLine command, Class<E> type) {
    command.registerConverter(type, text -> constant(type, text));
  }

  /** Reads {@code NOT_ASSIGNED}, {@code not-assigned} and {@code "not assigned"} alike. */
  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\""
                        + text
                        + "\" is not one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw new TypeConversionException("\"" + text + "\" is not a day such as 2026-01-31");
    }
  }
}
