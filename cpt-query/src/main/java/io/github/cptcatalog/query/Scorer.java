package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores the procedures of a window by the words of a text. More words come before fewer; then, for
 * the word that is being typed, the whole word before one that begins so; then what is left counts:
 * how well the text fits the title or a synonym as a whole, and by BM25 how rare the words are and
 * where each stands; doubtful records get less of it, since who types words looks for what is
 * right. A code that is asked for comes before everything.
 */
final class Scorer {
  /** Scores are whole numbers of millionths, so that equal ones are equal on every machine. */
  static final int ONE = 1_000_000;

  /** Taken off once, even where both parts of {@code x-ra} begin the same {@code xray}. */
  private static final int BEGINNING = ONE / 2;

  /** What is left of a score never makes up for a word. */
  private static final int REST = BEGINNING - 1;

  private static final float FIT = 0.6f;

  /** A text that is not about its code comes after one that is and fits half as well. */
  private static final float DOUBTFUL = 0.5f;

  private static final SearchField[] FIELDS = SearchField.values();

  private final WordWindow[] words;
  private final List<PositionSet> doubtful = new ArrayList<>();
  private final float[] shares;
  private final boolean[] counted;
  private final int mostCounted;

  /** The share of the words that do not count. */
  private final float uncounted;

  /** What each word says of the procedure that is looked at, and in which names it stands. */
  private final int[] said;

  private final int[] names;

  /**
   * What is known of the procedure that is looked at: flags and names of all its words together.
   */
  private int flags;

  private int inNames;

  /** The share of its words, and what they give by their number. */
  private float present;

  private int count;

  /** Which procedures of a block have at least so many words. */
  private final long[] withAtLeast;

  Scorer(List<FoundWord> found, Indexes indexes) {
    TextIndex index = indexes.texts();
    this.words = new WordWindow[found.size()];
    this.counted = new boolean[words.length];
    this.said = new int[words.length];
    this.names = new int[words.length];
    boolean hasOnlyFillers = found.stream().allMatch(word -> word.wanted().isFiller());
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] = new WordWindow(found.get(i), index);
      counted[i] = hasOnlyFillers || !found.get(i).wanted().isFiller();
      count += counted[i] ? 1 : 0;
    }
    this.mostCounted = count;
    this.withAtLeast = new long[count + 1];
    FacetIndex<Verdict> verdicts = indexes.of(Facet.VERDICT);
    verdicts.find(Verdict.DIFFERENT_MEANING).ifPresent(doubtful::add);
    verdicts.find(Verdict.NOT_ASSIGNED).ifPresent(doubtful::add);
    this.shares = shares(found, indexes);
    float rest = 0;
    for (int i = 0; i < words.length; i++) {
      rest += counted[i] ? 0 : shares[i];
    }
    this.uncounted = rest;
  }

  /** Returns how rare each word is, as a share of all. */
  private static float[] shares(List<FoundWord> found, Indexes indexes) {
    float[] shares = new float[found.size()];
    float sum = 0;
    for (int i = 0; i < shares.length; i++) {
      int having = Math.min(found.get(i).most(indexes.texts()), indexes.size());
      shares[i] = (float) Math.log(1 + (indexes.size() - having + 0.5) / (having + 0.5));
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Goes on to a window; tells whether any word stands there. */
  boolean fill(int window) {
    boolean hasAny = false;
    for (WordWindow word : words) {
      hasAny |= word.fill(window);
    }
    return hasAny;
  }

  /** Returns the procedures of a block that may score more than the floor. */
  long candidates(int block, int floor) {
    Arrays.fill(withAtLeast, 0);
    withAtLeast[0] = -1;
    long codes = 0;
    int seen = 0;
    for (int i = 0; i < words.length; i++) {
      if (counted[i]) {
        long marks = words[i].marks(block);
        seen++;
        for (int number = seen; number > 0; number--) {
          withAtLeast[number] |= withAtLeast[number - 1] & marks;
        }
        codes |= words[i].word().codes().size() > 0 ? marks : 0;
      }
    }
    int needed = (Math.max(0, floor) - REST) / ONE + 1;
    return (needed > 1 ? withAtLeast[Math.min(mostCounted, needed)] : withOneOrMore(block, floor))
        | codes;
  }

  /** Leaves out those that have only a word which many have, once rarer ones were found. */
  private long withOneOrMore(int block, int floor) {
    long found = mostCounted > 1 ? withAtLeast[2] : 0;
    for (int i = 0; i < words.length; i++) {
      if (counted[i] && ONE + rest(shares[i] + uncounted) > floor) {
        found |= words[i].marks(block);
      }
    }
    return found;
  }

  /** Looks at a procedure of the window, which the next calls are about. */
  void look(int slot) {
    flags = 0;
    inNames = 0;
    present = 0;
    count = 0;
    boolean hasBeginning = false;
    for (int i = 0; i < words.length; i++) {
      int more = words[i].said(slot);
      said[i] = more;
      if (more != 0) {
        flags |= more;
        names[i] = words[i].names(slot);
        inNames |= names[i];
        present += shares[i];
        if (counted[i]) {
          count += ONE;
          hasBeginning |= (more & WordWindow.WHOLE) == 0 && !WordWindow.isCode(more);
        }
      }
    }
    count -= hasBeginning ? BEGINNING : 0;
  }

  /** Returns the score at most, which is known sooner than the score. */
  int most() {
    int code = code();
    if (code > 0) {
      return code;
    }
    return count + rest(present);
  }

  /** Returns what words of such a share give at most besides their number, rounded up. */
  private static int rest(float share) {
    return (int) (share * REST) + 2;
  }

  int score() {
    int code = code();
    if (code > 0) {
      return code;
    }
    float sum = 0;
    for (int i = 0; i < said.length; i++) {
      sum += shares[i] * weight(said[i]);
    }
    float fit = Math.max(fitOfTitle(), fitOfName());
    return count + (int) ((FIT * fit + (1 - FIT) * sum) * REST);
  }

  /** Returns what is left of a score if the text of the procedure is not about its code. */
  int doubted(int score, int position) {
    if (code() > 0 || !isDoubtful(position)) {
      return score;
    }
    return count + (int) ((score - count) * DOUBTFUL);
  }

  private boolean isDoubtful(int position) {
    for (PositionSet verdict : doubtful) {
      if (verdict.has(position)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of the field that gave most; of several the first. */
  int field() {
    if (code() > 0) {
      return 0;
    }
    int best = 0;
    float most = 0;
    for (int field = 0; field < FIELDS.length; field++) {
      float given =
          switch (FIELDS[field]) {
            case TITLE -> FIT * fitOfTitle();
            case SYNONYM -> FIT * fitOfName();
            default -> 0;
          };
      for (int i = 0; i < said.length; i++) {
        given += (1 - FIT) * shares[i] * weight(said[i], FIELDS[field]);
      }
      if (given > most) {
        most = given;
        best = field;
      }
    }
    return best;
  }

  /** Returns the score of a procedure whose code is asked for; zero for others. */
  private int code() {
    if ((flags & WordWindow.CODE) != 0) {
      return (mostCounted + 2) * ONE;
    }
    boolean isBeginning = (flags & WordWindow.CODE_BEGINNING) != 0;
    return isBeginning && said.length == 1 ? (mostCounted + 1) * ONE : 0;
  }

  private float fitOfTitle() {
    float covered = 0;
    int common = 0;
    float length = 1;
    for (int i = 0; i < said.length; i++) {
      float titleWords = Impact.titleWords(TextIndex.impact(said[i]));
      if (titleWords > 0) {
        covered += shares[i];
        common++;
        length = titleWords;
      }
    }
    return Names.fit(covered, common, length);
  }

  private float fitOfName() {
    float best = 0;
    for (int left = inNames; left != 0; left &= left - 1) {
      int name = left & -left;
      float covered = 0;
      int common = 0;
      for (int i = 0; i < names.length; i++) {
        if (said[i] != 0 && (names[i] & name) != 0) {
          covered += shares[i];
          common++;
        }
      }
      best = Math.max(best, Names.fitOfName(covered, common, name));
    }
    return best;
  }

  private static float weight(int said) {
    return WordWindow.isCode(said) ? 1 : Impact.weight(TextIndex.impact(said));
  }

  private static float weight(int said, SearchField field) {
    if (WordWindow.isCode(said)) {
      return field == SearchField.CODE ? 1 : 0;
    }
    return Impact.weight(TextIndex.impact(said), field);
  }
}
