package io.github.cptcatalog.cli.report;

import static io.github.cptcatalog.cli.report.Page.inside;
import static io.github.cptcatalog.cli.report.Page.ofClass;
import static io.github.cptcatalog.cli.report.Page.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.query.Catalog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whatever the data says, it stays text. */
class HostileDataTest {
  static final String EVIL =
      "</style></title><script>alert(1)</script><img src=x onerror=\"alert(2)\"> & &amp; ]]> --> '\"";
  static final String LONG = "Donaudampfschiff".repeat(500);

  @Test
  void markupInAnyTextIsShownAsText() {
    Page page = Page.of(catalog(evil()));

    assertThat(ReportPageTest.loadsOrRuns(page)).isEmpty();
    assertThat(page.html()).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    assertThat(text(page.record("11111"))).contains(EVIL).contains("javascript:alert(3)");
    assertThat(text(page.named("header").get(0))).contains(EVIL);
  }

  @Test
  void anAddressIsTextAndNoLink() {
    assertThat(inside(Page.of(catalog(evil())).record("11111"), "a"))
        .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#code-"));
  }

  @Test
  void marksOfWritingDirectionAreShown() {
    assertThat(text(Page.of(catalog(Invented.record("11111", "a\u200Fb"))).record("11111")))
        .contains("a[U+200F]b");
  }

  @Test
  void aThousandModifiersAreAllThere() {
    Procedure many = Invented.record("11111", "Horn");
    many = many.withBilling(many.billing().withModifiers(modifiers(1_000)));

    assertThat(text(Page.of(catalog(many)).record("11111")))
        .contains("00 Modifier 0:", "RR Modifier 999:");
  }

  @Test
  void aCodeWithoutARecordIsNoLink() {
    Page page = Page.of(catalog(Invented.doubtful("11111", "22222")));

    assertThat(text(page.record("11111")))
        .contains("Right codes for what this text describes: 22222 (not in the data).");
  }

  @Test
  void anEmptyCatalogIsAPageToo() {
    Page page = Page.of(Catalog.of(List.of()));

    assertThat(page.named("article")).isEmpty();
    assertThat(text(page.byId("concerns"))).contains("Looked for and not found: Doubtful");
  }

  @Test
  void currenciesNeverShareAnAxis() {
    Page page =
        Page.of(
            catalog(
                Invented.priced(
                    "11111",
                    Invented.cost(CostBasis.OWN, "$10.00 to $90.00").build(),
                    Invented.cost(CostBasis.OWN, "EUR 0.00 to EUR 900.00")
                        .source("Another list")
                        .build())));
    List<Element> figures = inside(page.record("11111"), "figure");

    assertThat(figures).hasSize(2);
    assertThat(text(figures.get(0))).contains("in USD").doesNotContain("EUR", "Zero");
    assertThat(text(figures.get(1))).contains("in EUR", "Zero stands apart").doesNotContain("$");
    assertThat(figures).allSatisfy(it -> assertThat(ofClass(it, "range")).hasSize(1));
  }

  static Catalog catalog(Procedure... procedures) {
    Edition edition =
        Edition.builder().name(EVIL).version("1").asOf(Invented.DAY).addNotices(EVIL).build();
    return Catalog.of(Dataset.builder().edition(edition).addProcedures(procedures).build());
  }

  /** A record that tries everything in every text. */
  static Procedure evil() {
    Procedure record =
        Invented.record("11111", EVIL)
            .withSummary(EVIL)
            .withSynonyms(EVIL, LONG)
            .withSources(
                Source.builder()
                    .name(EVIL)
                    .citation("javascript:alert(3)")
                    .kind(SourceKind.WEB_PAGE)
                    .licence(EVIL)
                    .build());
    return record
        .withClinical(record.clinical().withSteps(EVIL, "one\ntwo", LONG))
        .withPatient(record.patient().withFaqs(new Faq(EVIL, EVIL)))
        .withBilling(
            record
                .billing()
                .withModifiers(modifiers(1_000))
                .withCosts(
                    Invented.cost(CostBasis.OWN, "$1.00 to $999,999,999,999,999.00")
                        .geography(LONG)
                        .note(EVIL)
                        .source(EVIL)
                        .build()));
  }

  private static List<ModifierUse> modifiers(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new ModifierUse(
                    Modifier.builder()
                        .code(code(i))
                        .level(ModifierLevel.CPT)
                        .name("Modifier " + i)
                        .kind(ModifierKind.LATERALITY)
                        .meaning(EVIL)
                        .ncciAssociated(false)
                        .source("A list")
                        .build(),
                    Optional.of(EVIL)))
        .toList();
  }

  private static String code(int i) {
    return Arrays.stream(new int[] {i / 36, i % 36})
        .mapToObj(digit -> Integer.toString(digit, 36))
        .reduce("", String::concat);
  }
}
