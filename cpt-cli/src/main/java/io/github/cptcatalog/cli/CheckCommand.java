package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.model.CostSetting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what public rules say of claim lines. */
@Command(
    name = "check",
    description = {
      "Prints what public rules of Medicare say of a code with its modifiers on a claim line, the worst"
          + " first; exits with 1 where anything is an error.",
      "Codes and modifiers are read in any usual form, such as 11982-50-RT or 99202:25:59."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "LINE",
      description = "A code with its modifiers, such as 11982-50-RT.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "Check each line of a text file in UTF-8; blank lines and those that start with # are"
              + " passed over.")
  private @Nullable Path file;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The date of service, such as 2026-03-01; must be given, since rules change.")
  private @Nullable LocalDate date;

  @Option(
      names = "--units",
      paramLabel = "N",
      description = "The units of the line, 1 to 9999; 1 if not given.")
  private int units = 1;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "facility or non-facility; rules that depend on it are left out if not given.")
  private @Nullable CostSetting setting;

  @Option(
      names = "--json",
      description = "Print an object for each line: line, date, repairs and findings.")
  private boolean json;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Override
  public Integer call() {
    if (words.isEmpty() == (file == null)) {
      throw wrong("give either a line, such as 11982-50-RT, or --file FILE");
    }
    if (date == null) {
      throw wrong(
          "--date is missing: rules depend on the date of service; give it, such as --date"
              + " 2026-03-01");
    }
    LineChecker checker =
        new LineChecker(
            ClaimLineCheck.of(data.catalog()), date, units, Optional.ofNullable(setting));
    CheckOutput output = new CheckOutput(spec.commandLine().getOut(), json);
    try {
      if (file == null) {
        output.print(checker.check(String.join(" ", words)));
      } else {
        new LineFile(file).forEach(line -> output.print(checker.check(line)));
      }
    } catch (IOException unreadable) {
      throw wrong("--file: " + file + " cannot be read; name a text file");
    } catch (IllegalArgumentException badUnits) {
      throw wrong("--units: " + badUnits.getMessage());
    }
    return output.hasError() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
