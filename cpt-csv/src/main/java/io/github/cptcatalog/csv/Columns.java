package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of the file is which. */
final class Columns {
  private final CsvRow header;
  private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
  private final List<Integer> unnamed = new ArrayList<>();
  private int needed;

  private Columns(CsvRow header) {
    this.header = header;
  }

  /** Reads the header; nothing where it has faults, which are added to the list. */
  static Optional<Columns> of(CsvRow header, String file, DatasetFaults faults) {
    Columns columns = new Columns(header);
    Faults found = new Faults(header, file, faults);
    if (header.count() == 1 && header.cells().get(0).matches("(?s).*[;\t].*")) {
      found.ofCell(0, "The cells of this file are parted by semicolons or tabs; expected commas.");
      return Optional.empty();
    }
    columns.name(found);
    columns.requireWholes(found);
    return found.any ? Optional.empty() : Optional.of(columns);
  }

  boolean has(Column column) {
    return indexes.containsKey(column);
  }

  /** The place of the column in a row, from 0; nothing where the file does not have it. */
  Optional<Integer> index(Column column) {
    return Optional.ofNullable(indexes.get(column));
  }

  /** The places of columns without a name, in which every cell must be blank. */
  List<Integer> unnamed() {
    return unnamed;
  }

  /** How many cells a row must have at least: those up to the last column with a name. */
  int needed() {
    return needed;
  }

  /** How many cells a row has at most. */
  int count() {
    return header.count();
  }

  /** The name of a column as the header has it, fit to print. */
  String name(int index) {
    return Excerpt.printable(header.cells().get(index));
  }

  private void name(Faults faults) {
    if (header.count() > header.cells().size()) {
      faults.ofHeader(
          "The header has " + header.count() + " cells; expected one for each column of the data.");
    }
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cells().get(i);
      if (name.isEmpty()) {
        unnamed.add(i);
        continue;
      }
      needed = i + 1;
      Optional<Column> column = Column.find(name);
      if (column.isEmpty()) {
        faults.ofCell(
            i,
            "Unknown column "
                + Excerpt.quoted(name)
                + "; expected one of "
                + Column.names(EnumSet.allOf(Column.class))
                + ".");
      } else {
        Integer before = indexes.putIfAbsent(column.get(), i);
        if (before != null) {
          faults.ofCell(
              i,
              "Column "
                  + column.get()
                  + " stands in the header already, as cell "
                  + (before + 1)
                  + "; keep one.");
        }
      }
    }
  }

  /** Columns that say something only together. */
  private void requireWholes(Faults faults) {
    if (!has(Column.CODE)) {
      faults.ofHeader("Missing the column code; every row needs one.");
    }
    if (has(Column.TITLE) != has(Column.CATEGORY)) {
      faults.ofHeader(
          "Missing the column "
              + (has(Column.TITLE) ? Column.CATEGORY : Column.TITLE)
              + "; a file of procedures has title and category, a file of amendments neither.");
    }
    if (has(Column.VERDICT) && !has(Column.TITLE) && !has(Column.CATEGORY)) {
      faults.ofHeader(
          "A file of amendments has no column verdict, since an amendment checks no code; remove"
              + " it, or add title and category.");
    }
    if (has(Column.OFFICIAL_TEXT) != has(Column.OFFICIAL_TEXT_LICENCE)) {
      faults.ofHeader(
          "Missing the column "
              + (has(Column.OFFICIAL_TEXT) ? Column.OFFICIAL_TEXT_LICENCE : Column.OFFICIAL_TEXT)
              + "; official text never stands without its licence.");
    }
    Set<Column> missing = EnumSet.copyOf(Column.NEEDED_BY_COST);
    missing.removeIf(this::has);
    if (!missing.isEmpty() && Column.OF_COST.stream().anyMatch(this::has)) {
      faults.ofHeader(
          "Missing the columns "
              + Column.names(missing)
              + "; a file with costs has all of "
              + Column.names(Column.NEEDED_BY_COST)
              + ".");
    }
  }

  /** The faults of the header. */
  private static final class Faults {
    private final CsvRow header;
    private final String file;
    private final DatasetFaults faults;
    private boolean any;

    Faults(CsvRow header, String file, DatasetFaults faults) {
      this.header = header;
      this.file = file;
      this.faults = faults;
    }

    void ofCell(int index, String message) {
      String name = header.cells().get(index);
      add(index + 1, Excerpt.printable(name), Optional.of(Excerpt.cut(name)), message);
    }

    void ofHeader(String message) {
      add(1, "", Optional.empty(), message);
    }

    private void add(int column, String pointer, Optional<String> text, String message) {
      faults.add(new DatasetFault(file, header.line(), column, pointer, text, message));
      any = true;
    }
  }
}
