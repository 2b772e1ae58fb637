package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.OwnFiles.record;
import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir private Path temp;
  private OwnFiles files;

  @BeforeEach
  void inTheFolder() {
    files = new OwnFiles(temp);
  }

  @Test
  void filesWithoutFaultsAreCounted() {
    String records = files.records("own.json", record("11111", "Horn"));
    String note = files.note("note.json", "11111", "Call us first.");

    assertThat(cpt("validate", records, note))
        .isEqualTo(
            new Prompt(
                0,
                records
                    + ": no fault in 1 procedure, 0 amendments and 0 modifiers of Clinic 3"
                    + " (2026-02-01)\n"
                    + note
                    + ": no fault in 0 procedures, 1 amendment and 0 modifiers of Clinic 3"
                    + " (2026-02-01)\n",
                ""));
  }

  @Test
  void allFaultsOfAllFilesAreTold() {
    String one = files.records("one.json", record("1111", ""), record("22222", "Wax"));
    String two = files.write("two.csv", "code,title,category\n100,Horn,Surgery\n11111,,Surgery\n");
    Prompt answer = cpt("validate", one, two, temp.resolve("none.json").toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .contains(one + ": one.json has 2 faults:\n  one.json:1:")
        .contains("two.csv: ")
        .contains("two.csv:2:1 code: ")
        .contains("two.csv:3:2 title: ")
        .contains("none.json:1:1: The file cannot be read");
  }

  @Test
  void anAmendmentOfARecordThatIsNowhereIsAFault() {
    String note = files.note("note.json", "99999", "Call us first.");
    Prompt answer = cpt("validate", note);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out())
        .contains("note.json: no fault in")
        .contains("Over the bundled data: ")
        .contains("Clinic 3 (2026-02-01) /amendments/0: No data set below has code 99999;");
  }

  @Test
  void theNumberOfFaultsPrintedIsLimited() {
    String wrong =
        files.records("wrong.json", record("1", "x"), record("2", "x"), record("3", "x"));

    assertThat(cpt("validate", wrong, "--max-faults", "2").out())
        .contains("wrong.json has 3 faults, of which these are the first 2:");
    assertThat(cpt("validate", wrong, "--max-faults", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void atLeastOneFileIsNeeded() {
    assertThat(cpt("validate"))
        .returns(2, Prompt::exitCode)
        .extracting(Prompt::err)
        .asString()
        .contains("FILE");
  }
}
