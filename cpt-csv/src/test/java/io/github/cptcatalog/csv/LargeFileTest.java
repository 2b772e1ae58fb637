package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.DatasetException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Files of the size of a payer's price list; they take a second or two, and quadratic work hours.
 */
class LargeFileTest {
  private static final int ROWS = 300_000;
  private static final String PRICES = "code,modifiers,low,high,currency,basis,asOf\n";

  @BeforeAll
  static void loadTheRegister() {
    assertThat(BundledDataset.modifier("50")).isPresent();
  }

  private static String file(String header, IntFunction<String> row) {
    StringBuilder csv = new StringBuilder(header);
    for (int i = 0; i < ROWS; i++) {
      csv.append(row.apply(i)).append('\n');
    }
    return csv.toString();
  }

  /** Letter and four digits, then five digits, then four digits and a letter: 10,000 of each. */
  private static String code(int i) {
    String start = String.format(Locale.ROOT, "%04d", i % 10_000);
    int kind = i / 10_000;
    if (kind < 10) {
      return start + kind;
    }
    return kind < 26 ? (char) ('A' + kind - 10) + start : start + "FTUM".charAt(kind - 26);
  }

  private static int faultsOf(String csv) {
    DatasetException failure = Csv.failure(csv, ReadLimits.standard());
    assertThat(failure.faults()).hasSize(100);
    return failure.faultCount();
  }

  @Test
  @Timeout(60)
  void pricesForEveryCodeAreRead() {
    String csv = file(PRICES, i -> code(i) + ",50 RT,90,\"2,810.00\",USD,own price,2026-01-28");
    assertThat(Csv.read(csv).amendments()).hasSize(ROWS);
  }

  @Test
  @Timeout(60)
  void aFaultInEveryRowIsCounted() {
    assertThat(faultsOf(file(PRICES, i -> "9.9E" + i + ",50,90,2810,USD,OWN,2026")))
        .isEqualTo(ROWS);
  }

  @Test
  @Timeout(60)
  void severalFaultsInEveryRowAreCounted() {
    assertThat(faultsOf(file(PRICES, i -> "99213,XQ,9,8,USD,free,1/28/2026")))
        .isEqualTo(5 * ROWS - 1);
  }

  @Test
  @Timeout(60)
  void aCellOfAGigabyteIsRefusedLongBeforeItsEnd() {
    Repeated line = new Repeated("x", 1L << 30);
    assertThat(faultsOf(line)).contains("p.csv:1:1: The cell has more than 100,000 characters");
    assertThat(line.given()).isLessThan(1_000_000);
  }

  @Test
  @Timeout(60)
  void ofARowWithMillionsOfCellsTheFirstAreKept() {
    InputStream rows =
        new SequenceInputStream(
            new ByteArrayInputStream("code,modifiers\n".getBytes(StandardCharsets.UTF_8)),
            new Repeated("x,", 1 << 25));
    assertThat(faultsOf(rows)).contains("p.csv:2:1: The row has 16777217 cells, the header has 2;");
  }

  private static String faultsOf(InputStream in) {
    DatasetException refused =
        catchThrowableOfType(
            DatasetException.class,
            () -> CsvDatasetReader.read(in, "p.csv", Csv.EDITION, ReadLimits.standard()));
    return String.valueOf(refused.getMessage());
  }
}
