package io.github.cptcatalog.model;

import java.util.Optional;

/** Upper case letters that are mistaken for digits in codes and modifiers. */
final class LookAlikes {
  private static final String LETTERS = "OILSBZ";
  private static final String DIGITS = "011582";

  // O, I and L are typed for digits; S, B and Z count only where the digit stands beside them
  private static final int TYPED = 3;

  private LookAlikes() {}

  /** Tells that HCPCS has no section of this letter, so that a digit is meant. */
  static boolean isNoSection(char first) {
    return first == 'I' || first == 'O';
  }

  /**
   * Returns five characters with the digits that were meant where a code has digits.
   *
   * @return the same text where nothing is to be replaced; empty where no code comes out, or all
   *     digits would be guessed
   */
  static Optional<String> inCode(String five) {
    char[] meant = five.toCharArray();
    boolean hasDigit = false;
    for (int i = 0; i < meant.length; i++) {
      hasDigit |= isDigit(meant[i]);
      if (i > 0 || isNoSection(meant[i])) {
        meant[i] = digitTypedAs(meant[i]);
      }
    }
    return hasDigit
        ? ProcedureCode.find(new String(meant)).map(ProcedureCode::text)
        : Optional.empty();
  }

  /**
   * Returns two characters with the digits that were meant. After a letter nothing is replaced,
   * since CO and C0, GO and G0 are different modifiers; after a digit no modifier has I, L or O.
   */
  static String inModifier(String pair) {
    char meant = digitTypedAs(pair.charAt(1));
    return isDigit(pair.charAt(0)) && meant != pair.charAt(1)
        ? String.valueOf(new char[] {pair.charAt(0), meant})
        : pair;
  }

  /**
   * Finds the letter that stands beside the digit it looks like, where a modifier that starts with
   * a digit remains without it.
   *
   * @return its place in the three characters; negative where there is none, or where modifiers
   *     such as GO and G0 could both be meant
   */
  static int doubled(String three) {
    for (int i = 0; i < 2; i++) {
      if (isAlike(three.charAt(i), three.charAt(i + 1)) && isOfDigit(without(three, i))) {
        return i;
      }
      if (isAlike(three.charAt(i + 1), three.charAt(i)) && isOfDigit(without(three, i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Returns a text without the character at a place. */
  static String without(String text, int place) {
    return text.substring(0, place) + text.substring(place + 1);
  }

  /** Returns the digit that one of the letters looks like. */
  static char digitLike(char letter) {
    return DIGITS.charAt(LETTERS.indexOf(letter));
  }

  /** Returns why the letters of one text became digits in another, as the end of a sentence. */
  static String reason(String found, String meant) {
    StringBuilder reason = new StringBuilder();
    String told = "";
    for (int i = 0; i < found.length(); i++) {
      char letter = found.charAt(i);
      if (isDigit(meant.charAt(i)) && letter != meant.charAt(i) && told.indexOf(letter) < 0) {
        reason
            .append(told.isEmpty() ? "the letter " : " and the letter ")
            .append(letter)
            .append(" stands for the digit ")
            .append(meant.charAt(i));
        told += letter;
      }
    }
    return reason.toString();
  }

  private static boolean isOfDigit(String pair) {
    return pair.charAt(0) >= '1' && pair.charAt(0) <= '9' && LETTERS.indexOf(pair.charAt(1)) < 0;
  }

  private static char digitTypedAs(char c) {
    int at = LETTERS.indexOf(c);
    return at >= 0 && at < TYPED ? DIGITS.charAt(at) : c;
  }

  private static boolean isAlike(char letter, char digit) {
    return LETTERS.indexOf(letter) >= 0 && digitLike(letter) == digit;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
