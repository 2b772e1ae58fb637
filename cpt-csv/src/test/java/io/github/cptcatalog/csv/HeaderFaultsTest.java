package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a header that cannot be right; the rows are not read then. */
class HeaderFaultsTest {
  private static final String KNOWN =
      "code, title, category, verdict, modifiers, low, high, currency, basis, asOf, setting,"
          + " geography, sampleSize, typical, source, note, officialText, officialTextLicence";

  @Test
  void anEmptyFile() {
    String expected = "p.csv:1:1: The file is empty; expected a first row that names the columns.";
    assertThat(Csv.faults("")).isEqualTo(expected);
    assertThat(Csv.faults("\uFEFF\r\n,,\r\n")).isEqualTo(expected);
  }

  @Test
  void allFaultsComeAtOnceAndNoneOfTheRows() {
    assertThat(Csv.faults("cod,titel,low,Low\n1,2,3,4\n"))
        .isEqualTo(
            """
            p.csv:1:1 cod: Unknown column "cod"; expected one of %1$s.
            p.csv:1:2 titel: Unknown column "titel"; expected one of %1$s.
            p.csv:1:4 Low: Column low stands in the header already, as cell 3; keep one.
            p.csv:1:1: Missing the column code; every row needs one.
            p.csv:1:1: Missing the columns high, currency, basis, asOf; a file with costs has all of low, high, currency, basis, asOf."""
                .formatted(KNOWN));
  }

  @Test
  void anotherSpellingIsTheSameColumn() {
    assertThat(Csv.faults("code,officialText,licence,official text license\n"))
        .isEqualTo(
            "p.csv:1:4 official text license: Column officialTextLicence stands in the header"
                + " already, as cell 3; keep one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cost", "cost code", "cost title", "costs low"})
  void theWordCostStandsOnlyBeforeColumnsOfACost(String name) {
    assertThat(Csv.faults("code," + name + "\n"))
        .isEqualTo(
            "p.csv:1:2 %1$s: Unknown column \"%1$s\"; expected one of %2$s."
                .formatted(name, KNOWN));
  }

  @Test
  void aTitleWithoutACategory() {
    assertThat(Csv.faults("code,title\n"))
        .isEqualTo(
            "p.csv:1:1: Missing the column category; a file of procedures has title and category,"
                + " a file of amendments neither.");
    assertThat(Csv.faults("code,category\n")).contains("Missing the column title;");
  }

  @Test
  void aVerdictOfAmendments() {
    assertThat(Csv.faults("code,verdict\n"))
        .isEqualTo(
            "p.csv:1:1: A file of amendments has no column verdict, since an amendment checks no"
                + " code; remove it, or add title and category.");
  }

  @Test
  void anOfficialTextWithoutItsLicence() {
    assertThat(Csv.faults("code,officialText\n"))
        .isEqualTo(
            "p.csv:1:1: Missing the column officialTextLicence; official text never stands without"
                + " its licence.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code;title;category\n99213;Visit;E/M\n", "code\ttitle\n", "\n;\n"})
  void otherSeparatorsThanCommas(String csv) {
    assertThat(Csv.faults(csv))
        .endsWith("The cells of this file are parted by semicolons or tabs; expected commas.")
        .doesNotContain("\n");
  }

  @Test
  void aNameWithControlCharactersIsMadeFitToPrint() {
    assertThat(Csv.faults("code,\"a\u001Bb\nc\"\n"))
        .startsWith("p.csv:1:2 a?b?c: Unknown column \"a?b?c\"; expected one of ");
  }

  @Test
  void moreCellsThanASpreadsheetHas() {
    assertThat(Csv.faults("code" + ",".repeat(16_384) + "\n"))
        .isEqualTo(
            "p.csv:1:1: The header has 16385 cells; expected one for each column of the data.");
  }
}
