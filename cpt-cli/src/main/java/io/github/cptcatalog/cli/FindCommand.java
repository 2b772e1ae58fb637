package io.github.cptcatalog.cli;

import io.github.cptcatalog.data.DatasetWriter;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.Lookup;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the record under one code. */
@Command(
    name = "find",
    description = "Prints what the catalog says of one code, doubts first.",
    mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(paramLabel = "CODE", description = "A procedure code, such as 11952.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String code;

  @Option(names = "--json", description = "Print the record in the form of the data file.")
  private boolean json;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Override
  public Integer call() {
    Catalog catalog = data.catalog();
    Lookup answer = catalog.lookup(code);
    if (answer.procedure().isEmpty()) {
      spec.commandLine().getErr().println("cpt: " + answer.sentence());
      return answer.status() == Lookup.Status.MALFORMED
          ? CommandLine.ExitCode.USAGE
          : CommandLine.ExitCode.SOFTWARE;
    }
    Procedure procedure = answer.procedure().get();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(DatasetWriter.toJson(procedure));
    } else {
      out.print(new RecordPage(procedure, answer, catalog.origin(procedure.code())).text());
    }
    return CommandLine.ExitCode.OK;
  }
}
