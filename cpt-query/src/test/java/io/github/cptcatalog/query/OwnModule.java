package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** A module that somebody else writes against the jars of this library. */
final class OwnModule {
  private OwnModule() {}

  /**
   * Compiles sources, by their path, into the folder, and copies there what is no source.
   *
   * @return the folder
   */
  static Path compiled(Path folder, Map<String, String> files, Path... modules) throws IOException {
    Path sources = folder.resolveSibling(folder.getFileName() + "-sources");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all",
                "-Werror",
                "-p",
                OtherJvm.path(List.of(modules)),
                "-d",
                folder.toString()));
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean source = file.getKey().endsWith(".java");
      Path path = (source ? sources : folder).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      if (source) {
        arguments.add(path.toString());
      }
    }
    // not javax.tools, which the module under test does not read
    run("javac", arguments.toArray(String[]::new));
    return folder;
  }

  /** Packs a folder of classes and other files into a jar beside it. */
  static Path packed(Path folder) {
    Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
    run("jar", "--create", "--file", jar.toString(), "-C", folder.toString(), ".");
    return jar;
  }

  private static void run(String tool, String... arguments) {
    int result = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
    assertThat(result).as("result of %s", tool).isZero();
  }
}
