package io.github.cptcatalog.cms;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a rule with places to fill: {@code {code}}, {@code {modifiers}}, {@code {day}} and
 * {@code {detail}}, of which the rule says what it is.
 */
final class Sentence {
  private final String text;
  private final List<String> parts;

  private Sentence(String text, List<String> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Makes a sentence.
   *
   * @throws IllegalArgumentException if it names a place that there is not
   */
  static Sentence of(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open) + 1;
      String place = text.substring(open, Math.max(close, open));
      if (!List.of("{code}", "{modifiers}", "{day}", "{detail}").contains(place)) {
        throw new IllegalArgumentException(
            "Sentence \"" + text + "\" has a place that nothing fills at " + open + ".");
      }
      parts.add(text.substring(from, open));
      parts.add(place);
      from = close;
    }
    parts.add(text.substring(from));
    return new Sentence(text, List.copyOf(parts));
  }

  String fill(LineFacts line, List<String> modifiers, String detail) {
    if (parts.size() == 1) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + detail.length() + 16);
    for (String part : parts) {
      switch (part) {
        case "{code}" -> filled.append(line.code().text());
        case "{modifiers}" -> list(filled, modifiers);
        case "{day}" -> filled.append(line.day());
        case "{detail}" -> filled.append(detail);
        default -> filled.append(part);
      }
    }
    return filled.toString();
  }

  private static void list(StringBuilder filled, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        filled.append(i == words.size() - 1 ? " and " : ", ");
      }
      filled.append(words.get(i));
    }
  }

  /** Returns the sentence as the file has it. */
  @Override
  public String toString() {
    return text;
  }
}
