package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition that every word of a text stands in a procedure. Each word is a step of its own,
 * found once for all queries that are made of this one.
 */
final class Matching {
  /** Characters of the text in an explanation. */
  private static final int SHOWN = 100;

  private final String text;
  private final Lazy<List<Step>> steps;

  Matching(String text, Indexes indexes) {
    this.text = text;
    this.steps = new Lazy<>(() -> steps(text, indexes));
  }

  /** Returns a step for each word, empty for a text without one. */
  List<Step> steps() {
    return steps.get();
  }

  @Override
  public String toString() {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return "matching \"" + start.replaceAll("\\p{Cntrl}", "?") + '"';
  }

  private static List<Step> steps(String text, Indexes indexes) {
    Spelling spelling = new Spelling(indexes);
    List<Step> steps = new ArrayList<>(4);
    for (Wanted wanted : Wanted.in(text)) {
      PositionSet positions = spelling.find(wanted).positions(indexes.texts(), indexes.size());
      steps.add(new Step(wanted, positions, false));
      if (positions.size() == 0) {
        // nothing has all words, so the others need no look
        break;
      }
    }
    return steps;
  }
}
