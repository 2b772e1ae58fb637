package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {
  private static final Procedure VISIT =
      Procedure.builder()
          .code(ProcedureCode.of("99213"))
          .title("=Visit, \"short\"")
          .category(Category.EVALUATION_AND_MANAGEMENT)
          .build();

  private static CostEstimate cost(CostBasis basis, String amount) {
    return CostEstimate.builder()
        .range(CostRange.usd(amount, amount))
        .basis(basis)
        .asOf(AsOf.year(2026))
        .source("A file")
        .build();
  }

  private static BillingFacts costs(CostEstimate... costs) {
    return BillingFacts.builder().addCosts(costs).build();
  }

  private static Dataset procedures(Procedure... procedures) {
    return Dataset.builder().edition(Csv.EDITION).addProcedures(procedures).build();
  }

  private static Dataset amendments(Amendment... amendments) {
    return Dataset.builder().edition(Csv.EDITION).addAmendments(amendments).build();
  }

  private static ModifierUse use(String code) {
    return ModifierUse.of(BundledDataset.modifier(code).orElseThrow());
  }

  @Test
  void aProcedureHasItsCodeTitleCategoryVerdictAndModifiersAlways() {
    assertThat(CsvDatasetWriter.toCsv(procedures(VISIT)))
        .isEqualTo(
            "code,title,category,verdict,modifiers\r\n"
                + "99213,\"'=Visit, \"\"short\"\"\",Evaluation and management,UNCHECKED,\r\n");
  }

  @Test
  void otherColumnsStandWhereSomeRowFillsThem() {
    Procedure priced =
        VISIT
            .withCode(ProcedureCode.of("99214"))
            .withBilling(
                costs(cost(CostBasis.OWN, "1500").withNote("A note"))
                    .withModifiers(List.of(use("50"), use("RT"))));
    assertThat(CsvDatasetWriter.toCsv(procedures(VISIT.withTitle("Visit"), priced)))
        .isEqualTo(
            "code,title,category,verdict,modifiers,low,high,currency,basis,asOf,source,note\r\n"
                + "99213,Visit,Evaluation and management,UNCHECKED,,,,,,,,\r\n"
                + "99214,\"'=Visit, \"\"short\"\"\",Evaluation and management,UNCHECKED,50 RT,"
                + "1500.00,1500.00,USD,OWN,2026,A file,A note\r\n");
  }

  @Test
  void anAmendmentHasItsCodeAndWhatIsFilled() {
    assertThat(
            CsvDatasetWriter.toCsv(
                amendments(
                    Amendment.builder()
                        .code(ProcedureCode.of("00100"))
                        .officialText(new OfficialText("Invented", "A licence"))
                        .build())))
        .isEqualTo("code,officialText,officialTextLicence\r\n00100,Invented,A licence\r\n");
  }

  @Test
  void anEmptyDataSetIsAHeader() {
    assertThat(CsvDatasetWriter.toCsv(procedures()))
        .isEqualTo("code,title,category,verdict,modifiers\r\n");
  }

  @Test
  void ofSeveralCostsTheFirstIsWrittenUnlessAnotherIsChosen() {
    Dataset dataset =
        procedures(
            VISIT.withBilling(
                costs(cost(CostBasis.MEDICARE_FEE_SCHEDULE, "90"), cost(CostBasis.OWN, "120"))));
    assertThat(CsvDatasetWriter.toCsv(dataset)).contains(",90.00,90.00,").doesNotContain("120.00");
    assertThat(CsvDatasetWriter.toCsv(dataset, procedure -> procedure.cost(CostBasis.OWN)))
        .contains(",120.00,120.00,")
        .doesNotContain("90.00");
    assertThat(CsvDatasetWriter.toCsv(dataset, procedure -> Optional.empty()))
        .startsWith("code,title,category,verdict,modifiers\r\n");
  }

  @Test
  void everyVerdictOfTheBundledDataIsWritten() {
    Dataset bundled = BundledDataset.load();
    String csv = CsvDatasetWriter.toCsv(bundled);
    assertThat(csv).contains(",DIFFERENT_MEANING,", ",CONFIRMED,");
    assertThat(Csv.faults(csv))
        .contains("Verdict DIFFERENT_MEANING needs the day and the sources of the check");
  }

  @Nested
  class Refuses {
    @Test
    void proceduresAndAmendmentsTogether() {
      Dataset both =
          Dataset.builder()
              .edition(Csv.EDITION)
              .addProcedures(VISIT)
              .addAmendments(
                  Amendment.builder().code(ProcedureCode.of("99214")).title("Visit").build())
              .build();
      assertThatThrownBy(() -> CsvDatasetWriter.toCsv(both))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Data set clinic 3 (2026-01-31) has procedures and amendments, and a CSV file holds"
                  + " one of the two; write two data sets, or JSON with DatasetWriter.");
    }

    @Test
    void anAmendmentThatARowCannotHold() {
      Amendment amendment =
          Amendment.builder()
              .code(ProcedureCode.of("99213"))
              .billing(costs(cost(CostBasis.OWN, "90")))
              .build();
      List<Amendment> tooMuch =
          List.of(
              amendment.withTitle("Visit"),
              amendment.withBilling(
                  costs(cost(CostBasis.OWN, "90"), cost(CostBasis.HOSPITAL_CASH, "90"))),
              amendment.withBilling(
                  BillingFacts.builder()
                      .addModifiers(new ModifierUse(use("50").modifier(), Optional.of("Both")))
                      .build()),
              Amendment.builder().code(ProcedureCode.of("99213")).summary("Short").build());
      assertThat(tooMuch)
          .allSatisfy(
              refused ->
                  assertThatThrownBy(() -> CsvDatasetWriter.toCsv(amendments(refused)))
                      .isInstanceOf(IllegalArgumentException.class)
                      .hasMessage(
                          "Amendment of 99213 holds more than a row can: modifiers without reasons,"
                              + " one cost and the official text. Write it as JSON with"
                              + " DatasetWriter."));
    }

    @Test
    void nothingAtAll() {
      assertThatThrownBy(() -> CsvDatasetWriter.toCsv(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("dataset");
      assertThatThrownBy(() -> CsvDatasetWriter.toCsv(procedures(), null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("cost");
    }
  }

  @Nested
  class Written {
    @TempDir Path folder;

    @Test
    void aFileStartsWithAByteOrderMark() throws IOException {
      Path file = folder.resolve("out.csv");
      CsvDatasetWriter.write(procedures(VISIT.withTitle("Café")), file);
      byte[] bytes = Files.readAllBytes(file);
      assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Café");
      assertThat(CsvDatasetReader.read(file, Csv.EDITION))
          .isEqualTo(procedures(VISIT.withTitle("Café")));
    }

    @Test
    void aChosenCostIsWritten() throws IOException {
      Path file = folder.resolve("out.csv");
      CsvDatasetWriter.write(
          procedures(VISIT.withBilling(costs(cost(CostBasis.OWN, "90")))),
          procedure -> Optional.empty(),
          file);
      assertThat(file).content().doesNotContain("90.00");
    }

    @Test
    void aFileStaysAsItWasWhereTheDataSetIsRefused() throws IOException {
      Path file = Files.writeString(folder.resolve("out.csv"), "before");
      Dataset refused =
          amendments(Amendment.builder().code(ProcedureCode.of("99213")).title("x").build());
      assertThatThrownBy(() -> CsvDatasetWriter.write(refused, file))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(file).hasContent("before");
    }
  }
}
