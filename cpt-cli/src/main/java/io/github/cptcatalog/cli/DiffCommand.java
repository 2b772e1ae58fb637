package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.CatalogBuilder;
import io.github.cptcatalog.query.CatalogDiff;
import io.github.cptcatalog.query.ChangedProcedure;
import io.github.cptcatalog.query.FieldChange;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what changed from one data set to another. */
@Command(
    name = "diff",
    description = {
      "Prints which records were added, removed or changed from one data set to another, and what"
          + " changed in them, by code.",
      "OLD and NEW are data files, or the word \"bundled\" for the bundled data. They are compared as"
          + " they are; --data puts data under both, which amendments need."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier data set.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later data set.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path now;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      arity = "1..*",
      parameterConsumer = ExistingFiles.class,
      description = "Data under both, such as bundled.")
  private List<Path> under = new ArrayList<>();

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private LimitOptions limits;

  @Override
  public Integer call() {
    List<Dataset> below =
        under.stream().map(file -> DataFiles.read(file, limits.limits())).toList();
    print(catalog(below, old).diff(catalog(below, now)));
    return CommandLine.ExitCode.OK;
  }

  private Catalog catalog(List<Dataset> below, Path top) {
    Dataset dataset = DataFiles.read(top, limits.limits());
    if (under.isEmpty() && !dataset.amendments().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          top + " has amendments; name the data that they amend, such as --data bundled");
    }
    CatalogBuilder layers = Catalog.builder();
    below.forEach(layers::add);
    return layers.add(dataset).build();
  }

  private void print(CatalogDiff diff) {
    PrintWriter out = spec.commandLine().getOut();
    for (Procedure added : diff.added()) {
      out.println("+ " + added);
    }
    for (Procedure removed : diff.removed()) {
      out.println("- " + removed);
    }
    for (ChangedProcedure changed : diff.changed()) {
      out.println("~ " + changed.after());
      for (FieldChange field : changed.fields()) {
        out.println("    " + field);
      }
    }
    out.println(diff + ".");
  }
}
