package io.github.cptcatalog.cli;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.CatalogBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints all that is wrong with data files. */
@Command(
    name = "validate",
    description = {
      "Reads data files and prints all that is wrong with them; exits with 1 where anything is.",
      "Where no file has a fault, they are also laid over the bundled data, one over the other, as"
          + " --data would do, so that an amendment to a record that is nowhere is found."
    },
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A data set or records in JSON, a folder of them, or a spreadsheet in CSV.")
  private List<Path> files = new ArrayList<>();

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private LimitOptions limits;

  @Option(
      names = "--max-faults",
      paramLabel = "N",
      description =
          "Print at most so many faults of a file; 100 if not given. The rest is counted.")
  private int faults = ReadLimits.standard().faults();

  @Override
  public Integer call() {
    ReadLimits most = limits();
    List<Dataset> good = new ArrayList<>();
    for (Path file : files) {
      read(file, most).ifPresent(good::add);
    }
    boolean fit = good.size() == files.size() && fitTogether(good);
    return fit ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private Optional<Dataset> read(Path file, ReadLimits most) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Dataset read = DataFiles.read(file, most);
      out.println(
          file
              + ": no fault in "
              + count(read.procedures().size(), "procedure")
              + ", "
              + count(read.amendments().size(), "amendment")
              + " and "
              + count(read.modifiers().entries().size(), "modifier")
              + " of "
              + read.edition());
      return Optional.of(read);
    } catch (DatasetException wrong) {
      out.println(wrong.getMessage());
      return Optional.empty();
    }
  }

  private boolean fitTogether(List<Dataset> datasets) {
    try {
      CatalogBuilder layers = Catalog.builder().add(BundledDataset.load());
      datasets.forEach(layers::add);
      layers.build();
      return true;
    } catch (DatasetException wrong) {
      spec.commandLine().getOut().println("Over the bundled data: " + wrong.getMessage());
      return false;
    }
  }

  private ReadLimits limits() {
    try {
      return limits.limits().withFaults(faults);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          spec.commandLine(), "--max-faults: " + wrong.getMessage(), wrong);
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
