package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.DatasetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a file that cannot be read to its end. */
class FileFaultsTest {
  private static final ReadLimits STANDARD = ReadLimits.standard();
  private static final String BAD_ROW = "code,modifiers\n99213,XQ\n";
  private static final String FAULT_OF_BAD_ROW =
      "p.csv:2:2 modifiers: Not in the modifier register";

  @Nested
  class Encoding {
    @Test
    void anotherOneThanUtf8() {
      byte[] bytes =
          (BAD_ROW + "99214,50\r\n99215,caf\u00e9\n").getBytes(Charset.forName("windows-1252"));
      assertThat(Csv.faults(bytes, STANDARD))
          .startsWith(FAULT_OF_BAD_ROW)
          .endsWith(
              "\np.csv:4:1: A byte on this line is not UTF-8, as in a file in Windows-1252; save it"
                  + " as \"CSV UTF-8\" in the spreadsheet.");
    }

    @Test
    void aCharacterThatIsCutOffAtTheEnd() {
      byte[] bytes = {'c', 'o', 'd', 'e', '\n', (byte) 0xC3};
      assertThat(Csv.faults(bytes, STANDARD)).startsWith("p.csv:2:1: A byte on this line is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void wideCharacters(String charset) {
      assertThat(Csv.faults(BAD_ROW.getBytes(Charset.forName(charset)), STANDARD))
          .startsWith("p.csv:1:1: The file ")
          .contains("UTF-16")
          .endsWith("save it as \"CSV UTF-8\" in the spreadsheet.")
          .doesNotContain("\n");
    }

    @Test
    void utf16WithAMark() {
      byte[] bytes = ("\uFEFF" + BAD_ROW).getBytes(StandardCharsets.UTF_16LE);
      assertThat(Csv.faults(bytes, STANDARD))
          .isEqualTo(
              "p.csv:1:1: The file is in UTF-16; save it as \"CSV UTF-8\" in the spreadsheet.");
    }

    @Test
    void aWorkbook() {
      byte[] bytes = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, '!', 0, (byte) 0xDF};
      assertThat(Csv.faults(bytes, STANDARD))
          .isEqualTo(
              "p.csv:1:1: The file has a NUL byte here, so it is not text in UTF-8 but perhaps"
                  + " UTF-16 or a workbook such as .xlsx; save it as \"CSV UTF-8\" in the"
                  + " spreadsheet.");
    }

    @Test
    void aNulPastTheFirstRows() {
      assertThat(Csv.faults(BAD_ROW + "99214,5\0", STANDARD))
          .startsWith(FAULT_OF_BAD_ROW)
          .contains("\np.csv:3:1: The file has a NUL byte here");
    }
  }

  @Nested
  class Quotes {
    @Test
    void oneThatIsNeverClosed() {
      assertThat(Csv.faults(BAD_ROW + "99214,\"50\n99215,50\n"))
          .startsWith(FAULT_OF_BAD_ROW)
          .endsWith(
              "\np.csv:3:2: A quote opens this cell and nothing closes it; close it, or write a"
                  + " quote inside a quoted cell twice.");
    }

    @Test
    void oneThatIsNeverClosedInAFileOfManyRows() {
      assertThat(Csv.faults("code,modifiers\n99214,\"50\n" + "99215,50\n".repeat(100_000)))
          .isEqualTo(
              "p.csv:2:2: The cell has more than 100,000 characters; shorten it, or allow more with"
                  + " ReadLimits.withTextLength. If it should be short, a quote opens it and nothing"
                  + " closes it. No row after this one was read.");
    }

    @Test
    void textAfterOne() {
      assertThat(Csv.faults(BAD_ROW + "99214,\"a \"b\" c\"\n99215,XQ\n"))
          .startsWith(FAULT_OF_BAD_ROW)
          .contains(
              "\np.csv:3:2: Expected a comma after the closing quote of this cell, and each quote"
                  + " inside it written twice; no row after this one was read (Unexpected character"
                  + " after closing quote: 'b'");
    }

    @Test
    void oneInsideAnUnquotedCellIsText() {
      assertThat(Csv.procedure("code,title,category\n99213,5\" tube,E/M\n").title())
          .isEqualTo("5\" tube");
    }
  }

  @Nested
  class Limits {
    @Test
    void bytes() {
      byte[] bytes = "code,modifiers\n99213,50\n".getBytes(StandardCharsets.UTF_8);
      assertThat(Csv.read(bytes, STANDARD.withBytes(bytes.length)).amendments()).hasSize(1);
      assertThat(Csv.faults(bytes, STANDARD.withBytes(bytes.length - 1)))
          .isEqualTo(
              "p.csv:1:1: The file has more than 23 bytes, and no more was read; split it, or allow"
                  + " more with ReadLimits.withBytes.");
    }

    @Test
    void noByteIsReadPastTheLimit() {
      Repeated endless = new Repeated("99213,50\n", Long.MAX_VALUE);
      assertThatThrownBy(
              () ->
                  CsvDatasetReader.read(
                      endless, "p.csv", Csv.EDITION, STANDARD.withBytes(1_000_000)))
          .isInstanceOf(DatasetException.class);
      assertThat(endless.given()).isLessThanOrEqualTo(1_000_001);
    }

    @Test
    void spacesBeforeAValueDoNotHideIt() {
      String spaces = " ".repeat(STANDARD.textLength() + 1);

      assertThat(
              Csv.procedure("code,title,category,modifiers\n11111,Horn,Surgery," + spaces + "50\n")
                  .modifiers())
          .hasSize(1);
      assertThat(
              Csv.faults(
                  "code,low,high,currency,basis,as of\n11111,1" + spaces + "00,200,USD,own,2026\n"))
          .contains("p.csv:2:2 low: ");
    }

    @Test
    void theLengthOfACell() {
      ReadLimits limits = STANDARD.withTextLength(10);
      String head = "code,title,category\n99213,";
      assertThat(Csv.read(head + "1234567890,E/M\n", limits).procedures()).hasSize(1);
      assertThat(Csv.faults(head + "1234567890x,E/M\n99214,a,XQ\n", limits))
          .contains(
              "p.csv:2:2 title: The cell has more than 10 characters; shorten it, or allow more"
                  + " with ReadLimits.withTextLength.\np.csv:3:3 category: ");
    }

    @Test
    void aCellOfQuotesIsAsLongAsWhatItSays() {
      String quotes = "\"".repeat(STANDARD.textLength());
      assertThat(
              Csv.procedure("code,title,category\n99213,\"" + quotes + quotes + "\",E/M\n").title())
          .isEqualTo(quotes);
    }

    @Test
    void rows() {
      String csv = "code,modifiers\n99213,50\n\n99214,50\n99215,50\n";
      assertThat(Csv.read(csv, STANDARD.withRecords(3)).amendments()).hasSize(3);
      assertThat(Csv.faults(csv, STANDARD.withRecords(1)))
          .isEqualTo(
              "p.csv:4:1: The file has more than 1 rows, and no more were read; split it, or allow"
                  + " more with ReadLimits.withRecords.");
    }

    @Test
    void faults() {
      DatasetException failure =
          Csv.failure("code,modifiers\n" + "x,50\n".repeat(7), STANDARD.withFaults(2));
      assertThat(failure.faults()).hasSize(2);
      assertThat(failure.faultCount()).isEqualTo(7);
      assertThat(failure)
          .hasMessageStartingWith("p.csv has 7 faults, of which these are the first 2:\n");
    }
  }

  @Nested
  class Files {
    @TempDir Path folder;

    @Test
    void oneThatIsMissing() {
      assertThatThrownBy(() -> CsvDatasetReader.read(folder.resolve("none.csv"), Csv.EDITION))
          .isInstanceOf(DatasetException.class)
          .hasMessageStartingWith(
              "none.csv has 1 fault:\n  none.csv:1:1: The file cannot be read (")
          .hasMessageEndingWith("); check name and rights.");
    }

    @Test
    void aFolder() {
      assertThatThrownBy(() -> CsvDatasetReader.read(folder, Csv.EDITION))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining(":1:1: The file cannot be read (");
    }

    @Test
    void oneThatBreaksOff() {
      assertThatThrownBy(
              () ->
                  CsvDatasetReader.read(
                      new Breaking(), "p.csv", Csv.EDITION, ReadLimits.standard()))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("The file cannot be read (java.io.IOException: line is dead)");
    }
  }

  /** A stream that fails. */
  private static final class Breaking extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("line is dead");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return read();
    }
  }
}
