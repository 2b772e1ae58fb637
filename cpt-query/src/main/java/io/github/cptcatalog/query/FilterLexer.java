package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and signs. A word is whatever stands between spaces and signs, so that
 * {@code $3,000}, {@code 2026-01-31} and {@code E/M} are words; which ones mean something is for
 * the parser to say.
 */
final class FilterLexer {
  private static final String SIGNS = "()[],=<>";

  private static final int GROUPED_DIGITS = 3;

  private final String text;

  private FilterLexer(String text) {
    this.text = text;
  }

  /** Returns the tokens in their order, closed by the end. */
  static List<FilterToken> tokens(String text) {
    return new FilterLexer(text).tokens();
  }

  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private List<FilterToken> tokens() {
    List<FilterToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(at);
      if (!isSpace(text.charAt(at))) {
        tokens.add(new FilterToken(text.substring(at, end), at + 1));
      }
      at = end;
    }
    tokens.add(new FilterToken("", text.length() + 1));
    return tokens;
  }

  private int end(int at) {
    char c = text.charAt(at);
    if (isSpace(c)) {
      return at + 1;
    }
    if (isSign(c)) {
      boolean comparison = (c == '<' || c == '>') && text.startsWith("=", at + 1);
      return comparison ? at + 2 : at + 1;
    }
    int end = at + 1;
    while (end < text.length() && continuesWord(end)) {
      end++;
    }
    return end;
  }

  private boolean continuesWord(int at) {
    char c = text.charAt(at);
    return (!isSpace(c) && !isSign(c)) || (c == ',' && groupsDigits(at));
  }

  /** Tells {@code 3,000} from {@code 50,RT}. */
  private boolean groupsDigits(int comma) {
    int end = comma + 1 + GROUPED_DIGITS;
    if (!isDigit(text.charAt(comma - 1)) || end > text.length()) {
      return false;
    }
    for (int i = comma + 1; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A no-break space too: texts are copied from pages. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
