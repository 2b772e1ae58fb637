package io.github.cptcatalog.query;

import io.github.cptcatalog.query.TermDictionary.Beginning;
import java.util.Locale;

/**
 * Finds what stands for a wanted word in one catalog: the word in either number; if it is being
 * typed, the words that begin so; and where no record has any of those, what is one typo away.
 */
final class Spelling {
  private static final int LONG_ENOUGH_FOR_A_TYPO = 4;
  private static final int SHORTEST_BEGINNING_OF_A_CODE = 3;
  private static final int CODE_LENGTH = 5;
  private static final Span NONE = new Span(0, 0);

  private final Indexes indexes;
  private final TermDictionary dictionary;

  Spelling(Indexes indexes) {
    this.indexes = indexes;
    this.dictionary = indexes.texts().terms();
  }

  FoundWord find(Wanted wanted) {
    Positions terms = new Positions();
    addWhole(wanted.text(), terms);
    for (String other : Plurals.of(wanted.text())) {
      addWhole(other, terms);
    }
    wanted.joined().ifPresent(joined -> addWhole(joined.text(), terms));
    int whole = terms.size();
    addBeginnings(wanted, terms);
    wanted.joined().ifPresent(joined -> addBeginnings(joined, terms));
    Span codes = codes(wanted);
    return terms.size() == 0 && codes.size() == 0 && isForgiven(wanted.text())
        ? misspelt(wanted)
        : new FoundWord(wanted, terms.toArray(), whole, codes);
  }

  private FoundWord misspelt(Wanted wanted) {
    int[] typos = Typos.of(wanted.text(), dictionary, false);
    if (typos.length > 0 || !wanted.isTyped()) {
      return new FoundWord(wanted, typos, typos.length, NONE);
    }
    return new FoundWord(wanted, Typos.of(wanted.text(), dictionary, true), 0, NONE);
  }

  private void addWhole(String word, Positions terms) {
    int term = dictionary.whole(dictionary.of(word));
    if (term >= 0 && !isAmong(terms, terms.size(), term)) {
      terms.add(term);
    }
  }

  private void addBeginnings(Wanted wanted, Positions terms) {
    if (!wanted.isTyped()) {
      return;
    }
    int before = terms.size();
    Beginning beginning = dictionary.of(wanted.text());
    for (int term = beginning.from(); term < beginning.to(); term++) {
      if (!isAmong(terms, before, term)) {
        terms.add(term);
      }
    }
  }

  private static boolean isAmong(Positions terms, int first, int term) {
    for (int i = 0; i < first; i++) {
      if (terms.get(i) == term) {
        return true;
      }
    }
    return false;
  }

  private Span codes(Wanted wanted) {
    String word = wanted.text();
    int shortest = wanted.isTyped() ? SHORTEST_BEGINNING_OF_A_CODE : CODE_LENGTH;
    // the second character of every code is a digit, and of hardly any word
    if (word.length() < shortest || word.length() > CODE_LENGTH || !isDigit(word.charAt(1))) {
      return NONE;
    }
    String code = word.toUpperCase(Locale.ROOT);
    return new Span(indexes.firstFrom(code), indexes.firstFrom(code + Character.MAX_VALUE));
  }

  /** Tells whether it is a word of some length, and not a number, in which each digit matters. */
  private static boolean isForgiven(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isDigit(word.charAt(i))) {
        return false;
      }
    }
    return word.length() >= LONG_ENOUGH_FOR_A_TYPO;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
