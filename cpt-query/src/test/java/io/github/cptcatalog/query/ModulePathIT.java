package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    visitor =
        OwnModule.compiled(
            folder.resolve("visitor"),
            Map.of("module-info.java", MODULE, "visitor/Main.java", PROGRAM),
            Jars.of("cpt-model"),
            Jars.of("cpt-query"));
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
    List<Path> modules = Stream.concat(Stream.of(visitor), Jars.ofTheLibrary().stream()).toList();
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
}
