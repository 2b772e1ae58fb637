package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of reading and writing, over all that can be written and all that can be broken. */
class ReaderProperties {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void whatIsWrittenIsReadBackEqual(@ForAll("procedures") Procedure procedure) {
    assertThat(MemoryFiles.procedures(DatasetWriter.toJson(procedure))).containsExactly(procedure);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void aListIsReadBackInItsOrder(@ForAll("lists") List<Procedure> procedures) {
    assertThat(MemoryFiles.procedures(DatasetWriter.toJson(procedures))).isEqualTo(procedures);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void whatWasReadIsWrittenAsItWas(@ForAll("procedures") Procedure procedure) {
    String json = DatasetWriter.toJson(procedure);
    assertThat(DatasetWriter.toJson(MemoryFiles.procedures(json).get(0))).isEqualTo(json);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void whatIsWrittenKeepsToTheSchema(@ForAll("procedures") Procedure procedure) {
    assertThat(Schemas.faultsOfProcedures(DatasetWriter.toJson(procedure))).isEmpty();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aBrokenRecordIsReadOrRefusedAndNothingElse(@ForAll("brokenRecords") String json) {
    assertReadOrRefused(new MemoryFiles().put("p.json", json));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aBrokenManifestIsReadOrRefusedAndNothingElse(@ForAll("brokenManifests") String json) {
    assertReadOrRefused(new MemoryFiles().put("p.json", "[]").put("manifest.json", json));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aRecordWithASwappedValueIsReadOrRefusedAndNeverReadAgainstTheSchema(
      @ForAll("swappedRecords") String json) {
    if (assertReadOrRefused(new MemoryFiles().put("p.json", json))) {
      assertThat(Schemas.faultsOfProcedures(json)).as(json).isEmpty();
    }
  }

  /** Tells which of the two it was. */
  private static boolean assertReadOrRefused(MemoryFiles files) {
    try {
      assertThat(files.read().procedures()).doesNotContainNull();
      return true;
    } catch (DatasetException refused) {
      assertThat(refused.faults())
          .isNotEmpty()
          .allSatisfy(
              fault -> {
                assertThat(fault.line()).isPositive();
                assertThat(fault.column()).isPositive();
                assertThat(fault.message()).isNotBlank();
              });
      return false;
    }
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return AnyProcedure.arbitrary();
  }

  @Provide
  Arbitrary<List<Procedure>> lists() {
    return AnyProcedure.arbitrary().list().ofMaxSize(3).uniqueElements(Procedure::code);
  }

  @Provide
  Arbitrary<String> brokenRecords() {
    return documents().flatMap(ReaderProperties::broken);
  }

  @Provide
  Arbitrary<String> swappedRecords() {
    return Combinators.combine(
            documents(), Arbitraries.integers().between(0, 10_000), Arbitraries.of(JsonParts.ODD))
        .as(JsonParts::swap);
  }

  @Provide
  Arbitrary<String> brokenManifests() {
    String manifest =
        "{"
            + TestFolder.EDITION.replace("}", ", \"completeness\": {\"extent\": \"FRAGMENT\"}}")
            + ", \"modifiers\": \"modifiers.json\", \"procedures\": [\"p.json\"]}";
    Arbitrary<String> swapped =
        Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.of(JsonParts.ODD))
            .as((place, odd) -> JsonParts.swap(manifest, place, odd));
    return Arbitraries.oneOf(broken(manifest), swapped);
  }

  private static Arbitrary<String> documents() {
    return Arbitraries.oneOf(
        AnyProcedure.arbitrary().map(DatasetWriter::toJson),
        Arbitraries.of(
            Schemas.resource("procedures/96522.json"), Schemas.resource("procedures/20976.json")));
  }

  static Arbitrary<String> broken(String json) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, json.length() - 1);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "0",
            "-",
            ".",
            "e",
            "x",
            " ",
            "\n",
            "\0",
            "null",
            "true",
            "1e99999999999",
            "\\u0000",
            "\\ud800",
            "\u00e9",
            "\uFEFF",
            "//");
    return Combinators.combine(places, pieces, Arbitraries.integers().between(0, 3))
        .as(
            (place, piece, gone) ->
                json.substring(0, place)
                    + piece
                    + json.substring(Math.min(json.length(), place + gone)));
  }
}
