package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars as named modules, used by a module that requires cpt-query alone. */
class ModulePathIT {
  private static final String MODULE =
      """
      module visitor {
        requires io.github.cptcatalog.query;
      }
      """;
  private static final String PROGRAM =
      """
      package visitor;

      import io.github.cptcatalog.model.Procedure;
      import io.github.cptcatalog.query.ProcedureCatalog;

      public final class Main {
        public static void main(String[] arguments) {
          Procedure found = ProcedureCatalog.find("11952").orElseThrow();
          System.out.println(found.title());
          System.out.println(found.codeCheck().verdict());
          System.out.println(ProcedureCatalog.class.getModule());
          System.out.println(
              ModuleLayer.boot().findModule("io.github.cptcatalog.data").isPresent());
        }
      }
      """;

  @TempDir Path folder;
  private Path visitor;

  @BeforeEach
  void compileTheVisitor() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/visitor"));
    Path moduleInfo = Files.writeString(sources.resolveSibling("module-info.java"), MODULE);
    Path main = Files.writeString(sources.resolve("Main.java"), PROGRAM);
    visitor = folder.resolve("visitor");
    // not javax.tools, which the module under test does not read
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int result =
        javac.run(
            System.out,
            System.err,
            "-Xlint:all",
            "-Werror",
            "-p",
            OtherJvm.path(List.of(jar("cpt-model"), jar("cpt-query"))),
            "-d",
            visitor.toString(),
            moduleInfo.toString(),
            main.toString());
    assertThat(result).as("result of javac").isZero();
  }

  @Test
  void aModuleThatRequiresTheQueriesFindsTheBundledData() throws Exception {
    assertThat(runVisitor())
        .containsExactly(
            ProcedureCatalog.get("11952").title(),
            "DIFFERENT_MEANING",
            "module io.github.cptcatalog.query",
            "true");
  }

  @Test
  void moduleResolutionBindsTheDataToTheQueries() throws Exception {
    assertThat(runVisitor("--show-module-resolution"))
        .anyMatch(line -> line.startsWith("root io.github.cptcatalog.query "))
        .anyMatch(
            line -> line.startsWith("io.github.cptcatalog.query binds io.github.cptcatalog.data "));
  }

  private List<String> runVisitor(String... options) throws Exception {
    Stream<Path> jackson =
        Stream.of(
                "jackson-annotations", "jackson-core", "jackson-databind", "jackson-datatype-jdk8")
            .map(ModulePathIT::jar);
    // neither jspecify nor anything else of the tests
    List<Path> modules =
        Stream.concat(
                Stream.of(visitor, jar("cpt-model"), jar("cpt-data"), jar("cpt-query")), jackson)
            .toList();
    Stream<String> arguments =
        Stream.of(
            "-p",
            OtherJvm.path(modules),
            "--add-modules",
            "io.github.cptcatalog.query",
            "-m",
            "visitor/visitor.Main");
    return OtherJvm.run(
        folder, Stream.concat(Arrays.stream(options), arguments).toArray(String[]::new));
  }

  /** The jar of an artifact on the class path; a folder of classes is no jar and fails. */
  private static Path jar(String artifact) {
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
