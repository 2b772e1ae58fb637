package io.github.cptcatalog.query;

import io.github.cptcatalog.query.TermDictionary.Beginning;
import java.util.BitSet;

/**
 * Finds the terms that one slip of the keyboard makes of a word: a character too many, missing or
 * wrong, or two neighbours swapped. Walks the sorted terms as a tree, so it looks only where the
 * word is still right.
 */
final class Typos {
  private final TermDictionary terms;
  private final String word;
  private final boolean asBeginning;
  private final BitSet found = new BitSet();

  private Typos(TermDictionary terms, String word, boolean asBeginning) {
    this.terms = terms;
    this.word = word;
    this.asBeginning = asBeginning;
  }

  /**
   * Returns the numbers of the terms.
   *
   * @param asBeginning whether terms count that go on behind the word
   */
  static int[] of(String word, TermDictionary terms, boolean asBeginning) {
    Typos typos = new Typos(terms, word, asBeginning);
    Beginning right = terms.all();
    for (int at = 0; at <= word.length() && !right.isEmpty(); at++) {
      typos.slipAt(at, right);
      if (at < word.length()) {
        right = terms.then(right, word.charAt(at));
      }
    }
    return typos.found.stream().toArray();
  }

  private void slipAt(int at, Beginning right) {
    if (at < word.length()) {
      keep(terms.then(right, word, at + 1));
    }
    if (at + 1 < word.length()) {
      Beginning swapped = terms.then(right, word.charAt(at + 1));
      keep(terms.then(terms.then(swapped, word.charAt(at)), word, at + 2));
    }
    int term = terms.whole(right) < 0 ? right.from() : right.from() + 1;
    while (term < right.to()) {
      Beginning other = terms.then(right, terms.next(right, term));
      keep(terms.then(other, word, at));
      if (at < word.length()) {
        keep(terms.then(other, word, at + 1));
      }
      term = other.to();
    }
  }

  private void keep(Beginning reached) {
    if (reached.isEmpty()) {
      return;
    }
    if (asBeginning) {
      found.set(reached.from(), reached.to());
    } else if (terms.whole(reached) >= 0) {
      found.set(reached.from());
    }
  }
}
