package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cptcatalog.model.DatasetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas and the reader agree on what is right and what is wrong. */
class SchemaTest {
  private static final String FULL = Schemas.resource("full-record.json");
  private static final String DOCUMENT =
      """
      {
        "edition": {"name": "n", "version": "1", "asOf": "2026-01-28"},
        "modifiers": %s,
        "procedures": [%s, "p.json"],
        "amendments": [{
          "code": "99213",
          "title": "Visit",
          "summary": "A visit.",
          "synonyms": ["call"],
          "codeCheck": {"verdict": "UNCHECKED"},
          "clinical": {"purpose": "Talk.", "steps": ["Sit"]},
          "patient": {"experience": "Short.", "homeCare": ["Rest."]},
          "validity": {"lastDay": "2030-12-31"},
          "billing": {"modifiers": [{"code": "50"}], "coverageNotes": ["Ask."]},
          "sources": [{"name": "A page", "citation": "there", "kind": "WEB_PAGE"}],
          "review": {"state": "NOT_REVIEWED"},
          "officialText": {"wording": "Official words", "licence": "Invented."}
        }]
      }
      """
          .formatted(TestFolder.REGISTER, FULL);
  private static final String MANIFEST =
      """
      {
        "edition": {"name": "n", "version": "1", "asOf": "2026-01-28", "notices": ["A notice."],
          "completeness": {"extent": "COMPLETE", "kinds": ["PLA"], "firstDay": "2026-01-01", "lastDay": "2026-12-31"}},
        "modifiers": "modifiers.json",
        "procedures": ["p.json"]
      }
      """;

  private static boolean readerTakes(MemoryFiles files) {
    try {
      return files.read() != null;
    } catch (DatasetException refused) {
      return false;
    }
  }

  private static boolean readerTakesRecord(String json) {
    return readerTakes(new MemoryFiles().put("p.json", json));
  }

  private static boolean readerTakesManifest(String json) {
    return readerTakes(new MemoryFiles().put("p.json", "[]").put("manifest.json", json));
  }

  private static boolean readerTakesRegister(String json) {
    return readerTakes(new MemoryFiles().put("p.json", "[]").put("modifiers.json", json));
  }

  @Test
  void everyBundledFileIsValid() {
    SoftAssertions soft = new SoftAssertions();
    String manifest = Schemas.resource("manifest.json");
    soft.assertThat(Schemas.faultsOfDataset(manifest)).isEmpty();
    soft.assertThat(Schemas.faultsOfDataset(Schemas.resource("modifiers.json"))).isEmpty();
    for (JsonNode file : Schemas.tree(manifest).at("/procedures")) {
      soft.assertThat(Schemas.faultsOfProcedures(Schemas.resource(file.asText())))
          .as(file.asText())
          .isEmpty();
    }
    soft.assertAll();
  }

  @Test
  void bothTakeARecordWithEveryFieldAloneAndInAList() {
    for (String json : List.of(FULL, "[" + FULL + "]", "[]")) {
      assertThat(Schemas.faultsOfProcedures(json)).isEmpty();
      assertThat(readerTakesRecord(json)).isTrue();
    }
    assertThat(Schemas.faultsOfDataset(MANIFEST)).isEmpty();
    assertThat(readerTakesManifest(MANIFEST)).isTrue();
    assertThat(Schemas.faultsOfDataset(DOCUMENT)).isEmpty();
    assertThat(readerTakesManifest(DOCUMENT)).isTrue();
    assertThat(Schemas.faultsOfDataset(TestFolder.REGISTER)).isEmpty();
    assertThat(readerTakesRegister(TestFolder.REGISTER)).isTrue();
  }

  @Test
  void bothAgreeOnWhichFieldsMayBeLeftOut() {
    List<String> required =
        requiredFields(FULL, Schemas::faultsOfProcedures, SchemaTest::readerTakesRecord);
    assertThat(required)
        .contains("/code", "/title", "/category", "/codeCheck/checkedOn", "/billing/costs/0/low")
        .hasSize(39);
    assertThat(
            requiredFields(
                TestFolder.REGISTER, Schemas::faultsOfDataset, SchemaTest::readerTakesRegister))
        .contains("/entries/0/level", "/entries/0/ncciAssociated")
        .hasSize(14);
    assertThat(requiredFields(DOCUMENT, Schemas::faultsOfDataset, SchemaTest::readerTakesManifest))
        .contains("/edition", "/procedures/0/code", "/amendments/0/code")
        .doesNotContain("/amendments/0/title", "/modifiers", "/procedures", "/amendments");
  }

  /** The fields without which the reader refuses the document; the schema must refuse it too. */
  private static List<String> requiredFields(
      String json, Function<String, List<String>> schema, Predicate<String> reader) {
    SoftAssertions soft = new SoftAssertions();
    List<String> required = new ArrayList<>();
    for (int i = 0; i < JsonParts.fields(Schemas.tree(json)).size(); i++) {
      JsonNode copy = Schemas.tree(json);
      JsonParts.Field field = JsonParts.fields(copy).get(i);
      field.holder().remove(field.name());
      boolean taken = reader.test(copy.toString());
      soft.assertThat(schema.apply(copy.toString()).isEmpty())
          .as(field.pointer() + ", which the reader " + (taken ? "does not need" : "needs"))
          .isEqualTo(taken);
      if (!taken) {
        required.add(field.pointer());
      }
    }
    soft.assertAll();
    return required;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null",
        "5",
        "5.5",
        "true",
        "'\"\"'",
        "'\"x\"'",
        "[]",
        "{}",
        "[null]",
        "[\"x\", \"x\"]",
        "{\"x\": 1}",
        "'\" \"'",
        "\"\\u0000\"",
        "[[]]",
        "-1",
        "0",
        "99999999999",
        "\"100\"",
      })
  void bothAgreeOnEveryPlaceWhereAnOddValueIsPut(String odd) {
    SoftAssertions soft = new SoftAssertions();
    agreeWherever(
        odd, FULL, Schemas::faultsOfProcedures, SchemaTest::readerTakesRecord, none -> false, soft);
    agreeWherever(
        odd,
        TestFolder.REGISTER,
        Schemas::faultsOfDataset,
        SchemaTest::readerTakesRegister,
        none -> false,
        soft);
    agreeWherever(
        odd,
        MANIFEST,
        Schemas::faultsOfDataset,
        SchemaTest::readerTakesManifest,
        // whether a file of that name is there is not for a schema
        pointer -> isName(odd, pointer),
        soft);
    agreeWherever(
        odd,
        DOCUMENT,
        Schemas::faultsOfDataset,
        SchemaTest::readerTakesManifest,
        pointer ->
            pointer.startsWith("/procedures/0/")
                || pointer.startsWith("/modifiers/")
                || isName(odd, pointer),
        soft);
    soft.assertAll();
  }

  private static boolean isName(String odd, String pointer) {
    return odd.contains("\"")
        && List.of("/modifiers", "/procedures", "/amendments").contains(pointer);
  }

  private static void agreeWherever(
      String odd,
      String json,
      Function<String, List<String>> schema,
      Predicate<String> reader,
      Predicate<String> leftOut,
      SoftAssertions soft) {
    for (int i = 0; i < JsonParts.fields(Schemas.tree(json)).size(); i++) {
      JsonNode copy = Schemas.tree(json);
      JsonParts.Field field = JsonParts.fields(copy).get(i);
      if (!leftOut.test(field.pointer())) {
        field.holder().set(field.name(), Schemas.tree(odd));
        soft.assertThat(schema.apply(copy.toString()).isEmpty())
            .as(odd + " at " + field.pointer())
            .isEqualTo(reader.test(copy.toString()));
      }
    }
  }

  @Nested
  class BothRefuse {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "/code | \"9921\"",
          "/code | \"99213 \"",
          "/code | \"9921O\"",
          "/code | \"AB123\"",
          "/code | 99213",
          "/category | \"surgery\"",
          "/synonyms | [\"a\", \"a\"]",
          "/codeCheck/rightCodes | [\"11982\", \"11982\"]",
          "/codeCheck/verdict | \"UNCHECKED\"",
          "/codeCheck/verdict | \"NOT_ASSIGNED\"",
          "/codeCheck/sources | []",
          "/codeCheck/checkedOn | \"2026-13-01\"",
          "/codeCheck/checkedOn | \"2026-1-1\"",
          "/codeCheck/checkedOn | \"+12026-01-01\"",
          "/clinical/duration/shortest | \"PT0S\"",
          "/clinical/duration/shortest | \"pt30m\"",
          "/clinical/duration/shortest | \"+PT30M\"",
          "/clinical/duration/shortest | \"30M\"",
          "/clinical/duration/shortest | \"P1M\"",
          "/clinical/duration/shortest | \"PT\"",
          "/clinical/duration/shortest | \"P1DT\"",
          "/clinical/anesthesia | [\"ICE\"]",
          "/clinical/anesthesia | [\" LOCAL\"]",
          "/clinical/anesthesia | [\"LOCAL\", \"LOCAL\"]",
          "/clinical/settings | [\"OFFICE\", \"HOSPITAL\", \"OFFICE\"]",
          "/category | \"SURGERY \"",
          "/clinical/settings | \"HOME\"",
          "/patient/faqs | [{\"question\": \"Why?\"}]",
          "/billing/modifiers | [\"50\"]",
          "/billing/modifiers | [{\"code\": \"rt\"}]",
          "/billing/modifiers | [{\"code\": \"-50\"}]",
          "/billing/costs/0/low | \"12O.00\"",
          "/billing/costs/0/low | \"-5\"",
          "/billing/costs/0/low | \"1e3\"",
          "/billing/costs/0/low | \"1,000\"",
          "/billing/costs/0/low | \".5\"",
          "/billing/costs/0/low | \"1234567890123456\"",
          "/billing/costs/0/low | 90",
          "/billing/costs/0/currency | \"usd\"",
          "/billing/costs/0/currency | \"XXX\"",
          "/billing/costs/0/asOf | \"1899\"",
          "/billing/costs/0/asOf | \"3000-01-01\"",
          "/billing/costs/0/asOf | \"2025-00-10\"",
          "/billing/costs/0/asOf | 2025",
          "/billing/costs/0/sampleSize | 0",
          "/billing/costs/0/sampleSize | 2147483648",
          "/sources/0/kind | \"BLOG\"",
          "/billing/addOnTo | [\"22510\", \"22510\"]",
          "/billing/indicators/year | 1991",
          "/billing/indicators/year | \"2026\"",
          "/billing/indicators/status | \"a\"",
          "/billing/indicators/pcTc | 0",
          "/billing/indicators/globalDays | \"0\"",
          "/billing/indicators/multiple | \"8\"",
          "/billing/indicators/bilateral | \"4\"",
          "/billing/indicators/team | \"\"",
          "/review/state | \"NOT_REVIEWED\"",
          "/review/state | \"DONE\"",
          "/review | {\"state\": \"REVIEWED\", \"reviewer\": \"A doctor\"}",
          "/review/reviewedOn | \"2026\"",
          "/title | \"bell \\u0007\"",
        })
    void aRecordWith(String pointer, String value) {
      String json = replaced(FULL, pointer, value);
      assertThat(Schemas.faultsOfProcedures(json)).isNotEmpty();
      assertThat(readerTakesRecord(json)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "/edition/completeness/extent | \"FRAGMENT\"",
          "/edition/completeness/kinds | []",
          "/edition/completeness/kinds | [\"PLA\", \"PLA\"]",
          "/edition/completeness/kinds | [\"CPT\"]",
          "/edition/asOf | \"2026\"",
          "/procedures | [\"../p.json\"]",
          "/procedures | [\"/p.json\"]",
          "/procedures | [\"C:p.json\"]",
          "/procedures | [\"a\\\\p.json\"]",
          "/modifiers | [\"modifiers.json\"]",
          "/procedures | [{\"code\": \"99213\"}]",
          "/procedures | {}",
          "/amendments | [{\"code\": \"99213\"}]",
          "/amendments | [{\"title\": \"Visit\"}]",
          "/amendments | [{\"code\": \"99213\", \"category\": \"SURGERY\"}]",
          "/amendments | [5]",
        })
    void aManifestWith(String pointer, String value) {
      String json = replaced(MANIFEST, pointer, value);
      assertThat(Schemas.faultsOfDataset(json)).isNotEmpty();
      assertThat(readerTakesManifest(json)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "/entries/0/code | \"500\"",
          "/entries/0/code | \"5-\"",
          "/entries/0/name | \"\"",
          "/entries/0/kind | \"SIDE\"",
          "/entries/0/meaning | null",
          "/entries/0/other | \"x\"",
          "/entries/0/level | \"LEVEL_II\"",
          "/entries/0/ncciAssociated | \"no\"",
          "/entries/0/paymentRule | \"HALF\"",
          "/entries/0/firstDay | \"1984\"",
          "/entries | [{\"code\": \"50\"}]",
          "/asOf | \"2026\"",
          "/notices | \"A notice.\"",
          "/other | 1",
        })
    void aRegisterWith(String pointer, String value) {
      String json = replaced(TestFolder.REGISTER, pointer, value);
      assertThat(Schemas.faultsOfDataset(json)).isNotEmpty();
      assertThat(readerTakesRegister(json)).isFalse();
    }

    private String replaced(String json, String pointer, String value) {
      JsonNode root = Schemas.tree(json);
      int end = pointer.lastIndexOf('/');
      JsonNode holder = root.at(pointer.substring(0, end));
      ((ObjectNode) holder).set(pointer.substring(end + 1), Schemas.tree(value));
      assertThat(root).isNotEqualTo(Schemas.tree(json));
      return root.toString();
    }
  }
}
