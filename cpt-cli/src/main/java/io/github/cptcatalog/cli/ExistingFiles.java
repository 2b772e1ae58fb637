package io.github.cptcatalog.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes the files after an option: the first word, and then as many as name a file and are not
 * needed by the command itself. So a code may follow them: {@code --data mine.json prices.csv
 * 11982}.
 */
final class ExistingFiles implements IParameterConsumer {
  @Override
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    if (words.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "--data names no file; give one, such as mine.json");
    }
    List<Path> files = option.getValue();
    do {
      files.add(path(words.pop(), command));
    } while (words.size() > needed(command) && exists(words.peek()));
  }

  /** How many words the command still has to get. */
  private static long needed(CommandSpec command) {
    return command.positionalParameters().stream()
        .filter(parameter -> parameter.required() && parameter.getValue() == null)
        .count();
  }

  private static Path path(String word, CommandSpec command) {
    try {
      return Path.of(word);
    } catch (InvalidPathException noPath) {
      throw new ParameterException(
          command.commandLine(), "\"" + word + "\" is no name of a file", noPath);
    }
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
