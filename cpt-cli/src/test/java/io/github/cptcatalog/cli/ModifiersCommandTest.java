package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModifiersCommandTest {

  @Test
  void eachModifierHasItsReasonAndItsSource() {
    assertThat(cpt("modifiers", "64483", "--date", "2026-03-01"))
        .returns(0, Prompt::exitCode)
        .extracting(Prompt::out)
        .asString()
        .contains("Modifiers that may fit on 2026-03-01, in the order of a claim line\n")
        .contains(
            """

            50 Both sides
              The nerve roots on the right and the left were both injected at this same
              level. Medicare pays 150 percent for both sides.
              NOTE Bilateral indicator 1: Medicare pays 64483 with 50 at 150 percent of the
              amount, or the charge if that is lower.
              Source: the record of 64483 in cpt-catalog bundled data 2026.1 (2026-11-23)
            """)
        .contains("\nLT Left side\n")
        .doesNotContain("\n26 ");
  }

  @Test
  void aDoubtfulRecordIsToldOfFirst() {
    assertThat(cpt("modifiers", "11952").out())
        .startsWith("!!!!")
        .contains("!! DOUBTFUL CODE")
        .contains("  A document that prints 11952 for another service lists it.\n");
  }

  @Test
  void jsonHasCodeDateAndModifiers() throws Exception {
    JsonNode answer =
        new ObjectMapper()
            .readTree(cpt("modifiers", "64483", "--date", "2026-03-01", "--json").out());

    assertThat(answer.fieldNames()).toIterable().containsExactly("code", "date", "modifiers");
    assertThat(answer.get("code").asText()).isEqualTo("64483");
    assertThat(answer.get("date").asText()).isEqualTo("2026-03-01");
    JsonNode first = answer.get("modifiers").get(0);
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly("modifier", "name", "reason", "source", "remarks");
    assertThat(first.get("modifier").asText()).isEqualTo("50");
    assertThat(first.get("remarks").get(0).get("rule").asText()).isEqualTo("bilateral-payment");
  }

  @Test
  void theSettingDecides() throws Exception {
    assertThat(modifiers("64483", "--setting", "facility")).contains("73", "74");
    assertThat(modifiers("64483")).contains("50").doesNotContain("73", "74");
  }

  @Test
  void withoutADateItIsTheDayOfTheCatalogOrOfTheNewestData() {
    assertThat(cpt("modifiers", "64483").out()).contains("may fit on 2026-11-23,");
    assertThat(cpt("modifiers", "64483", "--as-of", "2026-01-31").out())
        .contains("may fit on 2026-01-31,");
  }

  @Test
  void whereTheCodeItselfIsWrongItSaysWhy() throws Exception {
    assertThat(cpt("modifiers", "20976"))
        .returns(0, Prompt::exitCode)
        .extracting(Prompt::out)
        .asString()
        .contains("No modifiers to suggest on 2026-11-23.\n")
        .contains("\n! ERROR code-not-assigned\n");
    assertThat(modifiers("20976")).isEmpty();
  }

  @Test
  void aCodeThatTheCatalogLacksHasWhatItsKindHas() throws Exception {
    assertThat(modifiers("99285")).contains("25", "57").doesNotContain("59");
  }

  @Test
  void whatIsNoCodeIsNotUnderstood() {
    assertThat(cpt("modifiers", "6448"))
        .returns(2, Prompt::exitCode)
        .extracting(Prompt::err)
        .asString()
        .startsWith("cpt: Not a procedure code: \"6448\".");
  }

  private static List<String> modifiers(String code, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of("modifiers", code, "--json"));
    words.addAll(List.of(options));
    List<String> modifiers = new ArrayList<>();
    new ObjectMapper()
        .readTree(cpt(words.toArray(new String[0])).out())
        .get("modifiers")
        .forEach(modifier -> modifiers.add(modifier.get("modifier").asText()));
    return modifiers;
  }
}
