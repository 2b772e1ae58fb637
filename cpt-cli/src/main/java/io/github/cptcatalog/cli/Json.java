package io.github.cptcatalog.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts and arrays as JSON writes them. */
final class Json {
  private Json() {}

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Returns an array of texts, on one line. */
  static String texts(List<String> texts) {
    return array(texts.stream().map(Json::quoted).toList());
  }

  /** Returns an array of what is JSON already, on one line. */
  static String array(List<String> values) {
    return values.stream().collect(Collectors.joining(", ", "[", "]"));
  }
}
