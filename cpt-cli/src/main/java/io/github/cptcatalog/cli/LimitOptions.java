package io.github.cptcatalog.cli;

import io.github.cptcatalog.data.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a data file is read. */
final class LimitOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Refuse a data set of more bytes than this; 67108864 if not given.")
  private long bytes = ReadLimits.standard().bytes();

  ReadLimits limits() {
    try {
      return ReadLimits.standard().withBytes(bytes);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          command.commandLine(), "--max-bytes: " + wrong.getMessage(), wrong);
    }
  }
}
