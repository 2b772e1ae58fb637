package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of reading and writing, over all that a row can hold and all that can be broken. */
class CsvProperties {
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void whatIsWrittenIsReadBackEqual(@ForAll("datasets") Dataset dataset) {
    String csv = CsvDatasetWriter.toCsv(dataset);
    assertThat(Csv.read(csv)).isEqualTo(dataset);
    assertThat(CsvDatasetWriter.toCsv(Csv.read("\uFEFF" + csv))).isEqualTo(csv);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void noCellIsAFormula(@ForAll("datasets") Dataset dataset) {
    try (Stream<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(CsvDatasetWriter.toCsv(dataset)).stream()) {
      assertThat(rows.flatMap(row -> row.getFields().stream()))
          .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void aGuardedTextIsReadBackAndIsNoFormula(@ForAll("nasty") String text) {
    String cell = FormulaGuard.guard(text);
    assertThat(FormulaGuard.unguard(cell)).isEqualTo(text);
    assertThat("=+-@\t\r".indexOf(cell.charAt(0))).isNegative();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aBrokenFileIsReadOrRefusedAndNothingElse(@ForAll("broken") byte[] bytes) {
    ReadLimits small = ReadLimits.standard().withTextLength(40).withRecords(5).withFaults(3);
    try {
      assertThat(Csv.read(bytes, small).amendments()).doesNotContainNull();
    } catch (DatasetException refused) {
      assertThat(refused.faults())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(3)
          .allSatisfy(
              fault -> {
                assertThat(fault.line()).isPositive();
                assertThat(fault.column()).isPositive();
                assertThat(fault.message()).isNotBlank();
              });
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return Arbitraries.oneOf(AnyFlat.datasetsOfProcedures(), AnyFlat.datasetsOfAmendments());
  }

  @Provide
  Arbitrary<String> nasty() {
    return Arbitraries.oneOf(
        AnyFlat.texts(), Arbitraries.strings().withChars("'=+-@\t\ra").ofMinLength(1));
  }

  @Provide
  Arbitrary<byte[]> broken() {
    Arbitrary<byte[]> written =
        datasets().map(dataset -> CsvDatasetWriter.toCsv(dataset).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "",
                "\"",
                "\"\"",
                ",",
                ",,",
                "\r",
                "\n",
                "\r\n",
                ";",
                "\t",
                "\0",
                "'",
                "=",
                "$",
                "-",
                "\uFEFF",
                "0",
                "x",
                "\u00e9",
                "\u001B",
                "y".repeat(50),
                "code")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(
            written,
            Arbitraries.oneOf(pieces, bytes),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.integers().between(0, 3))
        .as(CsvProperties::replace);
  }

  private static byte[] replace(byte[] file, byte[] piece, int somewhere, int gone) {
    int place = somewhere % file.length;
    int rest = Math.min(file.length, place + gone);
    byte[] broken = Arrays.copyOf(file, place + piece.length + file.length - rest);
    System.arraycopy(piece, 0, broken, place, piece.length);
    System.arraycopy(file, rest, broken, place + piece.length, file.length - rest);
    return broken;
  }
}
