package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.OwnFiles.record;
import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.query.ProcedureCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final int RECORDS = ProcedureCatalog.catalog().size();

  @TempDir private Path folder;

  @Test
  void thePageIsWrittenAndTheAnswerSaysWhereTo() {
    Path page = folder.resolve("page.html");

    assertThat(cpt("report", "--output", page.toString()))
        .isEqualTo(
            new Prompt(
                0, "Wrote " + page + ": " + RECORDS + " records on one page of HTML.\n", ""));
    assertThat(page).content().startsWith("<!DOCTYPE html>\n<html lang=\"en\">").contains("11952");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(page));
  }

  @Test
  void aHyphenIsStandardOutput() {
    assertThat(cpt("report", "--output", "-").out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .doesNotContain("Wrote");
  }

  @Test
  void ownDataIsOnThePage() {
    String own = new OwnFiles(folder).records("own.json", record("11111", "Horn <b>"));

    assertThat(cpt("report", "--data", own, "--output", "-").out())
        .contains("id=\"code-11111\"")
        .contains("Horn &lt;b&gt;")
        .contains("<strong>Clinic 3</strong>");
  }

  @Test
  void whatAnAmendmentChangedIsNamed() {
    String note = new OwnFiles(folder).note("note.json", "11982", "Call us first.");

    assertThat(cpt("report", "--data", note, "--output", "-").out())
        .contains("Call us first.")
        .contains("billing.coverageNotes from Clinic 3 (2026-02-01)");
  }

  @Test
  void aDayLeavesOutWhatWasNotInForce() {
    String own =
        new OwnFiles(folder)
            .write(
                "own.json",
                "{"
                    + OwnFiles.EDITION
                    + ", \"procedures\": [{\"code\": \"11111\", \"title\": \"Horn\", \"category\":"
                    + " \"SURGERY\", \"validity\": {\"lastDay\": \"2025-12-31\"}}]}");

    assertThat(cpt("report", "--data", own, "--output", "-").out())
        .contains("Ended.</strong> The last day of this code was 2025-12-31.");
    assertThat(cpt("report", "--data", own, "--as-of", "2026-01-01", "--output", "-").out())
        .doesNotContain("code-11111")
        .contains("Codes in force on 2026-01-01; all others are left out.");
  }

  @Test
  void anOlderPageIsReplaced() throws Exception {
    Path page = folder.resolve("page.html");
    String own = new OwnFiles(folder).records("own.json", record("11111", "Horn"));
    cpt("report", "--data", own, "--output", page.toString());

    assertThat(cpt("report", "--output", page.toString()).exitCode()).isZero();
    assertThat(Files.readString(page)).doesNotContain("code-11111");
  }

  @Test
  void aFileOfSomebodyElseIsKept() {
    Path diary = Path.of(new OwnFiles(folder).write("diary.html", "<p>Dear diary</p>"));

    assertThat(cpt("report", "--output", diary.toString()))
        .isEqualTo(
            new Prompt(
                1,
                "",
                "cpt: "
                    + diary
                    + " is there and is no report of ours; name another file with --output\n"));
    assertThat(diary).hasContent("<p>Dear diary</p>");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(cpt("report", "--output", folder.toString()))
        .returns(1, Prompt::exitCode)
        .extracting(Prompt::err)
        .isEqualTo(
            "cpt: "
                + folder
                + " is there and is no report of ours; name another file with --output\n");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("none").resolve("page.html");

    assertThat(cpt("report", "--output", nowhere.toString()))
        .isEqualTo(
            new Prompt(
                1,
                "",
                "cpt: "
                    + nowhere
                    + " cannot be written: there is no folder "
                    + nowhere.getParent()
                    + "\n"));
  }

  @Test
  void theCommandIsListed() {
    assertThat(cpt("--help").out()).contains("report");
  }
}
