package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every text of the bundled files keeps to, as it stands in the file. */
class BundledTextTest {
  private static final int LONGEST = 600;

  private static List<String> files() {
    List<String> files = new ArrayList<>(List.of("manifest.json", "modifiers.json"));
    for (JsonNode name : Schemas.tree(Schemas.resource("manifest.json")).at("/procedures")) {
      files.add(name.asText());
    }
    return files;
  }

  @Test
  void everyTextIsCleanAndShort() {
    List<String> faults = new ArrayList<>();
    int texts = 0;
    for (String file : files()) {
      texts += check(file, Schemas.tree(Schemas.resource(file)), faults);
    }
    assertThat(faults).isEmpty();
    assertThat(texts).as("texts that were looked at").isGreaterThan(500);
  }

  @Test
  void everyFileEndsWithALineBreakAndHasNoTabs() {
    for (String file : files()) {
      assertThat(Schemas.resource(file)).as(file).endsWith("\n").doesNotContain("\t", "\r");
    }
  }

  /** Adds what is wrong with the value and all in it; returns how many texts it has. */
  private static int check(String place, JsonNode value, List<String> faults) {
    if (value.isTextual()) {
      checkText(place, value.asText(), faults);
      return 1;
    }
    if (value.isBoolean() || value.isInt()) {
      return 0;
    }
    if (value.isArray() && value.isEmpty()) {
      return 0; // as cpt find --json prints it
    }
    if (value.isEmpty()) {
      faults.add(place + ": empty, null or a fraction; leave the field out: " + value);
      return 0;
    }
    int texts = 0;
    int index = 0;
    for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
      texts += check(place + "/" + index++, element, faults);
    }
    for (var field : value.properties()) {
      texts += check(place + "/" + field.getKey(), field.getValue(), faults);
    }
    return texts;
  }

  private static void checkText(String place, String text, List<String> faults) {
    if (text.isBlank() || !text.equals(text.strip())) {
      faults.add(place + ": blank, or spaces at an end: \"" + text + "\"");
    }
    if (text.contains("  ") || text.chars().anyMatch(Character::isISOControl)) {
      faults.add(place + ": two spaces or a control character: " + text);
    }
    if (text.length() > LONGEST) {
      faults.add(place + ": " + text.length() + " characters: " + text);
    }
  }
}
