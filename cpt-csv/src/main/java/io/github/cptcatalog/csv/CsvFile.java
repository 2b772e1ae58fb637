package io.github.cptcatalog.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file on its way to a data set. */
final class CsvFile {
  private static final int READ_AHEAD = 8_192;

  private final Edition edition;
  private final ReadLimits limits;
  private final String name;
  private final DatasetFaults faults;
  private final Utf8Text text;
  private final RowCollector collector;
  private final List<Procedure> procedures = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();

  private CsvFile(InputStream in, String name, Edition edition, ReadLimits limits) {
    this.edition = edition;
    this.limits = limits;
    this.name = name;
    this.faults = new DatasetFaults(name, limits.faults());
    this.text = new Utf8Text(in, limits.bytes());
    this.collector = new RowCollector(limits.textLength());
  }

  /** Reads the stream to its end, or as far as it can be read. */
  static Dataset read(InputStream in, String name, Edition edition, ReadLimits limits) {
    return new CsvFile(in, name, edition, limits).read();
  }

  /** The fault of a file that cannot be opened or read on. */
  static String unreadable(@Nullable Throwable broken) {
    return broken instanceof Utf8Text.UnreadableException
        ? String.valueOf(broken.getMessage())
        : "The file cannot be read (" + broken + "); check name and rights.";
  }

  static String tooLong(int textLength) {
    return String.format(
        Locale.ROOT,
        "The cell has more than %,d characters; shorten it, or allow more with"
            + " ReadLimits.withTextLength.",
        textLength);
  }

  /**
   * Reads header and rows.
   *
   * @throws DatasetException with every fault that was found
   */
  private Dataset read() {
    try {
      readRows(
          CsvReader.builder()
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // the rows say so themselves
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(bufferFor(limits.textLength()))
              .build(collector, text)
              .iterator());
    } catch (UncheckedIOException stopped) {
      fault(text.line(), 1, unreadable(stopped.getCause()));
    } catch (CsvParseException broken) {
      fault(collector.line(), collector.column(), words(broken));
    }
    faults.throwIfAny();
    return new Dataset(edition, procedures, ModifierRegister.empty(), amendments);
  }

  private void readRows(Iterator<CsvRow> rows) {
    if (!rows.hasNext()) {
      fault(1, 1, "The file is empty; expected a first row that names the columns.");
      return;
    }
    Optional<Columns> columns = Columns.of(rows.next(), name, faults);
    if (columns.isEmpty()) {
      return; // what would be said of the rows may only follow from the header
    }
    RecordReader records = new RecordReader(columns.get(), edition);
    for (int count = 1; rows.hasNext(); count++) {
      Cells cells = new Cells(columns.get(), rows.next());
      if (count > limits.records()) {
        fault(
            cells.line(),
            1,
            String.format(
                Locale.ROOT,
                "The file has more than %,d rows, and no more were read; split it, or allow more"
                    + " with ReadLimits.withRecords.",
                limits.records()));
        return;
      }
      if (cells.fitHeader(limits.textLength())) {
        if (columns.get().has(Column.TITLE)) {
          records.procedure(cells).ifPresent(procedures::add);
        } else {
          records.amendment(cells).ifPresent(amendments::add);
        }
      }
      cells.report(name, faults);
    }
  }

  private void fault(int line, int column, String message) {
    faults.add(new DatasetFault(name, line, column, "", Optional.empty(), message));
  }

  /** Room for the longest cell with each of its characters a doubled quote. */
  private static int bufferFor(int textLength) {
    return (int) Math.min(2L * textLength + 2 + READ_AHEAD, 1 << 30);
  }

  /** The parser throws one type for all, and says in words of its own what is wrong. */
  private String words(CsvParseException broken) {
    // the parser wraps all that is thrown, even for want of memory
    if (broken.getCause() instanceof Error error) {
      throw error;
    }
    if (broken.getCause() instanceof RuntimeException ofStream) {
      throw ofStream;
    }
    String said = String.valueOf(broken.getMessage());
    if (said.startsWith("Unclosed")) {
      return "A quote opens this cell and nothing closes it; close it, or write a quote inside a"
          + " quoted cell twice.";
    }
    if (said.contains("buffer size")) {
      return tooLong(limits.textLength())
          + " If it should be short, a quote opens it and nothing closes it. No row after this one"
          + " was read.";
    }
    return "Expected a comma after the closing quote of this cell, and each quote inside it written"
        + " twice; no row after this one was read ("
        + said
        + ").";
  }
}
