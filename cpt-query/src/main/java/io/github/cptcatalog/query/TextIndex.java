package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;

/**
 * For each word of a catalog the procedures that have it, and what it says of them; texts are
 * searched by it. A posting is an int: a position, of which there are fewer than two to the 19th
 * since there are no more codes, and the {@link Impact} in its low bits.
 */
final class TextIndex {
  private final TermDictionary terms;
  private final int[] starts;
  private final int[] postings;
  private final int[] names;

  TextIndex(TermDictionary terms, int[] starts, int[] postings, int[] names) {
    this.terms = terms;
    this.starts = starts;
    this.postings = postings;
    this.names = names;
  }

  static TextIndex of(List<Procedure> inCodeOrder) {
    TextIndexBuilder builder = new TextIndexBuilder();
    inCodeOrder.forEach(builder::add);
    return builder.build();
  }

  static int posting(int position, int impact) {
    return position << Impact.BITS | impact;
  }

  static int position(int posting) {
    return posting >> Impact.BITS;
  }

  static int impact(int posting) {
    return posting & ((1 << Impact.BITS) - 1);
  }

  TermDictionary terms() {
    return terms;
  }

  /** Returns where the postings of a term start; they end where those of the next one start. */
  int start(int term) {
    return starts[term];
  }

  int end(int term) {
    return starts[term + 1];
  }

  int posting(int index) {
    return postings[index];
  }

  /** Tells whether any procedure has a synonym. */
  boolean hasNames() {
    return names.length > 0;
  }

  /** Returns in which {@link Names} of the procedure the word stands. */
  int names(int index) {
    return names[index];
  }

  /** Returns how many procedures have the term. */
  int frequency(int term) {
    return starts[term + 1] - starts[term];
  }
}
