package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.DatasetProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar with a data set that somebody else wrote, dropped in beside the bundled data. */
class OwnProviderIT {
  private static final Map<String, String> CLINIC =
      Map.of(
          "META-INF/services/" + DatasetProvider.class.getName(),
          "clinic.Prices\n",
          "module-info.java",
          """
          module clinic {
            requires io.github.cptcatalog.model;

            provides io.github.cptcatalog.model.DatasetProvider with
                clinic.Prices;
          }
          """,
          "clinic/Prices.java",
          """
          package clinic;

          import io.github.cptcatalog.model.*;
          import java.time.LocalDate;

          public final class Prices implements DatasetProvider {
            @Override
            public Dataset load() {
              return Dataset.builder()
                  .edition(
                      Edition.builder()
                          .name("clinic prices")
                          .version("3")
                          .asOf(LocalDate.of(2026, 1, 31))
                          .build())
                  .addAmendment(
                      Amendment.builder()
                          .code(ProcedureCode.of("11982"))
                          .billing(
                              BillingFacts.builder()
                                  .addCost(
                                      CostEstimate.builder()
                                          .range(CostRange.usd("123.45", "123.45"))
                                          .basis(CostBasis.OWN)
                                          .asOf(AsOf.year(2026))
                                          .source("Clinic price list")
                                          .build())
                                  .build())
                          .build())
                  .build();
            }
          }
          """);
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
            OwnModule.compiled(folder.resolve("clinic"), CLINIC, Jars.of("cpt-model")));
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
        "$123.45 (own price, 2026)",
        bundled,
        "clinic prices 3 (2026-01-31)",
        "11982: " + bundled + "; billing.costs from clinic prices 3 (2026-01-31)",
        inNamedModule);
  }
}
