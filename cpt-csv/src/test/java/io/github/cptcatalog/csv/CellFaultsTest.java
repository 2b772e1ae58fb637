package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.DatasetFault;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a cell, and where. */
class CellFaultsTest {
  private static final String PRICES = "Code,Low,High,Currency,Basis,As of,Typical,Note\n";

  private static String price(String low, String high, String rest) {
    return Csv.faults(PRICES + "99213," + low + "," + high + "," + rest + "\n");
  }

  @Test
  void aFaultCarriesFileLineCellColumnAndText() {
    String csv = "Code, Mods\n99213,50\n\"\n99214\",\"50 ,\nXQ\"\n99215,ZZ\n";
    assertThat(Csv.failure(csv, ReadLimits.standard()).faults())
        .contains(
            new DatasetFault(
                "p.csv",
                1,
                2,
                "Mods",
                Optional.of("Mods"),
                "Unknown column \"Mods\"; expected one of code, title, category, verdict, modifiers,"
                    + " low, high, currency, basis, asOf, setting, geography, sampleSize, typical,"
                    + " source, note, officialText, officialTextLicence."));
    assertThat(Csv.failure(csv.replace("Mods", "Modifiers"), ReadLimits.standard()).faults())
        .containsExactly(
            new DatasetFault(
                "p.csv",
                3,
                2,
                "Modifiers",
                Optional.of("50 ,\nXQ"),
                "Not in the modifier register: \"XQ\". Expected known modifiers such as 50 RT,"
                    + " parted by spaces, commas, semicolons or |."),
            new DatasetFault(
                "p.csv",
                6,
                2,
                "Modifiers",
                Optional.of("ZZ"),
                "Not in the modifier register: \"ZZ\". Expected known modifiers such as 50 RT,"
                    + " parted by spaces, commas, semicolons or |."));
  }

  @Test
  void allFaultsOfARowComeAtOnce() {
    assertThat(
            Csv.faults(
                "code,title,category,low,high,currency,basis,asOf\n100,,Visits,1e3,,usd,free,1/28/2026\n"))
        .isEqualTo(
            """
            p.csv:2:1 code: Not a procedure code: "100". Expected five characters such as 99213, 00100, 0001U or J1100. A spreadsheet that takes a code for a number drops its zeros or writes 9.92E+04: format the column as text and enter the code again. It is never guessed.
            p.csv:2:2 title: title is missing; say what it is.
            p.csv:2:3 category: Not a category: "Visits". Expected one of Evaluation and management, Anesthesia, Surgery, Radiology, Pathology and laboratory, Medicine, Category II, Category III, HCPCS Level II.
            p.csv:2:4 low: Not an amount: "1e3". Expected such as 2810, 2810.00, 2,810.00 or $2,810.00, zero or more.
            p.csv:2:5 high: high is missing; a row with a cost needs low, high, currency, basis, asOf.
            p.csv:2:6 currency: Not a currency: "usd". Expected an ISO 4217 code in capitals, such as USD.
            p.csv:2:7 basis: Not a basis: "free". Expected one of PUBLISHED_ESTIMATE, MEDICARE_FEE_SCHEDULE, HOSPITAL_CASH, HOSPITAL_GROSS, HOSPITAL_NEGOTIATED, OWN.
            p.csv:2:8 asOf: Not a year or a day: "1/28/2026". Expected such as 2025 or 2026-01-28.""");
  }

  @Nested
  class Codes {
    @ParameterizedTest
    @ValueSource(strings = {"100", "9.92E+04", "99213.0", "99213.", "992130", "\"99,213\""})
    void aNumberIsNeverTakenForACode(String code) {
      assertThat(Csv.faults("code,modifiers\n" + code + ",50\n"))
          .startsWith("p.csv:2:1 code: Not a procedure code: ")
          .endsWith("format the column as text and enter the code again. It is never guessed.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"99213-50", "992 13", "99213\u00A0", "'00100", "=\"00100\"", "CPT 99213"})
    void anythingElseBesideTheCodeIsRefused(String code) {
      assertThat(Csv.faults("code,modifiers\n" + code + ",50\n"))
          .isEqualTo(
              "p.csv:2:1 code: Not a procedure code: \""
                  + code
                  + "\". Expected five characters such as 99213, 00100, 0001U or J1100. Modifiers"
                  + " stand in a column of their own.");
    }

    @Test
    void aCodeStandsOnce() {
      assertThat(Csv.faults("code,modifiers\n0001u,50\n\n0001U,XQ\n"))
          .isEqualTo(
              """
              p.csv:4:1 code: Code 0001U stands in line 2 already; keep one of the two.
              p.csv:4:2 modifiers: Not in the modifier register: "XQ". Expected known modifiers such as 50 RT, parted by spaces, commas, semicolons or |.""");
    }

    @Test
    void aRowNeedsACode() {
      assertThat(Csv.faults("code,modifiers\n,50\n"))
          .isEqualTo("p.csv:2:1 code: code is missing; every row needs one.");
    }
  }

  @Nested
  class Costs {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"2.810,00\"",
          "1e3",
          "-5",
          "(5)",
          "\"28,10\"",
          "\"2,8100\"",
          "\"1,234,56\"",
          "\"0,250\"",
          "\"00,250\"",
          "€5",
          "+5",
          ".5",
          "5.",
          "USD 5",
          "5 $",
          "０"
        })
    void anAmountOfAnotherForm(String amount) {
      assertThat(price("0", amount, "USD,OWN,2026,,"))
          .startsWith("p.csv:2:3 High: Not an amount: \"")
          .endsWith("\". Expected such as 2810, 2810.00, 2,810.00 or $2,810.00, zero or more.")
          .doesNotContain("\n");
    }

    @Test
    void aDotThatMayPartThousands() {
      assertThat(price("0", "2.810", "USD,OWN,2026,,"))
          .isEqualTo(
              "p.csv:2:3 High: Amount \"2.810\" has more decimals than USD allows (2); expected a"
                  + " dot before the decimals only.");
      assertThat(price("0.5", "2", "JPY,OWN,2026,,"))
          .startsWith("p.csv:2:2 Low: Amount \"0.5\" has more decimals than JPY allows (0);");
    }

    @Test
    void dollarsInAnotherCurrency() {
      assertThat(price("1", "2", "CAD,OWN,2026,$1,"))
          .isEqualTo(
              "p.csv:2:7 Typical: Amount \"$1\" is in dollars, but the currency of the row is CAD;"
                  + " make them agree.");
    }

    @Test
    void aRangeUpsideDown() {
      assertThat(price("3", "2", "USD,OWN,2026,,"))
          .isEqualTo(
              "p.csv:2:2 Low: Cost range upside down: low 3.00 is above high 2.00; swap the two.");
    }

    @Test
    void anAmountTooLarge() {
      assertThat(price("3", "1234567890123456", "USD,OWN,2026,,"))
          .startsWith("p.csv:2:3 High: Amount of high is too large;");
    }

    @Test
    void aTypicalAmountOutsideTheRange() {
      assertThat(price("1", "2", "USD,OWN,2026,3,"))
          .isEqualTo(
              "p.csv:2:7 Typical: Typical amount 3.00 lies outside the range $1.00 to $2.00; check"
                  + " both.");
    }

    @Test
    void aNoteWithAControlCharacter() {
      assertThat(price("1", "2", "USD,OWN,2026,3,a\u001Bb"))
          .isEqualTo(
              """
              p.csv:2:7 Typical: Typical amount 3.00 lies outside the range $1.00 to $2.00; check both.
              p.csv:2:8 Note: note has the control character U+001B at position 2; remove it.""");
    }

    @Test
    void aCurrencyThatIsNone() {
      assertThat(price("1", "2", "XXX,OWN,2026,,"))
          .isEqualTo(
              "p.csv:2:4 Currency: Currency XXX has no minor units; use a currency of money, such as"
                  + " USD.");
    }

    @Test
    void allThatIsMissingOfACostIsNamed() {
      String needed = "is missing; a row with a cost needs low, high, currency, basis, asOf.";
      assertThat(price("", "", ",,,,A note"))
          .isEqualTo(
              """
              p.csv:2:2 Low: low %1$s
              p.csv:2:3 High: high %1$s
              p.csv:2:4 Currency: currency %1$s
              p.csv:2:5 Basis: basis %1$s
              p.csv:2:6 As of: asOf %1$s"""
                  .formatted(needed));
    }

    @Test
    void aSourceIsNamedWhereTheFileHasTheColumn() {
      assertThat(Csv.faults("code,low,high,currency,basis,asOf,source\n99213,1,2,USD,OWN,2026,\n"))
          .isEqualTo("p.csv:2:7 source: source is missing; say where this cost comes from.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"1,200\"", "-1", "9999999999", "many"})
    void aSampleSizeThatIsNoNumber(String size) {
      assertThat(
              Csv.faults(
                  "code,low,high,currency,basis,asOf,sample size\n99213,1,2,USD,OWN,2026,"
                      + size
                      + "\n"))
          .startsWith("p.csv:2:7 sample size: Not a sample size: \"")
          .endsWith("\". Expected a whole number such as 12, without commas.");
    }

    @Test
    void aSampleOfNothing() {
      assertThat(
              Csv.faults(
                  "code,low,high,currency,basis,asOf,sampleSize\n99213,1,2,USD,OWN,2026,0\n"))
          .isEqualTo(
              "p.csv:2:7 sampleSize: Sample size 0 is below 1; leave it out where nothing was"
                  + " counted.");
    }
  }

  @Nested
  class Modifiers {
    @Test
    void oneThatStandsTwice() {
      assertThat(Csv.faults("code,modifiers\n99213,rt 50 RT\n"))
          .isEqualTo("p.csv:2:2 modifiers: Modifier RT stands twice in this cell; keep one.");
    }

    @Test
    void allThatAreUnknown() {
      assertThat(Csv.faults("code,modifiers\n99213,50 XQ |5\n"))
          .startsWith("p.csv:2:2 modifiers: Not in the modifier register: \"XQ\", \"5\". Expected");
    }

    @Test
    void separatorsAlone() {
      assertThat(Csv.faults("code,modifiers\n99213,;\n"))
          .startsWith("p.csv:2:2 modifiers: Not in the modifier register: \";\". Expected");
    }
  }

  @Nested
  class Records {
    @Test
    void anAmendmentThatChangesNothing() {
      assertThat(Csv.faults("code,modifiers\n99213,\n"))
          .isEqualTo(
              "p.csv:2:1 code: Amendment of 99213 changes nothing; give it a field, or leave it"
                  + " out.");
    }

    @Test
    void aTitleThatTheModelRefuses() {
      assertThat(Csv.faults("code,title,category\n99213,a\u202Eb,E/M\n"))
          .isEqualTo(
              "p.csv:2:2 title: title has the control character U+202E at position 2; remove it.");
    }

    @Test
    void anOfficialTextWithoutItsLicence() {
      assertThat(Csv.faults("code,officialText,licence\n99213,Wording,\n99214,,Licence\n"))
          .isEqualTo(
              """
              p.csv:2:3 licence: officialTextLicence is missing; official text and licence stand together.
              p.csv:3:2 officialText: officialText is missing; official text and licence stand together.""");
    }

    @ParameterizedTest
    @CsvSource({"confirmed,CONFIRMED", "different meaning,DIFFERENT_MEANING"})
    void aVerdictThatNeedsACheck(String cell, String verdict) {
      assertThat(Csv.faults("code,title,category,verdict\n99213,Visit,E/M," + cell + "\n"))
          .isEqualTo(
              "p.csv:2:4 verdict: Verdict "
                  + verdict
                  + " needs the day and the sources of the check, which no row can hold; keep the"
                  + " record in JSON and remove title, category and verdict here to amend it.");
    }
  }

  @Nested
  class Rows {
    @Test
    void tooFewOrTooManyCells() {
      assertThat(Csv.faults("code,modifiers,\n99213\n100,50,,,\n99214,5,0,RT\n"))
          .isEqualTo(
              """
              p.csv:2:1: The row has 1 cell, the header has 3; a text or an amount with a comma in it stands in quotes.
              p.csv:3:1: The row has 5 cells, the header has 3; a text or an amount with a comma in it stands in quotes.
              p.csv:4:1: The row has 4 cells, the header has 3; a text or an amount with a comma in it stands in quotes.""");
    }

    @Test
    void aCellWithoutAColumn() {
      assertThat(Csv.faults("code,,modifiers,\n99213,a,50,b\n"))
          .isEqualTo(
              """
              p.csv:2:2: The column of this cell has no name; name it, or empty the cell.
              p.csv:2:4: The column of this cell has no name; name it, or empty the cell.""");
    }

    @Test
    void linesAreCountedThroughQuotedCellsAndAnyLineEnd() {
      assertThat(
              Csv.faults(
                  "code,title,category\r\n99213,\"a\r\nb\nc\",E/M\r99214,x,?\n\n99215,\"\n\n\",?\n"))
          .contains("p.csv:5:3 category:", "p.csv:7:2 title: title is missing", "p.csv:7:3");
    }

    @Test
    void theTextOfAFaultIsCut() {
      String csv = "code,title,category\n" + "x".repeat(199) + "\uD83D\uDE00,a,E/M\n";
      assertThat(Csv.failure(csv, ReadLimits.standard()).faults().get(0).text())
          .contains("x".repeat(199));
    }
  }
}
