package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String DAY = "2026-03-01";

  @TempDir private Path folder;

  @Test
  void findingsAreToldTheWorstFirstWithMendAndSource() {
    Prompt answer = cpt("check", "64483-50-RT", "--date", DAY);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .isEqualTo(
            """
            64483-50-RT on 2026-03-01: 1 error, 1 note

            ! ERROR side-with-50: 50, RT
              50 says both sides already, so it does not stand with a single side: 50 and
              RT.
              Mend: For both sides use 50 alone; for one side use LT or RT alone.
              Source: CPM chapter 12 (physicians), section 40.7 (bilateral surgeries)

            NOTE bilateral-payment: 50
              Bilateral indicator 1: Medicare pays 64483 with 50 at 150 percent of the
              amount, or the charge if that is lower.
              Mend: Nothing to mend.
              Source: CMS physician fee schedule, relative value files, documentation of
              RVU25D (October 2025), payment policy indicators; CPM chapter 12 (physicians),
              section 40.7 (bilateral surgeries); 64483 has bilateral 1 in CMS physician fee
              schedule RVU26C (July 2026); the same in RVU25D (October 2025)
            """);
  }

  @Test
  void aLineWithoutAnErrorExitsWithZero() {
    assertThat(cpt("check", "99213-25", "--date", DAY))
        .returns(0, Prompt::exitCode)
        .returns(
            "99213-25 on 2026-03-01: nothing found, which is no promise that it will be paid\n",
            Prompt::out);
  }

  @Test
  void wordsAreOneLineAndRepairsAreTold() {
    assertThat(cpt("check", "64483", "50", "RT", "--date", DAY).out()).contains("side-with-50");
    assertThat(cpt("check", "11982 5O", "--date", DAY).out())
        .startsWith("11982 5O on 2026-03-01: ")
        .contains("Read with repairs\n  - Read \"5O\" as 50");
  }

  @Test
  void daysOfAFindingAreTold() {
    assertThat(cpt("check", "99213-MA", "--date", DAY).out())
        .contains("ended-modifier")
        .contains("  Holds from 2025-01-01\n");
    assertThat(cpt("check", "99213-MA", "--date", "2024-12-31").exitCode()).isZero();
  }

  @Test
  void unitsAndSettingAreChecked() {
    assertThat(cpt("check", "64483-50", "--date", DAY, "--units", "2").out())
        .contains("ERROR units-with-50");
    assertThat(cpt("check", "64483-73", "--date", DAY, "--setting", "non-facility").out())
        .contains("ERROR facility-modifier-in-office");
    assertThat(cpt("check", "64483-73", "--date", DAY, "--setting", "facility").exitCode())
        .isZero();
  }

  @Test
  void ownDataIsChecked() {
    String own =
        new OwnFiles(folder)
            .write(
                "own.json",
                "{"
                    + OwnFiles.EDITION
                    + ", \"procedures\": [{\"code\": \"11111\", \"title\": \"Horn\", \"category\":"
                    + " \"SURGERY\", \"validity\": {\"lastDay\": \"2025-12-31\"}}]}");

    assertThat(cpt("check", "11111", "--date", DAY, "--data", own).out()).contains("ended-code");
    assertThat(cpt("check", "11111", "--date", "2025-12-31", "--data", own).exitCode()).isZero();
  }

  @Nested
  class Json {
    @Test
    void isOneObjectOnOneLine() throws Exception {
      Prompt answer = cpt("check", "64483-50-RT", "--date", DAY, "--json");
      JsonNode line = new ObjectMapper().readTree(answer.out());

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(answer.out()).hasLineCount(1);
      assertThat(line.fieldNames())
          .toIterable()
          .containsExactly("line", "date", "repairs", "findings");
      assertThat(line.get("line").asText()).isEqualTo("64483-50-RT");
      assertThat(line.get("date").asText()).isEqualTo(DAY);
      assertThat(line.get("repairs")).isEmpty();
      JsonNode finding = line.get("findings").get(0);
      assertThat(finding.fieldNames())
          .toIterable()
          .containsExactly("rule", "severity", "modifiers", "message", "mend", "source");
      assertThat(finding.get("rule").asText()).isEqualTo("side-with-50");
      assertThat(finding.get("severity").asText()).isEqualTo("ERROR");
      assertThat(finding.get("modifiers")).hasToString("[\"50\",\"RT\"]");
    }

    @Test
    void hasTheDaysThatAreKnown() throws Exception {
      JsonNode ended =
          new ObjectMapper()
              .readTree(cpt("check", "99213-MA", "--date", DAY, "--json").out())
              .get("findings")
              .get(0);

      assertThat(ended.get("firstDay").asText()).isEqualTo("2025-01-01");
      assertThat(ended.has("lastDay")).isFalse();
    }

    @Test
    void hasTheLineAsItWasTypedAndItsRepairs() throws Exception {
      JsonNode line =
          new ObjectMapper().readTree(cpt("check", "9921O-25", "--date", DAY, "--json").out());

      assertThat(line.get("line").asText()).isEqualTo("9921O-25");
      assertThat(line.get("repairs").get(0).asText()).startsWith("Read \"9921O\" as 99210");
    }

    @Test
    void hasAFindingWhereTheLineCannotBeRead() throws Exception {
      Prompt answer = cpt("check", "9921", "--date", DAY, "--json");
      JsonNode findings = new ObjectMapper().readTree(answer.out()).get("findings");

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).get("rule").asText()).isEqualTo("unreadable-line");
      assertThat(findings.get(0).get("mend").asText())
          .isEqualTo("Write one code with its modifiers, such as 11982-50-RT.");
    }
  }

  @Nested
  class AFileOfLines {
    @Test
    void isCheckedLineByLine() throws Exception {
      Path lines = write("# today\n99213-25\n\n   \n  64483 50 RT  \r\n# end\n");
      Prompt answer = cpt("check", "--file", lines.toString(), "--date", DAY, "--json");

      assertThat(objects(answer))
          .extracting(line -> line.get("line").asText())
          .containsExactly("99213-25", "64483 50 RT");
      assertThat(answer.exitCode()).isEqualTo(1);
    }

    @Test
    void isToldWithABlankLineBetween() throws Exception {
      Path lines = write("99213-25\n99214-25\n");

      assertThat(cpt("check", "--file", lines.toString(), "--date", DAY))
          .returns(0, Prompt::exitCode)
          .returns(
              """
              99213-25 on 2026-03-01: nothing found, which is no promise that it will be paid

              99214-25 on 2026-03-01: nothing found, which is no promise that it will be paid
              """,
              Prompt::out);
    }

    @Test
    void goesOnAfterALineThatCannotBeRead() throws Exception {
      Path lines = folder.resolve("lines.txt");
      Files.write(
          lines,
          new byte[] {
            (byte) 0xEF,
            (byte) 0xBB,
            (byte) 0xBF,
            '9',
            '9',
            '2',
            '1',
            '3',
            '\n',
            (byte) 0xFF,
            0x1B,
            '"',
            '\\',
            '\n',
            '9',
            '9',
            '2',
            '1',
            '4',
            '\n'
          });
      Prompt answer = cpt("check", "--file", lines.toString(), "--date", DAY, "--json");

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(objects(answer))
          .extracting(line -> line.get("line").asText())
          .containsExactly("99213", "\uFFFD\u001B\"\\", "99214");
      JsonNode finding = objects(answer).get(1).get("findings").get(0);
      assertThat(finding.get("rule").asText()).isEqualTo("unreadable-line");
      assertThat(finding.get("severity").asText()).isEqualTo("ERROR");
      assertThat(finding.get("message").asText()).startsWith("Not a code with its modifiers: ");
      assertThat(cpt("check", "--file", lines.toString(), "--date", DAY).out())
          .contains("\n\uFFFD?\"\\ on 2026-03-01: 1 error\n\n! ERROR unreadable-line\n")
          .doesNotContain("\u001B");
    }

    @Test
    void thatIsNotThereIsWrongUse() {
      assertThat(cpt("check", "--file", "none.txt", "--date", DAY))
          .returns(2, Prompt::exitCode)
          .extracting(Prompt::err)
          .asString()
          .startsWith("cpt: --file: none.txt cannot be read; name a text file\n");
    }

    private Path write(String text) throws Exception {
      return Files.writeString(folder.resolve("lines.txt"), text, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> objects(Prompt answer) throws Exception {
      List<JsonNode> objects = new ArrayList<>();
      for (String line : answer.out().lines().toList()) {
        objects.add(new ObjectMapper().readTree(line));
      }
      return objects;
    }
  }

  @Nested
  class WrongUse {
    @Test
    void isADateThatIsMissing() {
      assertThat(cpt("check", "99213"))
          .returns(2, Prompt::exitCode)
          .extracting(Prompt::err)
          .asString()
          .startsWith(
              "cpt: --date is missing: rules depend on the date of service; give it, such as"
                  + " --date 2026-03-01\n");
    }

    @Test
    void isNoLineOrALineBesideAFile() {
      assertThat(cpt("check", "--date", DAY).err())
          .startsWith("cpt: give either a line, such as 11982-50-RT, or --file FILE\n");
      assertThat(cpt("check", "99213", "--file", "x", "--date", DAY).exitCode()).isEqualTo(2);
    }

    @Test
    void areUnitsOutOfRange() {
      assertThat(cpt("check", "99213", "--date", DAY, "--units", "0"))
          .returns(2, Prompt::exitCode)
          .extracting(Prompt::err)
          .asString()
          .startsWith("cpt: --units: Units of 99213 are 0; expected 1 to 9999.");
    }
  }
}
