package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;

/** Codes as links to their records on the page, where there is one. */
record CodeLinks(Material material) {

  /** Returns the name of the place of a record on the page. */
  static String anchor(ProcedureCode code) {
    return "code-" + code.text();
  }

  /** Returns a link; or the code alone, and that it has no record. */
  Element link(ProcedureCode code) {
    return material.has(code)
        ? Element.of("a", "code").with("href", "#" + anchor(code)).text(code.text())
        : Element.of("span")
            .add(Element.of("span", "code").text(code.text()))
            .text(" (not in the data)");
  }

  /** Returns the links in a line. */
  Element links(List<ProcedureCode> codes) {
    return Element.of("span").addAll(", ", codes.stream().map(this::link).toList());
  }
}
