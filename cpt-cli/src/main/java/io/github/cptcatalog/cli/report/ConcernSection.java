package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is missing or outlying, with links to the records. */
final class ConcernSection {
  private final List<Concern> concerns;
  private final CodeLinks links;

  ConcernSection(Material material) {
    this.links = new CodeLinks(material);
    this.concerns =
        List.of(
            CodeConcerns.doubtful(material),
            CodeConcerns.unchecked(material),
            CodeConcerns.notInForce(material),
            CodeConcerns.pointsNowhere(material),
            CodeConcerns.addOnAlone(material),
            TextConcerns.missing(material),
            TextConcerns.hardFields(material),
            CostConcerns.none(material),
            CostConcerns.farFromMeasured(material),
            CostConcerns.extremeSpread(material),
            CostConcerns.vague(material),
            TextConcerns.hardEntries(material),
            CodeConcerns.notReviewed(material));
  }

  Element element() {
    Element section =
        Element.of("section")
            .with("id", "concerns")
            .add(Element.of("h2").text("What is missing or outlying"));
    section.add(overview());
    concerns.stream().filter(it -> it.records() > 0).map(this::concern).forEach(section::add);
    String none =
        concerns.stream()
            .filter(it -> it.records() == 0)
            .map(Concern::title)
            .collect(Collectors.joining("; "));
    return none.isEmpty()
        ? section
        : section.add(
            Element.of("p", "none-found").text("Looked for and not found: " + none + "."));
  }

  private Element overview() {
    Element list = Element.of("ul", "overview");
    for (Concern concern : concerns) {
      if (concern.records() > 0) {
        list.add(
            Element.of("li")
                .add(Element.of("a").with("href", "#" + concern.id()).text(concern.title()))
                .text(" (" + records(concern) + ")"));
      }
    }
    return list;
  }

  private Element concern(Concern concern) {
    Element section =
        Element.of("section", "concern")
            .with("id", concern.id())
            .add(Element.of("h3").text(concern.title()))
            .add(
                Element.of("p", "meaning")
                    .text(concern.meaning() + " Found in " + records(concern) + "."));
    return section.add(
        concern.found().values().stream().allMatch(List::isEmpty)
            ? Element.of("p")
                .add(links.links(concern.found().keySet().stream().map(Procedure::code).toList()))
            : statements(concern.found()));
  }

  private Element statements(Map<Procedure, List<String>> found) {
    Element list = Element.of("ul", "found");
    found.forEach(
        (procedure, statements) -> {
          Element entry =
              Element.of("li")
                  .add(links.link(procedure.code()))
                  .text(" ")
                  .add(Element.of("span", "aside").text(procedure.title()));
          Element inner = Element.of("ul");
          statements.forEach(statement -> inner.add(Element.of("li").text(statement)));
          list.add(entry.add(inner));
        });
    return list;
  }

  private static String records(Concern concern) {
    return concern.records() + (concern.records() == 1 ? " record" : " records");
  }
}
