package io.github.cptcatalog.cli;

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

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private DataOptions data;

  @Override
  public Integer call() {
    output.print(data.catalog().procedures(), CostOptions.NONE, "The catalog is empty.");
    return CommandLine.ExitCode.OK;
  }
}
