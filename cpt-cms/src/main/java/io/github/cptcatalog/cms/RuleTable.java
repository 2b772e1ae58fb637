package io.github.cptcatalog.cms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table in a file beside these classes: the first row names the columns, tabs part the cells, a
 * line that starts with # is a comment, and a hyphen stands for an empty cell.
 */
final class RuleTable {
  private RuleTable() {}

  /** Reads a bundled table, which must have these columns and no others, in this order. */
  static List<TableRow> read(String name, List<String> columns) {
    try (InputStream file =
            Objects.requireNonNull(RuleTable.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return parse(name, columns, lines.lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " of cpt-cms cannot be read", unreadable);
    }
  }

  static List<TableRow> parse(String name, List<String> columns, List<String> lines) {
    List<TableRow> rows = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        continue;
      }
      String place = name + " line " + (i + 1);
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (!headed) {
        requireHeader(place, columns, cells);
        headed = true;
      } else {
        rows.add(row(place, columns, cells));
      }
    }
    return rows;
  }

  private static void requireHeader(String place, List<String> columns, List<String> cells) {
    if (!cells.equals(columns)) {
      throw new IllegalStateException(
          place + " names the columns " + cells + "; expected " + columns + ".");
    }
  }

  private static TableRow row(String place, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          place
              + " has "
              + cells.size()
              + " cells; expected "
              + columns.size()
              + ", parted by tabs, with a hyphen for an empty one.");
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i).strip());
    }
    return new TableRow(place, byColumn);
  }
}
