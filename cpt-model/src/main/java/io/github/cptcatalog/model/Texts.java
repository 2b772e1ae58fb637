package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What every text of a record must be: stripped, not blank, and free of control characters. */
final class Texts {
  private Texts() {}

  static String required(String field, String text) {
    String stripped = Objects.requireNonNull(text, field).strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(
          field + " is blank; give it a text, or leave it out where it may be absent.");
    }
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      // a terminal or a log that prints the record would obey them
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        throw new IllegalArgumentException(
            String.format(
                "%s has the control character U+%04X at position %d; remove it.",
                field, (int) c, i + 1));
      }
    }
    return stripped;
  }

  static Optional<String> optional(String field, Optional<String> text) {
    Objects.requireNonNull(text, field);
    return text.isEmpty() ? text : Optional.of(required(field, text.get()));
  }

  static List<String> all(String field, List<String> texts) {
    Objects.requireNonNull(texts, field);
    String[] checked = new String[texts.size()];
    for (int i = 0; i < checked.length; i++) {
      checked[i] = required(field + "[" + i + "]", texts.get(i));
    }
    return List.of(checked);
  }
}
