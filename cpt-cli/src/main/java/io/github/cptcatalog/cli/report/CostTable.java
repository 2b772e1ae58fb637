package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostEstimate;
import java.util.List;
import java.util.Locale;

/** The cost estimates of a record as a table: what the bars show, exactly, and where it is from. */
final class CostTable {
  private CostTable() {}

  static Element of(List<CostEstimate> costs) {
    Table table =
        new Table(
            "Cost estimates; the first stands for the record where only one is shown",
            "Basis and time",
            "Low",
            "Typical",
            "High",
            "Sample",
            "Where, note and source");
    costs.forEach(
        cost ->
            table.row(
                Element.of("span", CostWords.style(cost.basis()))
                    .add(Element.of("span", "basis-name").text(cost.basis().label()))
                    .text(", " + CostWords.settingAndTime(cost)),
                Table.number(CostWords.amount(cost.range().low(), cost.range().currency())),
                Table.number(CostWords.typical(cost)),
                Table.number(CostWords.amount(cost.range().high(), cost.range().currency())),
                Table.number(sample(cost)),
                Table.cell(context(cost))));
    return table.element();
  }

  private static String sample(CostEstimate cost) {
    return cost.sampleSize().isPresent()
        ? String.format(Locale.ROOT, "%,d", cost.sampleSize().getAsInt())
        : "not given";
  }

  private static String context(CostEstimate cost) {
    return cost.geography().map(where -> where + ". ").orElse("")
        + cost.note().map(note -> note + " ").orElse("")
        + "Source: "
        + cost.source();
  }
}
