package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
  private static final Procedure VISIT =
      Procedure.builder()
          .code(ProcedureCode.of("0001u"))
          .title("A \"small\" test, caf\u00e9")
          .category(Category.PATHOLOGY_AND_LABORATORY)
          .clinical(
              ClinicalFacts.builder()
                  .addSteps("Draw blood.", "Test it.")
                  .addAnesthesia(Anesthesia.NONE)
                  .duration(DurationRange.minutes(30, 90))
                  .build())
          .billing(
              BillingFacts.builder()
                  .addModifiers(
                      new ModifierUse(MemoryFiles.REGISTER.get(1), Optional.of("Both arms")),
                      ModifierUse.of(MemoryFiles.REGISTER.get(4)))
                  .addCosts(
                      CostEstimate.builder()
                          .range(CostRange.usd("90", "120.5"))
                          .basis(CostBasis.OWN)
                          .asOf(AsOf.parse("2026-01-28"))
                          .sampleSize(12)
                          .source("Us")
                          .build())
                  .build())
          .build();

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(field -> field.getKey()).toList();
  }

  @Test
  void aSmallRecordLooksAsInTheGoldenFile() throws IOException {
    Path golden = Path.of("src/test/resources/io/github/cptcatalog/data/small-record.json");
    String written = DatasetWriter.toJson(VISIT) + "\n";
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  @Test
  void fieldsStandInTheOrderOfTheContractAndAbsentOnesAreLeftOut() {
    JsonNode record = Schemas.tree(DatasetWriter.toJson(VISIT));
    assertThat(names(record))
        .containsExactly(
            "code",
            "title",
            "category",
            "synonyms",
            "codeCheck",
            "clinical",
            "patient",
            "validity",
            "billing",
            "sources",
            "review");
    assertThat(names(record.at("/codeCheck"))).containsExactly("verdict", "rightCodes", "sources");
    assertThat(names(record.at("/clinical")))
        .containsExactly(
            "indications",
            "symptoms",
            "causesAndRiskFactors",
            "diagnosticTests",
            "steps",
            "equipment",
            "anesthesia",
            "duration",
            "settings",
            "personnel",
            "complications",
            "benefits");
    assertThat(names(record.at("/billing/costs/0")))
        .containsExactly("low", "high", "currency", "basis", "asOf", "sampleSize", "source");
    assertThat(names(record.at("/billing/modifiers/1"))).containsExactly("code");
  }

  @Test
  void emptyListsAreThere() {
    JsonNode record = Schemas.tree(DatasetWriter.toJson(VISIT));
    assertThat(names(record.at("/patient")))
        .containsExactly(
            "preparation",
            "recovery",
            "followUp",
            "homeCare",
            "education",
            "alternatives",
            "alternativeDrawbacks",
            "faqs");
    assertThat(record.at("/patient")).allSatisfy(list -> assertThat(list.isArray()).isTrue());
    assertThat(names(record.at("/validity"))).containsExactly("replacedBy");
  }

  @Test
  void aListIsWrittenAsAnArrayOfTheSameRecords() {
    JsonNode list = Schemas.tree(DatasetWriter.toJson(List.of(VISIT, VISIT.withTitle("Other"))));
    assertThat(list.isArray()).isTrue();
    assertThat(list).hasSize(2);
    assertThat(list.get(0)).isEqualTo(Schemas.tree(DatasetWriter.toJson(VISIT)));
    assertThat(list.get(1).at("/title").asText()).isEqualTo("Other");
    assertThat(Schemas.tree(DatasetWriter.toJson(List.of()))).isEmpty();
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> DatasetWriter.toJson((Procedure) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("procedure");
  }
}
