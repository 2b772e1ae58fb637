package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.Collections;
import java.util.Map;

/** How complete each field is over all records, and how hard to read. */
final class FieldSection {
  private static final String NOT_MEASURED = "–";

  private final Material material;

  FieldSection(Material material) {
    this.material = material;
  }

  Element element() {
    return Element.of("section")
        .with("id", "fields")
        .add(Element.of("h2").text("Fields"))
        .add(fields());
  }

  private Element fields() {
    Table table =
        new Table(
            "In how many records each field says something, and how hard it is to read ("
                + NOT_MEASURED
                + " is not measured)",
            "Field",
            "Records",
            "Mean grade",
            "Highest grade");
    FieldCompleteness.of(RecordFields.ALL, material.procedures())
        .forEach(
            (field, records) -> {
              Map<ProcedureCode, Double> grades = material.grades(field);
              table.row(
                  Table.cell(field.label()),
                  Table.number(Integer.toString(records)),
                  Table.number(
                      grades.isEmpty()
                          ? NOT_MEASURED
                          : ReadingGrades.shown(
                              grades.values().stream()
                                  .mapToDouble(Double::doubleValue)
                                  .average()
                                  .orElseThrow())),
                  highest(grades));
            });
    return table.element();
  }

  private Element highest(Map<ProcedureCode, Double> grades) {
    if (grades.isEmpty()) {
      return Table.number(NOT_MEASURED);
    }
    Map.Entry<ProcedureCode, Double> highest =
        Collections.max(grades.entrySet(), Map.Entry.comparingByValue());
    return Element.of("span", "number")
        .text(ReadingGrades.shown(highest.getValue()) + " in ")
        .add(new CodeLinks(material).link(highest.getKey()));
  }
}
