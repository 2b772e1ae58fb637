package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows and prints it. */
class ReportInBrowserTest {
  private static final Catalog CATALOG = ProcedureCatalog.catalog();
  private static final Procedure LAST = CATALOG.procedures().get(CATALOG.size() - 1);

  /** The dot of a single amount reaches some pixels beyond it. */
  private static final Comparator<Double> NEARLY =
      (one, other) -> Math.abs(one - other) < 7 ? 0 : Double.compare(one, other);

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    page = Files.writeString(folder.resolve("page.html"), ReportPage.of(CATALOG));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desk() {
    browser.medium("");
    browser.screen(1280, 900);
    browser.show(page);
  }

  @Test
  void nothingButTheFileIsAskedForAndTheConsoleIsSilent() {
    browser.console();
    browser.requests();
    browser.open(page);

    assertThat(browser.requests()).isNotEmpty().allMatch(page.toUri()::equals);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void nothingOfHostileDataRunsOrLoads() throws IOException {
    Path hostile = hostile();
    browser.console();
    browser.requests();
    browser.open(hostile);

    assertThat(browser.requests()).isNotEmpty().allMatch(hostile.toUri()::equals);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.ask("document.querySelectorAll('script, img').length")).isEqualTo(0L);
  }

  @Test
  void aPhoneNeverScrollsSideways() throws IOException {
    browser.screen(360, 640);
    assertThat(sidewaysOf(page)).isZero();
    assertThat(sidewaysOf(hostile())).isZero();
  }

  @Test
  void neitherDoesAWideScreenWithVeryLongWords() throws IOException {
    assertThat(sidewaysOf(hostile())).isZero();
  }

  @Test
  void allRecordsAreSeenWithoutScripts() {
    browser.allowScripts(false);
    try {
      browser.open(page);

      assertThat(seenRecords()).isEqualTo(CATALOG.size());
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void theDoubtIsReadBeforeTheText() {
    assertThat((String) browser.ask("document.getElementById('code-11952').innerText"))
        .satisfies(
            shown ->
                assertThat(shown.lines().filter(line -> !line.isBlank()).limit(3))
                    .satisfiesExactly(
                        title -> assertThat(title).startsWith("11952"),
                        doubt -> assertThat(doubt).startsWith("Doubtful, different meaning."),
                        meaning -> assertThat(meaning).contains("officially stands for")));
  }

  @Test
  void headingsAreInOrder() {
    List<?> levels =
        (List<?>)
            browser.ask(
                "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
    long last = 0;
    for (Object level : levels) {
      assertThat((long) level).isBetween(1L, last + 1);
      last = (long) level;
    }
  }

  @Test
  void barsHaveAWidthAndStandInTheOrderOfTheirAmounts() {
    List<Bar> bars =
        ((List<?>)
                browser.ask(
                    "[...document.querySelectorAll('.strip[role=img]')].map(strip => {"
                        + " const box = strip.querySelector('.range, .single')"
                        + ".getBoundingClientRect();"
                        + " return [strip.getAttribute('aria-label'), box.left, box.right]; })"))
            .stream().map(it -> Bar.of((List<?>) it)).toList();

    assertThat(bars).hasSizeGreaterThan(CATALOG.size());
    assertThat(bars).allSatisfy(bar -> assertThat(bar.right() - bar.left()).isGreaterThan(1));
    assertThat(sorted(bars, bar -> bar.range().low()).stream().map(Bar::left))
        .isSortedAccordingTo(NEARLY);
    assertThat(sorted(bars, bar -> bar.range().high()).stream().map(Bar::right))
        .isSortedAccordingTo(NEARLY);
  }

  private static List<Bar> sorted(List<Bar> bars, Function<Bar, BigDecimal> amount) {
    return bars.stream().sorted(Comparator.comparing(amount)).toList();
  }

  private record Bar(CostRange range, double left, double right) {
    static Bar of(List<?> seen) {
      String label = (String) seen.get(0);
      return new Bar(
          CostRange.parse(label.substring(0, label.indexOf(" ("))),
          ((Number) seen.get(1)).doubleValue(),
          ((Number) seen.get(2)).doubleValue());
    }
  }

  @Test
  void everyRecordIsOnPaper() {
    browser.medium("print");

    assertThat(seenRecords()).isEqualTo(CATALOG.size());
    assertThat((String) browser.ask("document.querySelector('article:last-of-type').innerText"))
        .contains(LAST.sources().get(LAST.sources().size() - 1).citation());
  }

  @Test
  void printingGivesPagesToTheLastRecord() throws IOException {
    // some are enough: the time that it takes grows with them
    List<Procedure> some = CATALOG.procedures().subList(CATALOG.size() - 8, CATALOG.size());
    browser.open(Files.writeString(folder.resolve("some.html"), ReportPage.of(Catalog.of(some))));
    String printed = print();

    assertThat(found("/Type /Page\\b", printed)).hasSizeGreaterThan(some.size());
    // the outline has the headings as text
    assertThat(found("(?<=\\()\\w{5}(?= )", printed))
        .containsAll(some.stream().map(it -> it.code().text()).toList());
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  private static String print() {
    Object pdf =
        browser
            .send(
                "Page.printToPDF",
                Map.of("generateTaggedPDF", true, "generateDocumentOutline", true))
            .get("data");
    return new String(Base64.getDecoder().decode((String) pdf), StandardCharsets.ISO_8859_1);
  }

  private static Path hostile() throws IOException {
    return Files.writeString(
        folder.resolve("hostile.html"),
        ReportPage.of(HostileDataTest.catalog(HostileDataTest.evil())));
  }

  private static long sidewaysOf(Path page) {
    browser.show(page);
    return (long)
        browser.ask("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static long seenRecords() {
    return (long)
        browser.ask(
            "[...document.querySelectorAll('article')].filter(it => it.checkVisibility()"
                + " && it.getBoundingClientRect().height > 200).length");
  }
}
