package io.github.cptcatalog.cli.report;

import java.util.List;

/**
 * A table of the page. On a narrow screen its cells stand below each other, each under the name of
 * its column; the roles keep it a table for those who hear it.
 */
final class Table {
  private final List<String> columns;
  private final Element table = Element.of("table").with("role", "table");
  private final Element rows = Element.of("tbody").with("role", "rowgroup");

  Table(String caption, String... columns) {
    this.columns = List.of(columns);
    Element names = Element.of("tr").with("role", "row");
    for (String column : columns) {
      names.add(Element.of("th").with("scope", "col").with("role", "columnheader").text(column));
    }
    table
        .add(Element.of("caption").text(caption))
        .add(Element.of("thead").with("role", "rowgroup").add(names));
  }

  /** Adds a row, a cell for each column; the first one names the row. */
  Table row(Element... cells) {
    Element row = Element.of("tr").with("role", "row");
    for (int i = 0; i < cells.length; i++) {
      Element cell =
          i == 0
              ? Element.of("th").with("scope", "row").with("role", "rowheader")
              : Element.of("td").with("role", "cell").with("data-column", columns.get(i));
      row.add(cell.add(cells[i]));
    }
    rows.add(row);
    return this;
  }

  static Element cell(String text) {
    return Element.of("span").text(text);
  }

  /** A few words that are not broken within one. */
  static Element words(String text) {
    return Element.of("span", "words").text(text);
  }

  static Element number(String text) {
    return Element.of("span", "number").text(text);
  }

  Element element() {
    return table.add(rows);
  }
}
