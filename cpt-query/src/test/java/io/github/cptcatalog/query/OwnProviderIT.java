package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.DatasetProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A jar with a data set that somebody else wrote by the README alone, dropped in beside the bundled
 * data.
 */
class OwnProviderIT {
  private static final Map<String, String> VISITOR =
      Map.of(
          "module-info.java",
          """
          module visitor {
            requires io.github.cptcatalog.query;
          }
          """,
          "visitor/Main.java",
          """
          package visitor;

          import io.github.cptcatalog.model.CostBasis;
          import io.github.cptcatalog.model.Procedure;
          import io.github.cptcatalog.query.ProcedureCatalog;

          public final class Main {
            public static void main(String[] arguments) {
              Procedure removal = ProcedureCatalog.find("11982").orElseThrow();
              System.out.println(removal.title());
              System.out.println(removal.cost(CostBasis.OWN).orElseThrow());
              ProcedureCatalog.editions().forEach(System.out::println);
              System.out.println(ProcedureCatalog.catalog().origin("11982").orElseThrow());
              System.out.println(Main.class.getModule().isNamed());
            }
          }
          """);

  @TempDir Path folder;
  private Path visitor;
  private Path clinic;

  @BeforeEach
  void compileBoth() throws IOException {
    visitor =
        OwnModule.compiled(
            folder.resolve("visitor"), VISITOR, Jars.of("cpt-model"), Jars.of("cpt-query"));
    clinic =
        OwnModule.packed(
            OwnModule.compiled(
                folder.resolve("clinic"), clinic(), Jars.ofTheLibrary().toArray(Path[]::new)));
  }

  /** The files of the provider, from the blocks of the README. */
  private static Map<String, String> clinic() throws IOException {
    return Map.of(
        "META-INF/services/" + DatasetProvider.class.getName(),
        "clinic.ClinicData\n",
        "module-info.java",
        block("module clinic {"),
        "clinic/ClinicData.java",
        block("package clinic;"),
        "clinic/clinic.json",
        block("{\n  \"edition\": {\"name\": \"Clinic\""));
  }

  private static String block(String start) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int from = readme.indexOf("\n" + start) + 1;
    assertThat(from).as(start + " in the README").isPositive();
    return readme.substring(from, readme.indexOf("```", from));
  }

  @Test
  void amendsTheBundledDataOnTheClassPath() throws Exception {
    assertThat(OtherJvm.run(folder, "-cp", OtherJvm.path(everything()), "visitor.Main"))
        .isEqualTo(whatTheVisitorPrints("false"));
  }

  @Test
  void amendsTheBundledDataOnTheModulePath() throws Exception {
    String path = OtherJvm.path(everything());
    assertThat(OtherJvm.run(folder, "-p", path, "-m", "visitor/visitor.Main"))
        .isEqualTo(whatTheVisitorPrints("true"));
  }

  private List<Path> everything() {
    // the clinic first: what is found first must not lie lowest for that
    return Stream.concat(Stream.of(clinic, visitor), Jars.ofTheLibrary().stream()).toList();
  }

  private static List<String> whatTheVisitorPrints(String inNamedModule) {
    String bundled = ProcedureCatalog.editions().get(0).toString();
    return List.of(
        ProcedureCatalog.get("11982").title(),
        "$310.00 (own price, 2026)",
        bundled,
        "Clinic 3 (2026-02-01)",
        "11982: " + bundled + "; billing.costs, billing.coverageNotes from Clinic 3 (2026-02-01)",
        inNamedModule);
  }
}
