package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.query.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The page for people who review the data: one file of HTML with all records, which loads nothing
 * and runs nothing.
 */
public final class ReportPage {
  /** Says in the page that we wrote it, so that it may be replaced by a newer one. */
  static final String MARK = "cpt report";

  private final Catalog catalog;
  private final Material material;

  private ReportPage(Catalog catalog) {
    this.catalog = catalog;
    this.material = Material.of(catalog);
  }

  /**
   * Returns the page of a catalog.
   *
   * @param catalog all of its records come on the page, in the order of their codes
   * @return a whole document of HTML, which is well-formed XML too
   */
  public static String of(Catalog catalog) {
    return new ReportPage(catalog).html();
  }

  private String html() {
    Element html = Element.of("html").with("lang", "en").add(head()).add(body());
    return "<!DOCTYPE html>\n" + html.markup();
  }

  private static Element head() {
    return Element.of("head")
        .add(Element.of("meta").with("charset", "utf-8"))
        .add(
            Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'"))
        .add(meta("generator", MARK))
        .add(meta("viewport", "width=device-width, initial-scale=1"))
        .add(meta("color-scheme", "light dark"))
        .add(meta("referrer", "no-referrer"))
        .add(Element.of("title").text("Procedures by billing code: the data for review"))
        .addStyle(style());
  }

  private static Element meta(String name, String content) {
    return Element.of("meta").with("name", name).with("content", content);
  }

  private Element body() {
    return Element.of("body")
        .add(Element.of("a", "skip").with("href", "#concerns").text("To what is missing"))
        .add(header())
        .add(contents())
        .add(
            Element.of("main")
                .add(new SummarySection(material, catalog.modifiers()).element())
                .add(new ConcernSection(material).element())
                .add(new FieldSection(material).element())
                .add(new IndexSection(material).element())
                .add(records()));
  }

  private Element header() {
    Element header =
        Element.of("header")
            .add(Element.of("h1").text("Procedures by billing code: the data for review"));
    catalog
        .day()
        .ifPresent(
            day ->
                header.add(
                    Element.of("p", "edition")
                        .text("Codes in force on " + day + "; all others are left out.")));
    catalog.editions().forEach(edition -> header.add(edition(edition)));
    return header;
  }

  private static Element edition(Edition edition) {
    Element notices = Element.of("ul");
    edition.notices().forEach(notice -> notices.add(Element.of("li").text(notice)));
    Element line =
        Element.of("div", "edition")
            .add(
                Element.of("p")
                    .add(Element.of("strong").text(edition.name() + " " + edition.version()))
                    .text(", as of " + edition.asOf() + ". " + extent(edition.completeness())));
    return edition.notices().isEmpty() ? line : line.add(notices);
  }

  private static String extent(Completeness completeness) {
    return completeness.extent() == Completeness.Extent.FRAGMENT
        ? "A fragment of the code set: that a code is missing says nothing about the code."
        : "Complete for codes of the kinds " + completeness.kinds() + ".";
  }

  private static Element contents() {
    Element list = Element.of("ul");
    list.add(entry("summary", "Summary"));
    list.add(entry("concerns", "What is missing or outlying"));
    list.add(entry("fields", "Fields"));
    list.add(entry("index", "Index"));
    list.add(entry("records", "Records"));
    return Element.of("nav").with("aria-label", "Contents").add(list);
  }

  private static Element entry(String id, String title) {
    return Element.of("li").add(Element.of("a").with("href", "#" + id).text(title));
  }

  private Element records() {
    CostBars bars = new CostBars(material);
    Element section =
        Element.of("section").with("id", "records").add(Element.of("h2").text("Records"));
    material
        .procedures()
        .forEach(
            procedure ->
                section.add(
                    new RecordSection(procedure, material, bars, catalog.origin(procedure.code()))
                        .element()));
    return section;
  }

  private static String style() {
    try (InputStream file =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
