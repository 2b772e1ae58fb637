package io.github.cptcatalog.cli;

import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints every record. */
@Command(
    name = "list",
    description = "Prints every procedure of the catalog, in code order.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ResultOutput output;

  @Override
  public Integer call() {
    output.print(ProcedureCatalog.query().list(), CostOptions.NONE, "The catalog is empty.");
    return CommandLine.ExitCode.OK;
  }
}
