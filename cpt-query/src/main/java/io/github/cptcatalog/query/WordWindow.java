package io.github.cptcatalog.query;

import java.util.Arrays;

/**
 * What one word says of the procedures of a window, which is a run of neighbours in code order:
 * small enough to stay in the cache while all words of a text are laid over each other.
 */
final class WordWindow {
  static final int BITS = 12;
  private static final int SIZE = 1 << BITS;

  /** Behind the impact: the word stands as a whole, begins the code, or is the code. */
  static final int WHOLE = 1 << Impact.BITS;

  static final int CODE_BEGINNING = WHOLE << 1;
  static final int CODE = CODE_BEGINNING << 1;
  private static final int CODE_LENGTH = 5;

  private final TextIndex index;
  private final FoundWord word;
  private final int[] cursors;
  private final short[] said = new short[SIZE];
  private final int[] names;
  private final long[] marks = new long[SIZE >> Selection.BLOCK_BITS];
  private boolean isEmpty;

  WordWindow(FoundWord word, TextIndex index) {
    this.index = index;
    this.word = word;
    this.names = new int[index.hasNames() ? SIZE : 0];
    this.cursors = new int[word.size()];
    for (int i = 0; i < cursors.length; i++) {
      cursors[i] = index.start(word.term(i));
    }
  }

  static boolean isCode(int said) {
    return (said & (CODE | CODE_BEGINNING)) != 0;
  }

  FoundWord word() {
    return word;
  }

  /**
   * Goes on to the window of a number; windows come in order.
   *
   * @return whether the word stands anywhere in the window
   */
  boolean fill(int window) {
    Arrays.fill(marks, 0);
    isEmpty = true;
    for (int i = 0; i < cursors.length; i++) {
      cursors[i] = fill(window, cursors[i], index.end(word.term(i)), word.isWhole(i));
    }
    Span codes = word.codes();
    int from = Math.max(codes.from(), window << BITS);
    int to = Math.min(codes.to(), (window + 1) << BITS);
    int code = word.wanted().text().length() == CODE_LENGTH ? CODE : CODE_BEGINNING;
    for (int position = from; position < to; position++) {
      say(position & (SIZE - 1), code, 0);
    }
    return !isEmpty;
  }

  private int fill(int window, int start, int end, boolean isWhole) {
    int flag = isWhole ? WHOLE : 0;
    int cursor = start;
    for (; cursor < end; cursor++) {
      int posting = index.posting(cursor);
      int position = TextIndex.position(posting);
      if (position >> BITS != window) {
        break;
      }
      int in = index.hasNames() ? index.names(cursor) : 0;
      say(position & (SIZE - 1), TextIndex.impact(posting) | flag, in);
    }
    return cursor;
  }

  private void say(int slot, int more, int in) {
    long bit = 1L << slot;
    int block = slot >> Selection.BLOCK_BITS;
    boolean isFirst = (marks[block] & bit) == 0;
    marks[block] |= bit;
    isEmpty = false;
    said[slot] = (short) (isFirst ? more : both(said[slot], more));
    if (names.length > 0) {
      names[slot] = isFirst ? in : names[slot] | in;
    }
  }

  /** Of two terms that stand for one word the one counts that says more. */
  private static int both(int one, int other) {
    int flags = (one | other) & -WHOLE;
    int impact = TextIndex.impact(one);
    int otherImpact = TextIndex.impact(other);
    return flags | (Impact.weight(impact) >= Impact.weight(otherImpact) ? impact : otherImpact);
  }

  /** Returns which procedures of a block, counted from the start of the window, have the word. */
  long marks(int block) {
    return marks[block];
  }

  /** Returns the impact of the word and the flags; zero where the procedure lacks it. */
  int said(int slot) {
    boolean has = (marks[slot >> Selection.BLOCK_BITS] & 1L << slot) != 0;
    return has ? said[slot] : 0;
  }

  /** Returns in which {@link Names} the word stands. */
  int names(int slot) {
    boolean has = (marks[slot >> Selection.BLOCK_BITS] & 1L << slot) != 0;
    return names.length > 0 && has ? names[slot] : 0;
  }
}
