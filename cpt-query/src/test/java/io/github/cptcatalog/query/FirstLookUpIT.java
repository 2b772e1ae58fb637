package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a fresh JVM does for its first look-up. Time is measured elsewhere; here is held what made
 * it short.
 */
class FirstLookUpIT {
  private static final String PROGRAM =
      """
      package visitor;

      public final class Main {
        public static void main(String[] arguments) {
          System.out.println(
              io.github.cptcatalog.query.ProcedureCatalog.find("11952").orElseThrow().code());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void loadsOnlyWhatOneRecordNeeds() throws Exception {
    Path visitor =
        OwnModule.compiled(
            folder.resolve("visitor"),
            Map.of(
                "module-info.java",
                "module visitor { requires io.github.cptcatalog.query; }",
                "visitor/Main.java",
                PROGRAM),
            Jars.of("cpt-model"),
            Jars.of("cpt-query"));
    List<Path> classPath = Stream.concat(Stream.of(visitor), Jars.ofTheLibrary().stream()).toList();
    List<String> printed =
        OtherJvm.run(folder, "-Xlog:class+load", "-cp", OtherJvm.path(classPath), "visitor.Main");
    assertThat(printed).contains("11952");
    assertThat(printed)
        .as("the log has classes of ours")
        .anyMatch(line -> line.contains("io.github.cptcatalog.model.Procedure "))
        .noneMatch(line -> line.contains("com.fasterxml"))
        .as("each regular expression, lambda and record that is compared is linked at run time")
        .noneMatch(line -> line.contains("java.util.regex.Pattern "))
        .noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods "))
        .noneMatch(line -> line.matches(".*io\\.github\\.cptcatalog\\.\\S*Lambda.*"))
        .as("the other records are not read")
        .noneMatch(line -> line.contains("io.github.cptcatalog.query.Layering "));
  }
}
