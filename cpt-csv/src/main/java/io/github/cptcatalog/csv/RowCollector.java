package io.github.cptcatalog.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of each row; passes over rows in which every cell is blank. A row of a
 * gigabyte is collected in part only.
 */
final class RowCollector extends AbstractBaseCsvCallbackHandler<CsvRow> {
  /** As many columns as a spreadsheet has. */
  static final int CELLS_AT_MOST = 16_384;

  private final int lengthAtMost;
  private List<String> cells = new ArrayList<>();
  private boolean blank = true;

  /** Keeps one character more of a cell than may be there, so that it is seen to be too long. */
  RowCollector(int textLength) {
    this.lengthAtMost = textLength == Integer.MAX_VALUE ? textLength : textLength + 1;
  }

  /** The line on which the row starts that is being read. */
  int line() {
    return (int) Math.min(getStartingLineNumber(), Integer.MAX_VALUE);
  }

  /** The number of the cell, from 1, that is being read. */
  int column() {
    return getFieldCount() + 1;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = new ArrayList<>();
    blank = true;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    String whole = new String(buffer, offset, length).strip();
    String cell = whole.substring(0, Math.min(whole.length(), lengthAtMost));
    blank &= cell.isEmpty();
    if (index < CELLS_AT_MOST) {
      cells.add(cell);
    }
  }

  @Override
  protected @Nullable CsvRow buildRecord() {
    return blank ? null : new CsvRow(line(), cells, getFieldCount());
  }
}
