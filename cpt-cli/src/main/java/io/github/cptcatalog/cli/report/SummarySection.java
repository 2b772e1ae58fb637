package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What there is, in figures, and how to read the rest. */
final class SummarySection {
  private final Figures figures;

  SummarySection(Material material, List<Modifier> modifiers) {
    this.figures = Figures.of(material.procedures(), modifiers);
  }

  Element element() {
    return Element.of("section")
        .with("id", "summary")
        .add(Element.of("h2").text("Summary"))
        .add(howToRead())
        .add(
            Element.of("div", "figures")
                .add(all())
                .add(table("Verdict of the code check", figures.verdicts()))
                .add(table("Review", figures.reviews()))
                .add(table("Category", figures.categories()))
                .add(table("Cost estimates", figures.costs())));
  }

  private static Element howToRead() {
    Element list = Element.of("ul", "how-to-read");
    list.add(
        Element.of("li")
            .text(
                "A grade is the US school grade that a reader needs, by Flesch and Kincaid, without"
                    + " some names that cannot be avoided. Aim: grade 8 or lower."));
    List<Element> bases = Arrays.stream(CostBasis.values()).map(SummarySection::basis).toList();
    return list.add(
            Element.of("li")
                .text("A cost is nothing without its basis, and bases are never mixed: ")
                .addAll(", ", bases)
                .text("."))
        .add(
            Element.of("li")
                .text(
                    "Non-facility is a doctor's own office; facility is a hospital or a surgery"
                        + " center, which is paid apart."));
  }

  private static Element basis(CostBasis basis) {
    return Element.of("span", CostWords.style(basis))
        .add(Element.of("span", "basis-name").text(basis.label()));
  }

  private Element all() {
    return new Table("All in all", "What", "How many")
        .row(Table.cell("records"), count(figures.procedures()))
        .row(Table.cell("questions and answers"), count(figures.faqs()))
        .row(Table.cell("modifiers in the register"), count(figures.modifiers()))
        .row(Table.cell("modifiers with a last day"), count(figures.endedModifiers()))
        .element();
  }

  private static Element table(String what, Map<String, Integer> counts) {
    Table table = new Table(what, what, "How many");
    counts.forEach((label, count) -> table.row(Table.cell(label), count(count)));
    return table.element();
  }

  private static Element count(int count) {
    return Table.number(Integer.toString(count));
  }
}
