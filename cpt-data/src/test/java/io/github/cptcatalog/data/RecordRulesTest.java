package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all bundled records; and that no rule holds of everything. */
class RecordRulesTest {
  private static final List<Procedure> RECORDS = BundledDataset.load().procedures();
  private static final Map<String, Procedure> BY_CODE =
      RECORDS.stream()
          .collect(Collectors.toMap(record -> record.code().text(), Function.identity()));

  private static final Pattern DOSE =
      Pattern.compile("[0-9]\\s*(?:mg|ml|mcg)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\n\\x20-\\x7E]");

  @Test
  void theCodesAskedForAreThere() {
    assertThat(RECORDS)
        .extracting(record -> record.code().text())
        .contains(
            """
            11952 11976 11981 11982 11983 20976 21249 21296 22510 22511 22512 22513 22514 22515 27096
            36260 36590 62320 62321 62322 62323 62324 62325 62326 62327 62350 62351 62355 62360 62361
            62362 62365 62367 62368 62369 62370 64451 64479 64480 64483 64484 64490 64491 64492 64493
            64494 64495 95990 95991 96521 96522 96523 99213 99214"""
                .split("\\s+", -1));
    assertThat(RECORDS)
        .filteredOn(record -> record.codeCheck().isDoubtful())
        .extracting(record -> record.code().text())
        .containsExactly("11952", "20976", "21249", "21296");
  }

  @Test
  void everyFileIsNamedInTheManifest() throws IOException {
    try (Stream<Path> folder =
        Files.list(Path.of("src/main/resources/io/github/cptcatalog/data/procedures"))) {
      assertThat(folder.map(file -> "procedures/" + file.getFileName()))
          .as("files in procedures/, and the list \"procedures\" of manifest.json")
          .containsExactlyInAnyOrderElementsOf(files());
    }
  }

  @Test
  void everyRecordKeepsEveryRule() {
    assertThat(RecordRules.breaches(RECORDS, RECORDS)).isEmpty();
  }

  @Test
  void everyFileIsNamedForItsCodeAndSaysWhetherItWasReviewed() {
    List<String> breaches = new ArrayList<>();
    for (String file : files()) {
      JsonNode record = Schemas.tree(Schemas.resource(file));
      if (!file.equals("procedures/" + record.path("code").asText() + ".json")) {
        breaches.add(file + ": holds code " + record.path("code"));
      }
      if (!record.at("/review/state").isTextual()) {
        breaches.add(file + ": no review state");
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void everyFileIsInPlainAsciiAndNamesNoDose() {
    List<String> breaches = new ArrayList<>();
    for (String file : files()) {
      breaches.addAll(breachesOfText(file, Schemas.resource(file)));
    }
    assertThat(breaches).isEmpty();
  }

  private static List<String> files() {
    List<String> files = new ArrayList<>();
    for (JsonNode name : Schemas.tree(Schemas.resource("manifest.json")).at("/procedures")) {
      files.add(name.asText());
    }
    assertThat(files).hasSameSizeAs(RECORDS);
    return files;
  }

  private static List<String> breachesOfText(String file, String text) {
    List<String> breaches = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = file + ":" + (i + 1) + ": ";
      if (NOT_PLAIN.matcher(line).find() || line.contains("--") || line.contains("\\u")) {
        breaches.add(place + "not plain ASCII, or a dash: " + line.strip());
      }
      if (DOSE.matcher(line).find()) {
        breaches.add(place + "a dose: " + line.strip());
      }
    }
    return breaches;
  }

  /** One record broken in one way, and what is said of it. */
  @Nested
  class EachRuleCanFail {
    private static Arguments record(
        String code, UnaryOperator<Procedure> broken, String... breaches) {
      return arguments(
          broken.apply(BY_CODE.get(code)),
          Stream.of(breaches).map(breach -> "procedures/" + code + ".json: " + breach).toList());
    }

    private static Arguments clinical(UnaryOperator<ClinicalFacts> broken, String breach) {
      return record(
          "62362", record -> record.withClinical(broken.apply(record.clinical())), breach);
    }

    private static Arguments patient(UnaryOperator<PatientGuide> broken, String breach) {
      return record("62362", record -> record.withPatient(broken.apply(record.patient())), breach);
    }

    private static Arguments billing(
        String code, UnaryOperator<BillingFacts> broken, String... breaches) {
      return record(code, record -> record.withBilling(broken.apply(record.billing())), breaches);
    }

    static Stream<Arguments> ofText() {
      return Stream.of(
          record("62362", r -> r.withSummary(Optional.empty()), "no summary"),
          record("62362", r -> r.withSynonyms("a", "b"), "fewer than 3 synonyms"),
          record("62362", r -> r.withSynonyms("a", "B", "c"), "synonyms are not all in lower case"),
          clinical(c -> c.withPurpose(Optional.empty()), "no purpose"),
          clinical(c -> c.withIndications(List.of()), "no indications"),
          clinical(c -> c.withSteps(List.of()), "no steps"),
          clinical(c -> c.withDuration(Optional.empty()), "no duration"),
          clinical(c -> c.withSettings(List.of()), "no settings"),
          clinical(c -> c.withAnesthesia(List.of()), "no anesthesia"),
          clinical(c -> c.withComplications(List.of()), "no complications"),
          patient(p -> p.withPreparation(List.of()), "no preparation"),
          patient(p -> p.withRecovery(List.of()), "no recovery"),
          patient(p -> p.withFaqs(p.faqs().get(0)), "fewer than 2 faqs"),
          patient(p -> p.withHomeCare("Rest."), "homeCare does not say when to call the doctor"),
          record(
              "62362",
              r -> r.withSources(r.sources().subList(1, r.sources().size())),
              "no source of our own wording"),
          record(
              "62362",
              r ->
                  r.withCodeCheck(
                      r.codeCheck()
                          .withSources(
                              r.codeCheck().sources().get(r.codeCheck().sources().size() - 1))),
              "the code was checked against no government file"));
    }

    static Stream<Arguments> ofCodes() {
      ProcedureCode unknown = ProcedureCode.of("99999");
      return Stream.of(
          billing("62362", b -> b.withRelatedCodes(List.of()), "no relatedCodes"),
          billing(
              "62362",
              b -> b.withRelatedCodes(unknown),
              "relatedCodes names 99999, which is no record"),
          record(
              "11952",
              r -> r.withCodeCheck(r.codeCheck().withRightCodes(unknown)),
              "rightCodes names 99999, which is no record"),
          billing("22512", b -> b.withAddOnTo(List.of()), "an add-on without addOnTo"),
          billing("22512", b -> b.withCoverageNotes("Ask."), "an add-on without a coverage note"),
          billing(
              "62362", b -> b.withAddOnTo(ProcedureCode.of("62361")), "addOnTo, but no add-on"));
    }

    static Stream<Arguments> ofBills() {
      List<CostEstimate> costs = BY_CODE.get("11982").costs();
      Modifier left = BY_CODE.get("64483").modifiers().get(1).modifier();
      return Stream.of(
          billing("62362", b -> b.withModifiers(List.of()), "no modifiers"),
          billing(
              "62362",
              b -> b.withModifiers(ModifierUse.of(b.modifiers().get(0).modifier())),
              "modifier 51 has no reason"),
          billing(
              "62362",
              b -> b.withModifiers(new ModifierUse(left, Optional.of("One side."))),
              "modifier LT, although both sides do not count"),
          billing(
              "62323",
              b -> b.withModifiers(new ModifierUse(left, Optional.of("One side."))),
              "modifier LT, although both sides do not count"),
          billing("62362", b -> b.withIndicators(Optional.empty()), "no indicators"),
          billing("11982", b -> b.withCosts(costs.subList(0, 4)), "no hospital cash price"),
          billing(
              "11982",
              b -> b.withCosts(costs.get(1), costs.get(0), costs.get(4)),
              "costs out of order, or of another kind: [MEDICARE_FEE_SCHEDULE FACILITY 2025,"
                  + " MEDICARE_FEE_SCHEDULE NON_FACILITY 2025, HOSPITAL_CASH 2026]"),
          billing(
              "11982",
              b -> b.withCosts(costs.get(0), costs.get(4)),
              "no FACILITY amount, and no coverage note says why"),
          billing(
              "62362",
              b -> b.withCoverageNotes("Ask."),
              "no NON_FACILITY amount, and no coverage note says why"),
          billing(
              "96522",
              b ->
                  b.withCosts(b.costs().get(0).withSetting(CostSetting.FACILITY), b.costs().get(2)),
              "no NON_FACILITY amount, and no coverage note says why",
              "a FACILITY amount, although PC/TC is 5"),
          billing(
              "80053",
              b -> b.withCosts(costs),
              "a Medicare amount, although the fee schedule does not pay it"),
          billing(
              "80053",
              b -> b.withCoverageNotes("Ask."),
              "not paid by the fee schedule, and no coverage note says so"),
          billing(
              "55700", b -> b.withCosts(costs), "a Medicare amount of a year after the code ended"),
          billing(
              "11952",
              b -> b.withIndicators(BY_CODE.get("11982").billing().indicators()),
              "indicators under a doubtful code"));
    }

    @ParameterizedTest
    @MethodSource({"ofText", "ofCodes", "ofBills"})
    void onABrokenRecord(Procedure broken, List<String> breaches) {
      assertThat(RecordRules.breaches(List.of(broken), RECORDS)).isEqualTo(breaches);
    }

    @ParameterizedTest
    @CsvSource({
      "Take 5 mg., 'f:1: a dose: Take 5 mg.'",
      "Give 10ML now, 'f:1: a dose: Give 10ML now'",
      "200 mcg a day, 'f:1: a dose: 200 mcg a day'",
      "caf\u00e9, 'f:1: not plain ASCII, or a dash: caf\u00e9'",
      "now \u2014 then, 'f:1: not plain ASCII, or a dash: now \u2014 then'",
      "now -- then, 'f:1: not plain ASCII, or a dash: now -- then'"
    })
    void onABrokenText(String text, String breach) {
      assertThat(breachesOfText("f", text)).containsExactly(breach);
    }

    @ParameterizedTest
    @CsvSource({"5 mountains", "30 minutes", "level 4", "5.1 to 10 cc"})
    void butNotOnThis(String text) {
      assertThat(breachesOfText("f", text)).isEmpty();
    }
  }
}
