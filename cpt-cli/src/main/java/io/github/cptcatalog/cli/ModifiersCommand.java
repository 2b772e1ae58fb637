package io.github.cptcatalog.cli;

import io.github.cptcatalog.cms.AdvisedModifier;
import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.ModifierAdvice;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
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

/** Prints the modifiers that may fit a code. */
@Command(
    name = "modifiers",
    description = {
      "Prints the modifiers that may fit a code, with a reason each, in the order of a claim line.",
      "None of them is an error alone on a line; \"cpt check\" tells of several together."
    },
    mixinStandardHelpOptions = true)
final class ModifiersCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(paramLabel = "CODE", description = "A procedure code, such as 64483.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String code;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description =
          "The date of service, such as 2026-03-01; the day of the newest data if not given.")
  private @Nullable LocalDate date;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description = "facility or non-facility; what fits only in one is left out if not given.")
  private @Nullable CostSetting setting;

  @Option(
      names = "--json",
      description = "Print an object of code, date and modifiers, each with reason and source.")
  private boolean json;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Override
  public Integer call() {
    ProcedureCode asked = asked();
    Catalog catalog = data.catalog();
    LocalDate day = day(catalog);
    Optional<CostSetting> where = Optional.ofNullable(setting);
    List<AdvisedModifier> advised = ModifierAdvice.of(catalog).modifiersFor(asked, day, where);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(AdviceJson.of(asked, day, advised));
    } else {
      ClaimLine bare = new ClaimLine(CodedProcedure.of(asked), 1, day, where);
      out.print(
          new AdvicePage(asked.text(), catalog.lookup(asked.text(), day), day, advised)
              .text(ClaimLineCheck.of(catalog).check(bare)));
    }
    return CommandLine.ExitCode.OK;
  }

  private ProcedureCode asked() {
    try {
      return ProcedureCode.of(code);
    } catch (MalformedCodeException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private LocalDate day(Catalog catalog) {
    if (date != null) {
      return date;
    }
    return catalog
        .day()
        .or(() -> catalog.editions().stream().map(Edition::asOf).max(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
