package io.github.cptcatalog.query;

import java.util.Arrays;
import java.util.Optional;

/** The words and signs of the text form of filters; the values come on top. */
enum FilterWord {
  AND("and"),
  OR("or"),
  NOT("not"),

  ALL("all"),
  CATEGORY("category"),
  MODIFIER("modifier"),
  KIND("kind"),
  VERDICT("verdict"),
  SETTING("setting"),
  ANESTHESIA("anesthesia"),
  CODE("code"),
  FROM("from"),
  TO("to"),
  STARTS("starts"),
  WITH("with"),
  IN("in"),
  FORCE("force"),
  ON("on"),
  DURATION("duration"),
  MINUTES("minutes"),
  PRICED("priced"),
  COST("cost"),
  OVERLAPS("overlaps"),
  WITHIN("within"),

  EQUALS("="),
  AT_MOST("<="),
  AT_LEAST(">="),
  COMMA(","),
  OPEN("("),
  CLOSE(")"),
  OPEN_BRACKET("["),
  CLOSE_BRACKET("]");

  private final String text;

  FilterWord(String text) {
    this.text = text;
  }

  static Optional<FilterWord> find(FilterToken token) {
    return Arrays.stream(values()).filter(word -> word.is(token)).findFirst();
  }

  boolean is(FilterToken token) {
    return text.equalsIgnoreCase(token.text());
  }

  /** Returns the word as it is written, in quotes. */
  @Override
  public String toString() {
    return '"' + text + '"';
  }
}
