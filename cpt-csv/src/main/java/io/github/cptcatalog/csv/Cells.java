package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.DatasetFaults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The cells of one row by their columns, and what is wrong with them. */
final class Cells {
  private final Columns columns;
  private final CsvRow row;
  private final List<Fault> faults = new ArrayList<>();

  Cells(Columns columns, CsvRow row) {
    this.columns = columns;
    this.row = row;
  }

  int line() {
    return row.line();
  }

  /** Tells whether no fault was found in the row so far. */
  boolean isSound() {
    return faults.isEmpty();
  }

  /** Adds the faults of the row to those of the file, in the order of its cells. */
  void report(String file, DatasetFaults all) {
    faults.sort(Comparator.comparingInt(Fault::column));
    for (Fault fault : faults) {
      all.add(
          new DatasetFault(
              file, row.line(), fault.column(), fault.pointer(), fault.text(), fault.message()));
    }
  }

  /** Tells whether the row fits the header; where it does not, its cells may be shifted. */
  boolean fitHeader(int textLength) {
    if (row.count() < columns.needed() || row.count() > columns.count()) {
      fault(
          "The row has "
              + row.count()
              + (row.count() == 1 ? " cell" : " cells")
              + ", the header has "
              + columns.count()
              + "; a text or an amount with a comma in it stands in quotes.");
      return false;
    }
    for (int index : columns.unnamed()) {
      if (index < row.count() && !row.cells().get(index).isEmpty()) {
        fault(index, "The column of this cell has no name; name it, or empty the cell.");
      }
    }
    for (int i = 0; i < row.count(); i++) {
      if (row.cells().get(i).length() > textLength) {
        fault(i, CsvFile.tooLong(textLength));
      }
    }
    return isSound();
  }

  /** The text of a cell; nothing where it is blank or the file lacks the column. */
  Optional<String> text(Column column) {
    return columns
        .index(column)
        .map(index -> row.cells().get(index))
        .filter(cell -> !cell.isEmpty())
        .map(FormulaGuard::unguard);
  }

  /** What a cell says; nothing where it is blank, or says nothing readable, which is a fault. */
  <T> Optional<T> value(Column column, Function<String, T> parse) {
    return text(column).flatMap(text -> make(column, () -> parse.apply(text)));
  }

  /** What a cell says that must not be blank. */
  <T> Optional<T> required(Column column, String why, Function<String, T> parse) {
    if (text(column).isEmpty()) {
      fault(column, column + " is missing; " + why + ".");
    }
    return value(column, parse);
  }

  boolean anyFilled(Set<Column> some) {
    return some.stream().anyMatch(column -> text(column).isPresent());
  }

  /**
   * Makes a value of several cells; where the model refuses it, the fault is that of the column.
   */
  <T> Optional<T> make(Column column, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException refused) {
      fault(column, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  void fault(Column column, String message) {
    columns.index(column).ifPresentOrElse(index -> fault(index, message), () -> fault(message));
  }

  private void fault(int index, String message) {
    String cell = row.cells().get(index);
    Optional<String> text = cell.isEmpty() ? Optional.empty() : Optional.of(Excerpt.cut(cell));
    faults.add(new Fault(index + 1, columns.name(index), text, message));
  }

  private void fault(String message) {
    faults.add(new Fault(1, "", Optional.empty(), message));
  }

  private record Fault(int column, String pointer, Optional<String> text, String message) {}
}
