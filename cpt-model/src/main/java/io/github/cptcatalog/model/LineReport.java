package io.github.cptcatalog.model;

import java.util.ArrayList;
import java.util.List;

/** What there is to say about one text: its repairs as they are made, and why it is refused. */
final class LineReport {
  private final String text;

  // most texts need no repair, so nothing is made for those
  private List<String> repairs = List.of();
  private int firstRepair;

  LineReport(String text) {
    this.text = text;
  }

  /** Returns a part of the text as it was written. */
  String part(int from, int length) {
    return text.substring(from, from + length);
  }

  /** Returns a part of the text in quotes. */
  String quoted(int from, int length) {
    return Texts.quoted(part(from, length));
  }

  /** Returns the number of a character, such as U+FF15 for a wide 5, which prints like another. */
  String codePoint(int at) {
    return String.format("U+%04X", text.codePointAt(at));
  }

  /** Notes that a part of the text was read as another. */
  void read(int from, int length, String as, String reason) {
    repaired(from, "Read " + quoted(from, length) + " as " + as + ": " + reason + ".");
  }

  /** Notes that a part of the text was left out. */
  void leftOut(int from, int length, String reason) {
    repaired(from, "Left out " + quoted(from, length) + ": " + reason + ".");
  }

  private void repaired(int from, String sentence) {
    if (repairs.isEmpty()) {
      repairs = new ArrayList<>();
      firstRepair = from;
    }
    repairs.add(sentence);
  }

  List<String> repairs() {
    return repairs;
  }

  /** Returns the refusal of a text that {@link #repairs} had to be made to. */
  MalformedCodedProcedureException unrepaired() {
    return refusal(
        firstRepair,
        "a repair is needed. "
            + repairs.get(0)
            + " Correct the text, or use read, which repairs and reports it.");
  }

  /** Returns the refusal of a text. */
  MalformedCodedProcedureException refusal(int at, String problem) {
    return new MalformedCodedProcedureException(text, at + 1, problem);
  }
}
