package io.github.cptcatalog.model;

import java.util.ArrayList;
import java.util.List;

/** The modifiers of one text, read from its words one after the other. */
final class ModifierWords {
  private static final int PAIR = 2;
  private static final int CODE = 5;

  /** Longer runs of pairs are something else, such as the ten digits of a provider. */
  private static final int LONGEST_RUN = 8;

  private final LineReport report;
  private final List<String> modifiers = new ArrayList<>(4);

  ModifierWords(LineReport report) {
    this.report = report;
  }

  List<String> modifiers() {
    return modifiers;
  }

  /**
   * Tells whether characters are modifiers without anything between them. Letters alone may be a
   * word (LEFT, BOTH), and no modifier starts with 0, as revenue codes do.
   */
  static boolean areGlued(String pairs) {
    boolean hasDigit = false;
    for (int i = 0; i < pairs.length(); i++) {
      char c = pairs.charAt(i);
      hasDigit |= c >= '0' && c <= '9';
      if (c == '0' && i % PAIR == 0) {
        return false;
      }
    }
    return pairs.length() % PAIR == 0
        && pairs.length() <= LONGEST_RUN
        && (hasDigit || pairs.length() == PAIR);
  }

  /** Reads one word, which starts at a place in the text. */
  void add(String word, int at) {
    if (word.length() == PAIR) {
      addOne(word, at);
    } else if (word.length() == PAIR + 1) {
      addOne(withoutDouble(word, at), at);
    } else if (word.length() > PAIR && areGlued(word)) {
      report.read(at, word.length(), hyphened(word), "a separator is missing");
      addPairs(word, at);
    } else {
      throw refusal(word, at);
    }
  }

  /** Reads modifiers that stand without anything between them. */
  void addPairs(String pairs, int at) {
    for (int i = 0; i < pairs.length(); i += PAIR) {
      addOne(pairs.substring(i, i + PAIR), at + i);
    }
  }

  /** Returns pairs with hyphens between them. */
  static String hyphened(String pairs) {
    StringBuilder text = new StringBuilder(pairs);
    for (int i = pairs.length() - PAIR; i > 0; i -= PAIR) {
      text.insert(i, '-');
    }
    return text.toString();
  }

  private void addOne(String pair, int at) {
    if (modifiers.size() == CodedProcedure.MOST_MODIFIERS) {
      throw report.refusal(
          at,
          "expected at most " + CodedProcedure.MOST_MODIFIERS + " modifiers; this is one more.");
    }
    String meant = LookAlikes.inModifier(pair);
    if (!meant.equals(pair)) {
      report.read(at, PAIR, meant, LookAlikes.reason(report.part(at, PAIR), meant));
    }
    modifiers.add(meant);
  }

  private String withoutDouble(String three, int at) {
    int letter = LookAlikes.doubled(three);
    if (letter < 0) {
      throw refusal(three, at);
    }
    String meant = LookAlikes.without(three, letter);
    char found = three.charAt(letter);
    report.read(
        at,
        three.length(),
        meant,
        LookAlikes.digitLike(found) + " and " + found + " look alike, and one of them is too many");
    return meant;
  }

  private MalformedCodedProcedureException refusal(String word, int at) {
    String quoted = report.quoted(at, word.length());
    boolean startsWithCode =
        word.length() >= CODE && ProcedureCode.find(word.substring(0, CODE)).isPresent();
    return startsWithCode && (word.length() == CODE || areGlued(word.substring(CODE)))
        ? report.refusal(
            at, quoted + " is a second code. Expected one code; write each in a text of its own.")
        : report.refusal(
            at, quoted + " is no modifier. Expected two digits or letters, such as 50 or RT.");
  }
}
