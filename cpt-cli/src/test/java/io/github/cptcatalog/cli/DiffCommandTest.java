package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.OwnFiles.record;
import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir private Path temp;
  private OwnFiles files;

  @BeforeEach
  void inTheFolder() {
    files = new OwnFiles(temp);
  }

  @Test
  void tellsWhatWasAddedRemovedAndChangedInCodeOrder() {
    String old =
        files.records("old.json", record("33333", "C"), record("11111", "A"), record("22222", "B"));
    String now =
        files.records(
            "new.json", record("22222", "Bee"), record("44444", "D"), record("33333", "C"));

    assertThat(cpt("diff", old, now))
        .isEqualTo(
            new Prompt(
                0,
                """
                + 44444 [unchecked] D
                - 11111 [unchecked] A
                ~ 22222 [unchecked] Bee
                    title: - B; + Bee
                1 added, 1 removed, 1 changed.
                """,
                ""));
  }

  @Test
  void theSameDataHasNoDifference() {
    assertThat(cpt("diff", "bundled", "bundled").out())
        .isEqualTo("0 added, 0 removed, 0 changed.\n");
  }

  @Test
  void amendmentsAreComparedOverTheDataUnderBoth() {
    String note = files.note("note.json", "11982", "Call us first.");

    assertThat(cpt("diff", "bundled", note, "--data", "bundled").out())
        .contains("~ 11982 [confirmed] ")
        .contains("    billing.coverageNotes: + Call us first.\n")
        .contains("0 added, 0 removed, 1 changed.");
    assertThat(cpt("diff", "bundled", note))
        .returns(2, Prompt::exitCode)
        .extracting(Prompt::err)
        .asString()
        .startsWith("cpt: " + note + " has amendments; name the data that they amend, such as");
  }

  @Test
  void theDataUnderBothMayBeNamedFirst() {
    String note = files.note("note.json", "11982", "Call us first.");

    assertThat(cpt("diff", "--data", "bundled", "bundled", note).out())
        .isEqualTo(cpt("diff", "bundled", note, "--data", "bundled").out())
        .contains("1 changed.");
  }
}
