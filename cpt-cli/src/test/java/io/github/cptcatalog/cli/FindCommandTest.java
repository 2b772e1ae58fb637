package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cptcatalog.data.DatasetWriter;
import io.github.cptcatalog.query.ProcedureCatalog;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindCommandTest {

  @Test
  void aDoubtfulRecordStartsWithItsDoubt() {
    Prompt answer = cpt("find", "11952");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out().lines().limit(8))
        .containsExactly(
            "!".repeat(80),
            "!! DOUBTFUL CODE",
            "!! The text of this record is not about code 11952. The code officially stands",
            "!! for: A shot of filler under the skin; the amount is from 5.1 to 10 cc. Look",
            "!! at 11982, 11983, 11976, 62365, 62355, 36590 for what this text describes.",
            "!".repeat(80),
            "",
            "11952 Surgery to take out an implant that gives medicine");
  }

  @Test
  void aConfirmedRecordStartsWithItsTitle() {
    assertThat(cpt("find", "96522").out())
        .startsWith("96522 Implanted pump that feeds drug into the blood: ")
        .contains("Code check\n  confirmed, checked on 2026-11-22\n");
  }

  @Test
  void thePageHasEveryPartOfTheRecordAndNoLineOver80Columns() {
    String page = cpt("find", "96522").out() + cpt("find", "21296").out();

    assertThat(page)
        .contains("\nHow it is done\n  1. ")
        .contains("\nAnesthesia\n  - none\n  - local\n")
        .contains("\nDuration\n  30 minutes to 1 hour\n")
        .contains("\nSettings\n  - outpatient clinic\n  - hospital\n")
        .contains("\nModifiers commonly used (not a check of a claim line)\n  - 50 (Both sides)\n")
        .contains("  - $5,000.00 to $15,000.00 (published estimate, 2025).")
        .contains("\nMedicare payment indicators\n  status A, PC/TC 5, global days XXX, ")
        .contains("\nReview\n  No clinician has reviewed this record.\n")
        .contains("\nQ: ")
        .contains("\nSources\n");
    assertThat(page.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void anAddOnNamesItsPrimaryCodes() {
    assertThat(cpt("find", "22512").out())
        .contains("\nAdd-on code, billed beside\n  22510, 22511\n");
  }

  @Test
  void jsonIsTheFormOfTheDataFile() throws Exception {
    Prompt answer = cpt("find", "11952", "--json");

    assertThat(answer.out()).isEqualTo(DatasetWriter.toJson(ProcedureCatalog.get("11952")) + "\n");
    JsonNode record = new ObjectMapper().readTree(answer.out());
    assertThat(record.at("/codeCheck/verdict").asText()).isEqualTo("DIFFERENT_MEANING");
    assertThat(record.at("/billing/costs/0/low").asText()).isEqualTo("1500.00");
  }

  @Nested
  class Misses {
    @Test
    void anUnknownCodeExitsWith1AndNamesTheNearest() {
      Prompt answer = cpt("find", "11925");

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err())
          .startsWith("cpt: No procedure 11925 in cpt-catalog bundled data 2026.1")
          .contains("the code may well exist")
          .contains("Nearest: 11952, ");
    }

    @Test
    void aMalformedCodeExitsWith2AndSaysWhatWasExpected() {
      Prompt answer = cpt("find", "1195");

      assertThat(answer.exitCode()).isEqualTo(2);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err())
          .startsWith("cpt: Not a procedure code: \"1195\". Expected five digits, ");
    }

    @Test
    void noCodeAtAllExitsWith2() {
      Prompt answer = cpt("find");

      assertThat(answer.exitCode()).isEqualTo(2);
      assertThat(answer.err())
          .isEqualTo(
              """
              cpt: Missing required parameter: 'CODE'
              Try "cpt find --help" for what can be asked.
              """);
    }
  }
}
