package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {
  // the records that no data release touches
  private static final List<String> DOCUMENTS =
      List.of("11952", "20976", "21249", "21296", "96522");

  @Test
  void everyHitShowsItsVerdictBeforeItsTitle() {
    Prompt answer =
        cpt(
            "query",
            "--category",
            "surgery",
            "--modifier",
            "50",
            "--cost-at-most",
            "3000",
            "--limit",
            "3");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .containsExactly(
            "CODE|VERDICT|COST (FIRST ESTIMATE)|TITLE",
            "11952|! different meaning|$1,500.00 to $3,000.00 (published estimate, 2025)"
                + "|Surgery to take out an implant that gives medicine",
            "19120|confirmed|$449.63 to $626.99 (Medicare fee schedule, non-facility, 2025)"
                + "|Breast lump removal in open surgery: one or more lumps or other spots, with no"
                + " wire or marker placed first",
            "20976|! not assigned|$1,000.00 to $3,000.00 (published estimate, 2025)"
                + "|Injection of a drug into the spine",
            "",
            "! 2 of 3 doubtful: the text of the record is not about its code."
                + " \"cpt find CODE\" says which code is right.");
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--category medicine|96522",
        "--category surgery --category medicine --modifier 59|21296 96522",
        "--modifier 59 --modifier RT|11952 20976 21249 21296 96522",
        "--cost-at-least 5000|21249 21296",
        "--cost-overlaps $3,000-$4,000|11952 20976",
        "--cost-within $1,000-$3,000|11952 20976",
        "--cost-at-most 3000 --cost-basis published_estimate|11952 20976",
        "--cost-at-most 3000 --cost-basis hospital_cash|96522",
        "--cost-at-most 200 --cost-basis medicare_fee_schedule --cost-setting non_facility|96522",
        "--cost-at-most 200 --cost-basis medicare_fee_schedule --cost-setting facility|",
        "--code-from 20976 --code-to 21249|20976 21249",
        "--code-prefix 21|21249 21296",
        "--verdict not_assigned --verdict confirmed|20976 96522",
        "--in-force-on 2026-01-31 --verdict different_meaning --limit 2|11952 21249",
        "--modifier-kind laterality --verdict different_meaning|11952 21249 21296",
        "--verdict not-assigned|20976",
        "--confirmed|96522",
        "--verdict Not_Assigned --cost-basis published-estimate|20976",
        "--setting hospital|96522",
        "--anesthesia none --anesthesia general|11952 96522",
        "--minutes-at-most 30|20976 96522",
        "--minutes-at-least 60|21249",
        "--order-by cost --descending|21249 21296 11952 20976 96522",
        "--order-by title --verdict different_meaning --limit 1|21249",
        "--order-by title --descending --verdict different_meaning --limit 1|11952",
      })
  void eachOptionNarrows(String options, String codes) throws Exception {
    List<String> words = new ArrayList<>(List.of("query", "--json"));
    words.addAll(List.of(options.split(" ")));

    Prompt answer = cpt(words.toArray(String[]::new));

    List<String> found = new ArrayList<>();
    for (JsonNode record : new ObjectMapper().readTree(answer.out())) {
      found.add(record.get("code").asText());
    }
    found.retainAll(DOCUMENTS);
    assertThat(found).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
  }

  @Test
  void aFilterAsTextNarrowsTogetherWithTheOptions() {
    String filter = "cost <= 3000 USD and not verdict = confirmed";

    assertThat(found(cpt("query", filter))).containsExactly("11952", "20976");
    assertThat(found(cpt("query", filter, "--verdict", "not_assigned"))).containsExactly("20976");
    assertThat(found(cpt("query", "--limit", "1", filter))).containsExactly("11952");
  }

  @Test
  void aFilterThatIsNotUnderstoodExitsWith2AndSaysAtWhichColumn() {
    Prompt answer = cpt("query", "cost <= cheap");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo(
            "cpt: Column 9: expected an amount such as 3000 USD, found \"cheap\" in \"cost <="
                + " cheap\".\nTry \"cpt query --help\" for what can be asked.\n");
  }

  @Test
  void aFilterWithoutQuotesIsNotTakenByHalves() {
    Prompt answer = cpt("query", "verdict", "=", "confirmed");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).startsWith("cpt: Unmatched arguments from index 2: '=', 'confirmed'");
  }

  @Test
  void theCostShownIsTheOneThatWasAskedFor() {
    assertThat(
            cpt(
                    "query",
                    "--code-prefix=99213",
                    "--cost-basis=medicare_fee_schedule",
                    "--cost-setting=facility")
                .out())
        .contains("COST (NEWEST OF THIS BASIS)")
        .contains("$57.45 (Medicare fee schedule, facility, 2026)");
  }

  @Test
  void namingABasisAsksForProceduresThatHaveSuchACost() {
    assertThat(cpt("query", "--cost-basis", "published_estimate").out().lines().skip(1).limit(4))
        .extracting(line -> line.substring(0, 5))
        .containsExactly("11952", "20976", "21249", "21296");
    assertThat(cpt("query", "--cost-basis", "own").out()).startsWith("No procedure matches: ");
  }

  @Test
  void noHitIsAnAnswerAndRepeatsTheQuestion() {
    Prompt answer = cpt("query", "--category", "anesthesia");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .isEqualTo("No procedure matches: category = ANESTHESIA, ordered by code\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--category teeth|Not a category: \"teeth\". Expected one of Evaluation and management,",
        "--modifier left|Not a modifier: \"left\". Expected two digits or letters,",
        "--cost-at-most cheap|Not an amount: \"cheap\". Expected one amount such as 3000",
        "--cost-within 100|Not a cost range: \"100\".",
        "--cost-at-most 1 --cost-setting facility|--cost-setting needs --cost-basis;",
        "--code-from 20976|--code-from and --code-to go together; give both.",
        "--limit -1|Limit -1 is negative; expected zero or more.",
        "--verdict maybe|Invalid value for option '--verdict' (VERDICT): \"maybe\" is not one of CONFIRMED,",
        "--in-force-on today|Invalid value for option '--in-force-on': \"today\" is not a day such as",
      })
  void whatIsNotUnderstoodExitsWith2AndSaysWhatWasExpected(String options, String message) {
    List<String> words = new ArrayList<>(List.of("query"));
    words.addAll(List.of(options.split(" ")));

    Prompt answer = cpt(words.toArray(String[]::new));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("cpt: " + message)
        .endsWith("Try \"cpt query --help\" for what can be asked.\n");
  }

  /** The codes in the first column below the heading. */
  private static List<String> found(Prompt answer) {
    return answer
        .out()
        .lines()
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(line -> line.substring(0, 5))
        .toList();
  }
}
