package io.github.cptcatalog.cli.report;

import static io.github.cptcatalog.cli.report.Page.inside;
import static io.github.cptcatalog.cli.report.Page.ofClass;
import static io.github.cptcatalog.cli.report.Page.plain;
import static io.github.cptcatalog.cli.report.Page.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of the bundled data. */
class ReportPageTest {
  private static final Catalog CATALOG = ProcedureCatalog.catalog();
  private static final Page PAGE = Page.of(CATALOG);
  private static final Set<String> SHOWN_IN_PARTS =
      Set.of("modifiers", "costs", "relatedCodes", "addOnTo", "indicators", "sources", "faqs");

  @Test
  void everyRecordIsThereOnceInTheOrderOfTheCodes() {
    assertThat(PAGE.named("article").stream().map(it -> it.getAttribute("id")))
        .containsExactlyElementsOf(
            CATALOG.procedures().stream().map(it -> "code-" + it.code()).toList());
  }

  @Test
  void everyTextOfEveryRecordIsThere() {
    List<String> missing = new ArrayList<>();
    for (Procedure procedure : CATALOG.procedures()) {
      String shown = shown(procedure);
      RecordFields.ALL.stream()
          .filter(field -> !SHOWN_IN_PARTS.contains(field.name()))
          .forEach(
              field ->
                  field.entries(procedure).stream()
                      .filter(entry -> !shown.contains(plain(entry)))
                      .forEach(it -> missing.add(procedure.code() + " " + field.path() + it)));
      Stream.of(
              procedure.faqs().stream().flatMap(it -> Stream.of(it.question(), it.answer())),
              procedure.modifiers().stream().flatMap(ReportPageTest::words),
              Stream.concat(procedure.sources().stream(), procedure.codeCheck().sources().stream())
                  .flatMap(ReportPageTest::words),
              Stream.of(procedure.billing().relatedCodes(), procedure.billing().addOnTo())
                  .flatMap(List::stream)
                  .map(ProcedureCode::text),
              procedure.billing().indicators().map(it -> it.source()).stream())
          .flatMap(it -> it)
          .filter(words -> !shown.contains(plain(words)))
          .forEach(words -> missing.add(procedure.code() + " " + words));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyFigureOfEveryCostIsThere() {
    List<String> missing = new ArrayList<>();
    for (Procedure procedure : CATALOG.procedures()) {
      String shown = shown(procedure);
      for (CostEstimate cost : procedure.costs()) {
        Stream.of(
                Stream.of("%,.2f".formatted(cost.range().low())),
                Stream.of("%,.2f".formatted(cost.range().high())),
                cost.typical().map("%,.2f"::formatted).stream(),
                cost.sampleSize().stream().mapToObj("%,d"::formatted),
                cost.geography().stream(),
                cost.note().stream(),
                Stream.of(cost.source(), cost.basis().label(), cost.asOf().toString()))
            .flatMap(it -> it)
            .filter(words -> !shown.contains(plain(words)))
            .forEach(words -> missing.add(procedure.code() + " " + words));
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void theGradeOfAFieldStandsBesideItsName() {
    Procedure procedure = CATALOG.get("11952");
    List<String> names = inside(PAGE.record("11952"), "dt").stream().map(Page::text).toList();

    ReadingGrades.ofFields(procedure)
        .forEach(
            (field, grade) -> {
              if (!field.equals(RecordFields.TITLE)) {
                assertThat(names).contains(field.label() + " grade " + ReadingGrades.shown(grade));
              }
            });
  }

  @Test
  void aDoubtStandsAtTheTopOfItsRecordInWords() {
    String shown = text(PAGE.record("11952"));

    assertThat(shown)
        .startsWith(
            "11952 Surgery to take out an implant that gives medicine Doubtful, different meaning."
                + " The text of this record is not about code 11952. The code officially stands"
                + " for: A shot of filler under the skin; the amount is from 5.1 to 10 cc. Right"
                + " codes for what this text describes: 11982, 11983, 11976,");
    assertThat(text(PAGE.record("20976")))
        .contains("The code is not assigned to anything in the official code set.");
    assertThat(text(PAGE.record("11982"))).contains("Confirmed: the text is about the code.");
  }

  @Test
  void everyLinkLeadsToAPlaceOnThePage() {
    Set<String> places = new HashSet<>();
    for (Element element : PAGE.elements()) {
      if (element.hasAttribute("id")) {
        assertThat(places.add("#" + element.getAttribute("id")))
            .as("id %s is there once", element.getAttribute("id"))
            .isTrue();
      }
    }

    assertThat(PAGE.named("a"))
        .hasSizeGreaterThan(CATALOG.size())
        .allSatisfy(link -> assertThat(places).contains(link.getAttribute("href")));
  }

  @Test
  void thePageLoadsAndRunsNothing() {
    assertThat(loadsOrRuns(PAGE)).isEmpty();
    assertThat(PAGE.named("meta").stream().map(it -> it.getAttribute("content")))
        .contains("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(text(PAGE.named("style").get(0))).doesNotContain("url(", "@import");
  }

  @Test
  void noHeadingSkipsALevel() {
    int level = 0;
    for (Element element : PAGE.elements()) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).as(text(element)).isBetween(1, level + 1);
        level = next;
      }
    }
    assertThat(PAGE.named("h1")).hasSize(1);
  }

  @Test
  void thePageHasItsLandmarksAndItsLanguage() {
    assertThat(PAGE.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(PAGE.named("main")).hasSize(1);
    assertThat(PAGE.named("header")).hasSize(1);
    assertThat(PAGE.named("nav")).hasSize(1);
  }

  @Test
  void everyHeaderOfATableSaysWhatItHeads() {
    assertThat(PAGE.named("th"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.getAttribute("scope")).isIn("col", "row"));
  }

  @Test
  void editionAndNoticesStandFirst() {
    String header = text(PAGE.named("header").get(0));

    CATALOG
        .editions()
        .forEach(
            edition -> {
              assertThat(header)
                  .contains(edition.name() + " " + edition.version() + ", as of " + edition.asOf());
              edition.notices().forEach(notice -> assertThat(header).contains(plain(notice)));
            });
  }

  @Test
  void theIndexHasALineForEachRecord() {
    List<String> lines = inside(PAGE.byId("index"), "tr").stream().map(Page::text).toList();

    for (Procedure procedure : CATALOG.procedures()) {
      assertThat(lines)
          .filteredOn(line -> line.startsWith(procedure.code().text()))
          .singleElement()
          .asString()
          .contains(procedure.title(), procedure.codeCheck().verdict().label(), "not reviewed");
    }
  }

  @Test
  void theSummaryHasTheFiguresOfTheDataCard() {
    Figures figures = Figures.of(CATALOG.procedures(), CATALOG.modifiers());
    String summary = text(PAGE.byId("summary"));

    assertThat(summary).contains("records" + figures.procedures());
    Stream.of(figures.verdicts(), figures.reviews(), figures.categories(), figures.costs())
        .forEach(counts -> counts.forEach((what, n) -> assertThat(summary).contains(what + n)));
  }

  /** The axis as it is drawn says where an amount has to be. */
  @Test
  void everyBarLiesWhereTheAxisSaysInEveryRecord() {
    for (Procedure procedure : CATALOG.procedures()) {
      Element record = PAGE.record(procedure.code().text());
      if (procedure.costs().isEmpty()) {
        continue;
      }
      double at1000 = mark(record, "$1,000");
      double decade = mark(record, "$10,000") - at1000;
      assertThat(decade).isPositive();
      List<Element> strips =
          ofClass(record, "strip").stream().filter(it -> it.hasAttribute("aria-label")).toList();
      assertThat(strips).hasSameSizeAs(procedure.costs());
      for (CostEstimate cost : procedure.costs()) {
        Element strip =
            strips.stream()
                .filter(it -> it.getAttribute("aria-label").startsWith(cost.toString()))
                .findFirst()
                .orElseThrow();
        double low = at1000 + decade * (Math.log10(cost.range().low().doubleValue()) - 3);
        double high = at1000 + decade * (Math.log10(cost.range().high().doubleValue()) - 3);
        assertThat(low).isBetween(0.0, 100.0);
        assertThat(high).isBetween(0.0, 100.0);
        if (low == high) {
          assertThat(percent(ofClass(strip, "single").get(0), "cx")).isCloseTo(low, within(0.01));
        } else {
          Element bar = ofClass(strip, "range").get(0);
          assertThat(percent(bar, "x")).isCloseTo(low, within(0.01));
          assertThat(percent(bar, "width")).isCloseTo(high - low, within(0.01));
          assertThat(ofClass(strip, "typical")).hasSize(cost.typical().isPresent() ? 1 : 0);
        }
      }
    }
  }

  @Test
  void allRecordsShareOneScale() {
    assertThat(
            CATALOG.procedures().stream()
                .filter(it -> !it.costs().isEmpty())
                .map(it -> mark(PAGE.record(it.code().text()), "$1,000"))
                .collect(Collectors.toSet()))
        .hasSize(1);
  }

  static List<String> loadsOrRuns(Page page) {
    List<String> found = new ArrayList<>();
    for (Element element : page.elements()) {
      if (!List.of("script", "img", "link", "iframe", "object", "embed", "base", "form", "use")
          .contains(element.getTagName())) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          String name = element.getAttributes().item(i).getNodeName();
          String value = element.getAttributes().item(i).getNodeValue();
          boolean leads = Set.of("href", "src", "action", "style").contains(name);
          if (name.startsWith("on") || (leads && !value.matches("#[A-Za-z0-9-]+"))) {
            found.add(element.getTagName() + " " + name + "=" + value);
          }
        }
      } else {
        found.add(element.getTagName());
      }
    }
    return found;
  }

  private static String shown(Procedure procedure) {
    return text(PAGE.record(procedure.code().text()));
  }

  private static Stream<String> words(ModifierUse use) {
    return Stream.concat(Stream.of(use.code(), use.modifier().name()), use.reason().stream());
  }

  private static Stream<String> words(Source source) {
    return Stream.concat(Stream.of(source.name(), source.citation()), source.licence().stream());
  }

  private static double mark(Element record, String label) {
    return inside(record, "text").stream()
        .filter(it -> text(it).equals(label))
        .findFirst()
        .map(it -> percent(it, "x"))
        .orElseThrow();
  }

  private static double percent(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
  }
}
