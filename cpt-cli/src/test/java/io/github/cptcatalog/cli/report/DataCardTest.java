package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.data.BundledDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the figures of the data card equal to the data. Run with {@code -Ddocs.update=true} to
 * write them anew.
 */
class DataCardTest {
  private static final Path CARD = Path.of("../docs/data-card.md");
  private static final String BEGIN = "<!-- figures: written by the build -->\n";
  private static final String END = "<!-- end of figures -->\n";

  @Test
  void theFiguresAreCountedFromTheData() throws IOException {
    String card = Files.readString(CARD);
    String expected = withFigures(card, new QualityReport(BundledDataset.load()).figures());
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(CARD, expected);
    } else {
      assertThat(card)
          .as("docs/data-card.md; run ./mvnw -pl cpt-cli -am test -Ddocs.update=true to mend it")
          .isEqualTo(expected);
    }
  }

  private static String withFigures(String card, String figures) {
    int begin = card.indexOf(BEGIN);
    int end = card.indexOf(END);
    assertThat(begin).as("the line before the figures").isNotNegative();
    assertThat(end).as("the line after the figures").isGreaterThan(begin);
    return card.substring(0, begin + BEGIN.length()) + "\n" + figures + "\n" + card.substring(end);
  }
}
