package io.github.cptcatalog.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the flat part of data sets as CSV for a spreadsheet, in the form that {@link
 * io.github.cptcatalog.csv} describes: lines end with CR and LF, and a text that a spreadsheet
 * would read as a formula gets an apostrophe in front.
 *
 * <p>Of a procedure the row holds code, title, category, verdict, the codes of its modifiers, one
 * cost and the official text. <b>Everything else is left out</b>: JSON holds the whole record. The
 * verdict is always there, so that no doubtful record looks like a good one; a file with another
 * verdict than {@code UNCHECKED} is for people, since {@link CsvDatasetReader} refuses it.
 *
 * <p>Read back, a file gives an equal data set if nothing was left out, no record was checked, and
 * the modifiers are those that ship with the library.
 */
public final class CsvDatasetWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Set<Column> ALWAYS_OF_PROCEDURES =
      EnumSet.range(Column.CODE, Column.MODIFIERS);

  private CsvDatasetWriter() {}

  /**
   * Writes a data set, with the first cost of each procedure.
   *
   * @param dataset procedures or amendments; one without either has the header of procedures
   * @return a header and a row for each record, in their order, without a byte order mark; of the
   *     columns for modifiers, cost and official text those that some row fills, and for procedures
   *     always code, title, category, verdict and modifiers
   * @throws IllegalArgumentException if the data set has both procedures and amendments, or an
   *     amendment that a row cannot hold whole
   */
  public static String toCsv(Dataset dataset) {
    return toCsv(dataset, Procedure::cost);
  }

  /**
   * Writes a data set, with a cost of your choice of each procedure, such as {@code p ->
   * p.cost(CostBasis.OWN)}.
   *
   * @param dataset procedures or amendments
   * @param cost chooses the cost that goes into the row of a procedure; empty for none
   * @return the same as {@link #toCsv(Dataset)}
   * @throws IllegalArgumentException if {@link #toCsv(Dataset)} would refuse the data set
   */
  public static String toCsv(
      Dataset dataset, Function<? super Procedure, Optional<CostEstimate>> cost) {
    Objects.requireNonNull(dataset, "dataset");
    Objects.requireNonNull(cost, "cost");
    boolean amends = !dataset.amendments().isEmpty();
    if (amends && !dataset.procedures().isEmpty()) {
      throw new IllegalArgumentException(
          "Data set "
              + dataset.edition()
              + " has procedures and amendments, and a CSV file holds one of the two; write two"
              + " data sets, or JSON with DatasetWriter.");
    }
    return amends
        ? table(dataset.amendments().stream().map(RowOf::amendment).toList(), Set.of(Column.CODE))
        : table(
            dataset.procedures().stream()
                .map(procedure -> RowOf.procedure(procedure, cost.apply(procedure)))
                .toList(),
            ALWAYS_OF_PROCEDURES);
  }

  /**
   * Writes a data set to a file, with the first cost of each procedure.
   *
   * @param dataset procedures or amendments
   * @param file the file to write; one that is there is replaced, unless the data set is refused.
   *     It is in UTF-8 and starts with a byte order mark, without which some spreadsheets take it
   *     for another encoding
   * @throws IllegalArgumentException if {@link #toCsv(Dataset)} refuses the data set
   * @throws IOException if the file cannot be written
   */
  public static void write(Dataset dataset, Path file) throws IOException {
    write(dataset, Procedure::cost, file);
  }

  /**
   * Writes a data set to a file, with a cost of your choice of each procedure.
   *
   * @param dataset procedures or amendments
   * @param cost chooses the cost that goes into the row of a procedure; empty for none
   * @param file the file to write; see {@link #write(Dataset, Path)}
   * @throws IllegalArgumentException if {@link #toCsv(Dataset)} refuses the data set
   * @throws IOException if the file cannot be written
   */
  public static void write(
      Dataset dataset, Function<? super Procedure, Optional<CostEstimate>> cost, Path file)
      throws IOException {
    Objects.requireNonNull(file, "file");
    Files.writeString(file, BYTE_ORDER_MARK + toCsv(dataset, cost));
  }

  private static String table(List<Map<Column, String>> rows, Set<Column> always) {
    Set<Column> columns = EnumSet.copyOf(always);
    rows.forEach(row -> columns.addAll(row.keySet()));
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(columns.stream().map(Column::toString).toList());
      for (Map<Column, String> row : rows) {
        Stream<String> cells = columns.stream().map(column -> row.getOrDefault(column, ""));
        csv.writeRecord(cells.map(FormulaGuard::guard).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot fail to be written", impossible);
    }
    return out.toString();
  }
}
