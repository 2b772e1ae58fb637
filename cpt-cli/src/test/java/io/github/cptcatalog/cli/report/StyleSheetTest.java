package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours can be read by people who see less: contrast AA of WCAG 2, which is 4.5 to 1. */
class StyleSheetTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});");
  private static final List<String> PAPERS = List.of("paper", "band");
  private static final List<String> NO_INK = List.of("paper", "band", "alarm-paper", "rule");

  @ParameterizedTest
  @ValueSource(strings = {":root {", "(prefers-color-scheme: dark) {"})
  void everyInkCanBeReadOnEveryPaper(String start) throws IOException {
    Map<String, String> colours = colours(start);

    assertThat(colours).hasSizeGreaterThan(10);
    colours.forEach(
        (name, colour) -> {
          for (String paper : PAPERS) {
            if (!NO_INK.contains(name)) {
              assertThat(contrast(colour, colours.get(paper)))
                  .as("%s on %s", name, paper)
                  .isGreaterThanOrEqualTo(4.5);
            }
          }
        });
    for (String ink : List.of("ink", "alarm", "link")) {
      assertThat(contrast(colours.get(ink), colours.get("alarm-paper")))
          .as("%s in a warning", ink)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  /** The colours that are set from there to the end of the rule. */
  private static Map<String, String> colours(String start) throws IOException {
    String css;
    try (InputStream file =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
      css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    int from = css.indexOf(start);
    Matcher colour = COLOUR.matcher(css.substring(from, css.indexOf('}', from)));
    Map<String, String> colours = new HashMap<>();
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
  }

  private static double part(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
