package io.github.cptcatalog.cli;

import io.github.cptcatalog.data.DatasetWriter;
import io.github.cptcatalog.model.Procedure;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints several procedures, as a table or as JSON. */
final class ResultOutput {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(names = "--json", description = "Print an array of full records, as in the data file.")
  private boolean json;

  void print(List<Procedure> procedures, CostOptions costs, String noneFound) {
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.println(DatasetWriter.toJson(procedures));
    } else if (procedures.isEmpty()) {
      out.println(noneFound);
    } else {
      out.print(new ResultTable(procedures, costs).text());
    }
  }
}
