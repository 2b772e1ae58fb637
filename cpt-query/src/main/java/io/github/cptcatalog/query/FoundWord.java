package io.github.cptcatalog.query;

import java.util.Arrays;

/** What stands for a wanted word in one catalog. */
final class FoundWord {
  /** Up to so many positions are sorted sooner than marked in a bitmap of the catalog. */
  private static final int SORTED_SOONER = 64;

  private final Wanted wanted;
  private final int[] terms;
  private final int whole;
  private final Span codes;

  /**
   * Takes what was found.
   *
   * @param terms the numbers of the terms that count as this word, each once
   * @param whole how many of them, from the first on, are more than a word that begins so
   * @param codes the procedures whose code the word is or begins
   */
  FoundWord(Wanted wanted, int[] terms, int whole, Span codes) {
    this.wanted = wanted;
    this.terms = terms;
    this.whole = whole;
    this.codes = codes;
  }

  Wanted wanted() {
    return wanted;
  }

  int size() {
    return terms.length;
  }

  int term(int index) {
    return terms[index];
  }

  /** Tells whether a term is the whole word, not just one that begins so. */
  boolean isWhole(int index) {
    return index < whole;
  }

  Span codes() {
    return codes;
  }

  /** Returns the procedures that have the word. */
  PositionSet positions(TextIndex index, int universe) {
    int most = most(index);
    boolean isSorted = terms.length == 1 && codes.size() == 0;
    if (!isSorted && most > SORTED_SOONER) {
      Bitmap marked = marked(index, universe);
      return marked.size() > universe / Integer.SIZE ? marked : new Postings(marked.toArray());
    }
    int[] positions = new int[most];
    int filled = 0;
    for (int term : terms) {
      for (int i = index.start(term); i < index.end(term); i++) {
        positions[filled++] = TextIndex.position(index.posting(i));
      }
    }
    for (int position = codes.from(); position < codes.to(); position++) {
      positions[filled++] = position;
    }
    return PositionSet.of(isSorted ? positions : sorted(positions), universe);
  }

  /** Returns how many procedures have the word at most. */
  int most(TextIndex index) {
    int most = codes.size();
    for (int term : terms) {
      most += index.frequency(term);
    }
    return most;
  }

  private Bitmap marked(TextIndex index, int universe) {
    long[] blocks = new long[Selection.blocks(universe)];
    for (int term : terms) {
      for (int i = index.start(term); i < index.end(term); i++) {
        mark(blocks, TextIndex.position(index.posting(i)));
      }
    }
    for (int position = codes.from(); position < codes.to(); position++) {
      mark(blocks, position);
    }
    return new Bitmap(blocks);
  }

  private static void mark(long[] blocks, int position) {
    blocks[position >> Selection.BLOCK_BITS] |= 1L << position;
  }

  /** Sorts; a procedure that has several of the terms stays once. */
  private static int[] sorted(int[] positions) {
    Arrays.sort(positions);
    int kept = 0;
    for (int position : positions) {
      if (kept == 0 || positions[kept - 1] != position) {
        positions[kept++] = position;
      }
    }
    return Arrays.copyOf(positions, kept);
  }
}
