package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Procedure;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All records by category, a line for each. */
final class IndexSection {
  private final Material material;
  private final CodeLinks links;

  IndexSection(Material material) {
    this.material = material;
    this.links = new CodeLinks(material);
  }

  Element element() {
    Element section = Element.of("section").with("id", "index").add(Element.of("h2").text("Index"));
    material.procedures().stream()
        .collect(Collectors.groupingBy(Procedure::category, TreeMap::new, Collectors.toList()))
        .forEach(
            (category, procedures) -> {
              Table table =
                  new Table(
                      procedures.size()
                          + (procedures.size() == 1 ? " record" : " records, by code"),
                      "Code",
                      "Title",
                      "Verdict",
                      "Review",
                      "Highest grade",
                      "First cost estimate");
              procedures.forEach(procedure -> add(table, procedure));
              section.add(Element.of("h3").text(category.label())).add(table.element());
            });
    return section;
  }

  private void add(Table table, Procedure procedure) {
    Element verdict =
        procedure.codeCheck().isDoubtful()
            ? Element.of("strong", "words")
                .text("doubtful, " + procedure.codeCheck().verdict().label())
            : Table.words(procedure.codeCheck().verdict().label());
    table.row(
        links.link(procedure.code()),
        Table.cell(procedure.title()),
        verdict,
        Table.words(RecordFields.words(procedure.review().state())),
        highestGrade(procedure),
        Table.cell(procedure.cost().map(CostEstimate::toString).orElse("none")));
  }

  private Element highestGrade(Procedure procedure) {
    Map<RecordField, Double> grades = material.grades(procedure.code());
    if (grades.isEmpty()) {
      return Table.cell("none");
    }
    Map.Entry<RecordField, Double> highest =
        Collections.max(grades.entrySet(), Map.Entry.comparingByValue());
    return Element.of("span")
        .add(FieldList.grade(highest.getValue()))
        .text(" " + highest.getKey().label());
  }
}
