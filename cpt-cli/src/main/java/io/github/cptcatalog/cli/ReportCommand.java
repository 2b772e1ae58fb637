package io.github.cptcatalog.cli;

import io.github.cptcatalog.cli.report.ReportFile;
import io.github.cptcatalog.cli.report.ReportPage;
import io.github.cptcatalog.query.Catalog;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the page for those who review the data. */
@Command(
    name = "report",
    description = {
      "Writes all records as one page of HTML to review the data: what is missing or outlying first,"
          + " then every record with its verdict, texts, reading grades, costs and sources.",
      "The page needs no network and runs no script."
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where the page goes; cpt-report.html if not given, - for standard output. A file that is"
              + " there is replaced only if it is such a page.")
  private Path output = Path.of("cpt-report.html");

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Override
  public Integer call() {
    Catalog catalog = data.catalog();
    String page = ReportPage.of(catalog);
    CommandLine line = spec.commandLine();
    if (output.equals(STANDARD_OUTPUT)) {
      line.getOut().print(page);
      return CommandLine.ExitCode.OK;
    }
    try {
      ReportFile.write(output, page);
    } catch (FileSystemException wrong) {
      // its message is the name of the file alone where there is no reason
      String reason = wrong.getReason() == null ? wrong.toString() : wrong.getReason();
      line.getErr().println("cpt: " + output + " cannot be written: " + reason);
      return CommandLine.ExitCode.SOFTWARE;
    } catch (IOException wrong) {
      line.getErr().println("cpt: " + wrong.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    line.getOut()
        .println("Wrote " + output + ": " + catalog.size() + " records on one page of HTML.");
    return CommandLine.ExitCode.OK;
  }
}
