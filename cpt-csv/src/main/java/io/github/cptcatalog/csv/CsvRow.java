package io.github.cptcatalog.csv;

import java.util.List;

/**
 * A row of the file in which some cell is not blank.
 *
 * @param line the line on which it starts, from 1
 * @param cells its cells without the spaces around them; the first ones only where it has very many
 * @param count how many cells it has
 */
record CsvRow(int line, List<String> cells, int count) {
  CsvRow {
    cells = List.copyOf(cells);
  }
}
