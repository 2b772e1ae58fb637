package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts a fresh JVM of the same kind as this one. */
final class OtherJvm {
  private OtherJvm() {}

  /** Runs {@code java} with the arguments, in an empty folder of its own, and gives its lines. */
  static List<String> run(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    // it would print a line of its own and could add to the path
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().remove("CLASSPATH");
    Process process = builder.start();
    boolean done = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    List<String> lines = Files.readAllLines(output);
    assertThat(done).as("done within a minute; it printed %s", lines).isTrue();
    assertThat(process.exitValue()).as("exit code; it printed %s", lines).isZero();
    return lines;
  }

  static String path(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** The folder or jar that a class was loaded from. */
  static Path homeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException odd) {
      throw new AssertionError(odd);
    }
  }
}
