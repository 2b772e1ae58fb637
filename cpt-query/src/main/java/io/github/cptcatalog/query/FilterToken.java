package io.github.cptcatalog.query;

/**
 * A word or a sign of a text.
 *
 * @param text as it stands there; empty at the end of the text
 * @param column where it starts, from 1
 */
record FilterToken(String text, int column) {

  boolean isEnd() {
    return text.isEmpty();
  }

  boolean isWord() {
    return !isEnd() && !FilterLexer.isSign(text.charAt(0));
  }
}
