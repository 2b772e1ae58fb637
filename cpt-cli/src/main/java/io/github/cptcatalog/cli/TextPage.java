package io.github.cptcatalog.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of plain text, 80 columns wide, with headings, paragraphs and lists. */
final class TextPage {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  void line(String line) {
    wrap("", "", line);
  }

  /** A frame that nobody reads past. */
  void box(String heading, String words) {
    String edge = "!".repeat(WIDTH);
    text.append(edge).append('\n');
    wrap("!! ", "!! ", heading);
    wrap("!! ", "!! ", words);
    text.append(edge).append("\n\n");
  }

  /** Nothing where the words are absent; without a heading it goes on under the one before. */
  void paragraph(String heading, Optional<String> words) {
    if (words.isPresent()) {
      heading(heading);
      wrap(INDENT, INDENT, words.get());
    }
  }

  void list(String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      heading(heading);
      entries.forEach(entry -> wrap(INDENT + "- ", INDENT + "  ", entry));
    }
  }

  void steps(String heading, List<String> steps) {
    if (!steps.isEmpty()) {
      heading(heading);
      for (int i = 0; i < steps.size(); i++) {
        String number = (i + 1) + ". ";
        wrap(INDENT + number, INDENT + " ".repeat(number.length()), steps.get(i));
      }
    }
  }

  private void heading(String heading) {
    if (!heading.isEmpty()) {
      text.append('\n');
      wrap("", "", heading);
    }
  }

  private void wrap(String first, String rest, String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : words.split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    lines.forEach(done -> text.append(done).append('\n'));
  }
}
