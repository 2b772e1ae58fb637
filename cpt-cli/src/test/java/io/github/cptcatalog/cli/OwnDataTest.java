package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.OwnFiles.record;
import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --data} and {@code --as-of}. */
class OwnDataTest {
  @TempDir private Path temp;
  private OwnFiles files;

  @BeforeEach
  void inTheFolder() {
    files = new OwnFiles(temp);
  }

  @Test
  void ownRecordsLieOverTheBundledOnes() {
    String own = files.records("own.json", record("11111", "Horn"), record("11982", "Wax"));

    assertThat(cpt("find", "11111", "--data", own).out()).contains("11111 Horn");
    assertThat(cpt("find", "11982", "--data", own).out()).contains("11982 Wax");
    assertThat(cpt("list", "--data", own).out()).contains("\n11952 ").contains("\n11111 ");
    assertThat(cpt("query", "--code-prefix", "11111", "--data", own).out()).contains("Horn");
  }

  @Test
  void anAmendmentShowsAndThePageSaysWhereItComesFrom() {
    String note = files.note("note.json", "11982", "Call us first.");

    assertThat(cpt("find", "11982", "--data", note).out())
        .contains("  - Call us first.\n")
        .contains(
            """
            Data sets
              - cpt-catalog bundled data 2026.1 (2026-11-23)
              - billing.coverageNotes from Clinic 3 (2026-02-01)
            """);
    assertThat(cpt("find", "11982", "--data", note, "--json").out()).contains("\"Call us first.\"");
  }

  @Test
  void severalFilesLieOverEachOtherAndACodeMayFollowThem() {
    String below = files.records("below.json", record("11111", "Horn"));
    String above = files.records("above.json", record("11111", "Wax"));

    assertThat(cpt("find", "--data", below, above, "11111").out()).contains("11111 Wax");
    assertThat(cpt("find", "--data", above, "--data", below, "11111").out()).contains("11111 Horn");
  }

  @Test
  void aSpreadsheetOfPricesAmends() throws Exception {
    String prices =
        files.write("prices.csv", "code,low,high,currency,basis,as of\n11982,310,310,USD,own,2026");
    Files.setLastModifiedTime(
        Path.of(prices), FileTime.from(Instant.parse("2026-03-01T12:00:00Z")));

    assertThat(cpt("find", "11982", "--data", prices).out()).contains("$310.00 (own price, 2026).");
    assertThat(cpt("find", "11982", "--data", prices, "--json").out())
        .contains("\"source\": \"" + prices + " without version (2026-03-01)\"");
  }

  @Test
  void recordsWithoutAnEditionAreReadToo() {
    String bare = files.write("bare.json", record("11111", "Horn"));

    assertThat(cpt("find", "11111", "--data", bare).out()).contains("11111 Horn");
  }

  @Test
  void officialWordingIsShownWithItsLicence() {
    String licensed =
        files.write(
            "licensed.csv",
            "code,official text,licence\n11982,Invented wording,Licensed to Clinic by nobody.");

    assertThat(cpt("find", "11982", "--data", licensed).out())
        .contains("Official wording\n  Invented wording (Licensed to Clinic by nobody.)\n");
  }

  @Test
  void theCatalogOfADayHasWhatWasInForceThen() {
    String own =
        files.write(
            "own.json",
            "{"
                + OwnFiles.EDITION
                + ", \"procedures\": [{\"code\": \"11111\", \"title\": \"Horn\", \"category\":"
                + " \"SURGERY\", \"validity\": {\"lastDay\": \"2025-12-31\", \"replacedBy\":"
                + " [\"22222\"]}}]}");

    assertThat(cpt("list", "--data", own, "--as-of", "2025-12-31").out()).contains("11111");
    assertThat(cpt("list", "--data", own, "--as-of", "2026-01-01").out())
        .doesNotContain("11111")
        .contains("11982");
    assertThat(cpt("find", "11111", "--data", own, "--as-of", "2026-01-01").out())
        .contains("!! Code 11111 ended on 2025-12-31; replaced by 22222.");
  }

  @Test
  void faultsOfADataFileAreToldAndNothingElseIs() {
    String wrong = files.records("wrong.json", record("1111", ""));
    Prompt answer = cpt("list", "--data", wrong);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("cpt: " + wrong + ": wrong.json has 2 faults:\n  wrong.json:1:")
        .contains("/procedures/0/code: Not a procedure code: \"1111\".");
  }

  @Test
  void moreBytesThanAllowedAreRefused() {
    String own = files.records("own.json", record("11111", "Horn"));

    assertThat(cpt("list", "--data", own, "--max-bytes", "10").err())
        .contains("More than 10 bytes in this data set");
    assertThat(cpt("list", "--data", own, "--max-bytes", "0"))
        .returns(2, Prompt::exitCode)
        .extracting(Prompt::err)
        .asString()
        .startsWith("cpt: --max-bytes: Limit bytes is 0; expected 1 or more.");
  }

  @Test
  void theOptionNeedsAFile() {
    assertThat(cpt("list", "--data"))
        .returns(2, Prompt::exitCode)
        .extracting(Prompt::err)
        .asString()
        .startsWith("cpt: ");
    assertThat(cpt("list", "--data", "none.json").err())
        .contains("none.json:1:1: The file cannot be read");
  }

  @Test
  void theCodeIsLeftToTheCommandThatNeedsIt() throws Exception {
    // a folder may have the name of a code
    String own = files.records("own.json", record("11111", "Horn"));
    Path named = Files.createDirectory(temp.resolve("folder"));

    assertThat(cpt("find", "--data", own, named.toString()).err())
        .startsWith("cpt: Not a procedure code: ");
  }

  @Test
  void aNameThatNobodyCanPrintIsNoFaultOfTheData() {
    String own = files.write("o\u0007wn.json", record("11111", "Horn"));

    assertThat(cpt("find", "11111", "--data", own).out()).contains("o?wn.json without version");
  }
}
