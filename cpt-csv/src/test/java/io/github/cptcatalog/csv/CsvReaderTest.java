package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a file without faults. */
class CsvReaderTest {
  private static final String PRICES = "code,low,high,currency,basis,asOf\n";

  private static CostEstimate ownPrice(String low, String high) {
    return CostEstimate.builder()
        .range(CostRange.usd(low, high))
        .basis(CostBasis.OWN)
        .asOf(AsOf.parse("2026-01-28"))
        .source("clinic 3 (2026-01-31)")
        .build();
  }

  @Test
  void aFileWithTitleAndCategoryHoldsProcedures() {
    Procedure procedure =
        Csv.procedure("code,title,category\n0001u,\"A \"\"small\"\" test, café\",lab services\n");
    assertThat(procedure)
        .isEqualTo(
            Procedure.builder()
                .code(ProcedureCode.of("0001U"))
                .title("A \"small\" test, café")
                .category(Category.PATHOLOGY_AND_LABORATORY)
                .build());
    assertThat(procedure.codeCheck()).isEqualTo(CodeCheck.unchecked());
  }

  @Test
  void aFileWithNeitherHoldsAmendments() {
    Dataset dataset = Csv.read(PRICES + "99213,90,\"2,810.00\",USD,OWN,2026-01-28\n");
    assertThat(dataset.procedures()).isEmpty();
    assertThat(dataset.edition()).isEqualTo(Csv.EDITION);
    assertThat(dataset.modifiers()).isEqualTo(ModifierRegister.empty());
    assertThat(dataset.amendments())
        .extracting(Amendment::code, amendment -> amendment.billing().costs())
        .containsExactly(tuple(ProcedureCode.of("99213"), List.of(ownPrice("90", "2810"))));
  }

  @Test
  void everyColumnOfACostIsRead() {
    Amendment amendment =
        Csv.amendment(
            PRICES.strip()
                + ",setting,geography,sampleSize,typical,source,note\n"
                + "99213,90,120.5,USD,Hospital cash price,2025,non-facility,Ohio,12,$100,A file,A"
                + " note\n");
    assertThat(amendment.billing().costs())
        .containsExactly(
            CostEstimate.builder()
                .range(CostRange.usd("90", "120.50"))
                .basis(CostBasis.HOSPITAL_CASH)
                .asOf(AsOf.year(2025))
                .setting(CostSetting.NON_FACILITY)
                .geography("Ohio")
                .sampleSize(12)
                .typical(new BigDecimal("100"))
                .source("A file")
                .note("A note")
                .build());
  }

  @Test
  void aRowWithoutACostMayLeaveItsCellsBlank() {
    Procedure procedure =
        Csv.procedure("code,title,category,low,high,currency,basis,asOf\n99213,Visit,E/M,,, ,,\n");
    assertThat(procedure.costs()).isEmpty();
  }

  @Test
  void officialTextComesWithItsLicence() {
    assertThat(
            Csv.amendment("code,official_text,License\n99213,Invented wording,A licence\n")
                .officialText())
        .contains(new OfficialText("Invented wording", "A licence"));
  }

  @Test
  void recordsKeepTheOrderOfTheRows() {
    assertThat(Csv.read("code,modifiers\n99214,50\n00100,50\n99213,50\n").amendments())
        .extracting(amendment -> amendment.code().text())
        .containsExactly("99214", "00100", "99213");
  }

  @Test
  void aHeaderAloneIsAnEmptyDataSet() {
    assertThat(Csv.read("code,title,category"))
        .isEqualTo(Dataset.builder().edition(Csv.EDITION).build());
  }

  @Test
  void anUncheckedVerdictIsRead() {
    assertThat(
            Csv.read("code,title,category,verdict\n99213,Visit,E/M,unchecked\n99214,Visit,E/M,\n")
                .procedures())
        .extracting(Procedure::codeCheck)
        .containsOnly(CodeCheck.unchecked());
  }

  @Test
  void aFileIsReadByItsPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("prices.csv"), "code,modifiers\n99213,50\n");
    assertThat(CsvDatasetReader.read(file, Csv.EDITION).amendments()).hasSize(1);
  }

  @Test
  void theStreamStaysOpen() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream("code,modifiers\n".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    CsvDatasetReader.read(in, "p.csv", Csv.EDITION, ReadLimits.standard());
    assertThat(closed).isFalse();
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> CsvDatasetReader.read(null, Csv.EDITION))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("file");
    assertThatThrownBy(() -> CsvDatasetReader.read(Path.of("x.csv"), Csv.EDITION, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("limits");
  }

  @Nested
  class Header {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Cost Low,cost_high,COST-CURRENCY,Cost basis,Cost As-Of",
          "low,HIGH,Currency,ba sis,as_of",
          "\"cost\nlow\",high,currency,basis,As Of"
        })
    void namesAreReadWithoutCaseSpacesAndSigns(String columns) {
      assertThat(
              Csv.amendment(" CODE ," + columns + "\n99213,1,2,USD,OWN,2026-01-28\n")
                  .billing()
                  .costs())
          .containsExactly(ownPrice("1", "2"));
    }

    @Test
    void columnsStandInAnyOrder() {
      assertThat(
              Csv.amendment("asOf,high,low,code,basis,currency\n2026-01-28,2,1,99213,OWN,USD\n")
                  .billing()
                  .costs())
          .containsExactly(ownPrice("1", "2"));
    }
  }

  @Nested
  class Cells {
    @ParameterizedTest
    @ValueSource(strings = {"2810", "2810.0", "2810.00", "\"2,810\"", "\"$2,810.00\"", "$ 2810"})
    void anAmountIsReadAsASpreadsheetWritesIt(String amount) {
      assertThat(
              Csv.amendment(PRICES + "99213,0," + amount + ",USD,OWN,2026-01-28\n")
                  .billing()
                  .costs())
          .containsExactly(ownPrice("0", "2810"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "own", "own price", " Own-Price "})
    void aBasisIsReadByNameOrLabel(String basis) {
      assertThat(
              Csv.amendment(PRICES + "99213,1,2,USD," + basis + ",2026-01-28\n").billing().costs())
          .containsExactly(ownPrice("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 RT", "50,rt", "50; RT", "50|RT", ", 50 ,RT ,"})
    void modifiersArePartedInSeveralWays(String modifiers) {
      Amendment amendment = Csv.amendment("code,modifiers\n99213,\"" + modifiers + "\"\n");
      assertThat(amendment.billing().modifiers())
          .extracting(ModifierUse::code)
          .containsExactly("50", "RT");
      assertThat(amendment.billing().modifiers().get(0).modifier().name()).isNotBlank();
      assertThat(amendment.billing().modifiers().get(0).reason()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "'=1+1,=1+1",
          "''=1+1,'=1+1",
          "'-5,-5",
          "'tis,'tis",
          "''',''' ",
          "=1+1,=1+1",
          "＝x,＝x",
          "'＝x,＝x"
        })
    void oneApostropheBeforeAFormulaIsTakenAway(String cell, String text) {
      assertThat(Csv.procedure("code,title,category\n99213," + cell + ",E/M\n").title())
          .isEqualTo(text);
    }

    @Test
    void aLineBreakInQuotesIsKept() {
      assertThat(Csv.procedure("code,title,category\r\n99213,\"a\r\nb\",E/M\r\n").title())
          .isEqualTo("a\nb");
    }
  }

  @Nested
  class Rows {
    @Test
    void blankRowsArePassedOver() {
      assertThat(
              Csv.read("\n,\ncode,modifiers\n\n99213,50\n , \n\"\",\"\"\n,,,,\n99214,50\n\n\n")
                  .amendments())
          .hasSize(2);
    }

    @Test
    void anUnnamedColumnMayBeBlank() {
      assertThat(Csv.read("code,,modifiers,,\n99213,,50,,\n99214,,50\n").amendments()).hasSize(2);
    }
  }

  @Test
  void whatASpreadsheetExportsIsRead() {
    String export =
        "\uFEFFCode,Cost Low,Cost High,Currency,Basis,As of,Note,,\r\n"
            + "11982,\"1,500.00\",\"2,810.00\",USD,own price,2026-01-28,\"Visit, \"\"included\"\"\",,\r\n"
            + "99213,$90.00,$90.00,USD,Own,2026,,,\r\n"
            + ",,,,,,,,\r\n"
            + ",,,,,,,,\r\n";
    List<Amendment> amendments = Csv.read(export).amendments();
    assertThat(amendments)
        .extracting(amendment -> amendment.billing().costs().get(0).toString())
        .containsExactly(
            "$1,500.00 to $2,810.00 (own price, 2026-01-28)", "$90.00 (own price, 2026)");
    assertThat(amendments.get(0).billing().costs().get(0).note())
        .isEqualTo(Optional.of("Visit, \"included\""));
  }
}
