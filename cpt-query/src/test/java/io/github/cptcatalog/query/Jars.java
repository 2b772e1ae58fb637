package io.github.cptcatalog.query;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The jars on the class path of the tests, which Maven has packaged before an IT runs. */
final class Jars {
  private Jars() {}

  /** What a user of cpt-query has: neither jspecify nor anything else of the tests. */
  static List<Path> ofTheLibrary() {
    return Stream.of(
            "cpt-model",
            "cpt-data",
            "cpt-query",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-datatype-jdk8")
        .map(Jars::of)
        .toList();
  }

  /** The jar of an artifact; a folder of classes is no jar and fails. */
  static Path of(String artifact) {
    String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator);
    return Arrays.stream(classPath)
        .map(Path::of)
        .filter(entry -> entry.getFileName().toString().matches(artifact + "-[0-9].*\\.jar"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "No jar of "
                        + artifact
                        + " on the class path; run mvn verify, which packages first: "
                        + List.of(classPath)));
  }
}
