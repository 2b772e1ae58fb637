package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code cpt}. */
@Command(
    name = "cpt",
    description = "Answers questions about medical procedures by their billing code.",
    subcommands = {
      FindCommand.class,
      SearchCommand.class,
      QueryCommand.class,
      ListCommand.class,
      CheckCommand.class,
      ModifiersCommand.class,
      ValidateCommand.class,
      DiffCommand.class,
      ReportCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Cpt.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the question was answered, also where nothing matches",
      "1:the catalog lacks the code, a claim line has an error, data cannot be read or has faults, or a"
          + " page cannot be written",
      "2:the command line is not understood; the message says what was expected"
    })
public final class Cpt {
  private Cpt() {}

  /**
   * Runs the command and ends the JVM with its exit code.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    // not System.out, which hides that a write has failed
    System.exit(run(new FileOutputStream(FileDescriptor.out), System.err, args));
  }

  static int run(OutputStream out, OutputStream err, String... args) {
    PrintWriter output = writer(out);
    PrintWriter errors = writer(err);
    CommandLine command = new CommandLine(new Cpt()).setOut(output).setErr(errors);
    Words.teach(command);
    command.setExecutionExceptionHandler(
        (exception, line, parsed) -> {
          if (exception instanceof DatasetException) {
            errors.println("cpt: " + exception.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
          }
          throw exception;
        });
    // the message alone: what went wrong must not scroll away above a page of options
    command.setParameterExceptionHandler(
        (wrong, words) -> {
          String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
          errors.println("cpt: " + wrong.getMessage());
          errors.println("Try \"" + name + " --help\" for what can be asked.");
          return CommandLine.ExitCode.USAGE;
        });
    int exitCode = execute(command, errors, args);
    errors.flush();
    // also flushes; a full disk or a closed pipe must not pass for an answer
    if (output.checkError()) {
      errors.println("cpt: the answer could not be written");
      errors.flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
    return exitCode;
  }

  private static int execute(CommandLine command, PrintWriter errors, String... args) {
    try {
      return command.execute(args);
    } catch (OutOfMemoryError full) {
      errors.println("cpt: not enough memory for so much data; give Java more of it (-Xmx)");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** JSON is UTF-8 whatever the locale; so is everything else we print. */
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** Names the data sets; the data has a version of its own, apart from the program's. */
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String program = Cpt.class.getPackage().getImplementationVersion();
      return Stream.concat(
              Stream.of("cpt " + (program == null ? "(not packaged)" : program)),
              ProcedureCatalog.catalog().editions().stream().map(Edition::toString))
          .toArray(String[]::new);
    }
  }
}
