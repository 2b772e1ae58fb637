package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  @Test
  void aHitShowsItsVerdictAndWhereItWasFoundBeforeItsTitle() {
    Prompt answer = cpt("search", "11952", "--limit", "1");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .containsExactly(
            "CODE|VERDICT|FOUND IN|TITLE",
            "11952|! different meaning|code|Surgery to take out an implant that gives medicine",
            "",
            "! 1 of 1 doubtful: the text of the record is not about its code."
                + " \"cpt find CODE\" says which code is right.");
  }

  @Test
  void wordsAreOneTextInQuotesOrNot() {
    Prompt answer = cpt("search", "spine", "cment", "--limit", "1");

    assertThat(answer.out())
        .contains("22511")
        .isEqualTo(cpt("search", "spine cment", "--limit=1").out());
  }

  @Test
  void tenHitsAreEnoughUnlessMoreAreAskedFor() {
    assertThat(cpt("search", "the").out().lines().filter(line -> line.matches("\\d{5} .*")))
        .hasSize(10);
    assertThat(
            cpt("search", "the", "--limit", "12")
                .out()
                .lines()
                .filter(line -> line.matches("\\d{5} .*")))
        .hasSize(12);
  }

  @Test
  void jsonHasCodeVerdictScoreFieldAndTitle(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own, "code,title,category\nZ0001,\"A \"\"quoted\\zebra\"\"\",HCPCS Level II\n");

    JsonNode hits =
        new ObjectMapper()
            .readTree(cpt("search", "zebra", "--json", "--data", own.toString()).out());

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).fieldNames())
        .toIterable()
        .containsExactly("code", "verdict", "score", "field", "title");
    assertThat(hits.get(0).get("code").asText()).isEqualTo("Z0001");
    assertThat(hits.get(0).get("verdict").asText()).isEqualTo("UNCHECKED");
    assertThat(hits.get(0).get("score").asDouble()).isBetween(1.0, 2.0);
    assertThat(hits.get(0).get("field").asText()).isEqualTo("TITLE");
    assertThat(hits.get(0).get("title").asText()).isEqualTo("A \"quoted\\zebra\"");
  }

  @Test
  void noHitIsAnAnswer() throws Exception {
    Prompt answer = cpt("search", "unicorn", "2020");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).isEqualTo("Nothing found for: unicorn 2020\n");
    assertThat(new ObjectMapper().readTree(cpt("search", "unicorn", "--json").out())).isEmpty();
  }

  @Test
  void aNegativeLimitOrNoWordIsNotUnderstood() {
    assertThat(cpt("search", "pump", "--limit", "-1").exitCode()).isEqualTo(2);
    assertThat(cpt("search", "pump", "--limit", "-1").err())
        .startsWith("cpt: Limit -1 is negative; expected zero or more.");
    assertThat(cpt("search").err()).startsWith("cpt: Missing required parameter: 'WORD'");
  }

  @Test
  void theCatalogOfADayIsSearched() {
    assertThat(cpt("search", "11952", "--as-of", "2026-01-31").out()).contains("11952");
  }
}
