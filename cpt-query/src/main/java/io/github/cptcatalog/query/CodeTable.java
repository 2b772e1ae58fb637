package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the position of a code in code order without allocating anything.
 *
 * <p>Few texts have the shape of a code, so they are numbered, and 32 neighbours share a long: its
 * low half tells which of them are there, its high half how many come before them. That is at most
 * 135 KB, less than a hash table of as many codes, and one read for each look-up.
 */
final class CodeTable {
  private static final int NONE = -1;
  private static final int ASCII = 128;
  private static final byte[] FIRST = places("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  private static final String LAST_CHARACTERS = "0123456789AFMTU";
  private static final byte[] LAST = places(LAST_CHARACTERS);
  private static final int SHARED_BY = 5;

  private final long[] words;

  CodeTable(List<Procedure> inCodeOrder) {
    int size = inCodeOrder.size();
    int last = size == 0 ? NONE : number(inCodeOrder.get(size - 1).code().text());
    this.words = new long[(last >> SHARED_BY) + 1];
    for (Procedure procedure : inCodeOrder) {
      int number = number(procedure.code().text());
      words[number >> SHARED_BY] |= 1L << (number & 31);
    }
    long before = 0;
    for (int i = 0; i < words.length; i++) {
      long present = words[i];
      words[i] = present | before << Integer.SIZE;
      before += Long.bitCount(present);
    }
  }

  /** Returns the position of the code, in any case; negative where it is absent or no code. */
  int position(String code) {
    int number = number(code);
    int at = number >> SHARED_BY;
    if (number < 0 || at >= words.length) {
      return NONE;
    }
    long word = words[at];
    int bit = 1 << number;
    return ((int) word & bit) == 0
        ? NONE
        : (int) (word >>> Integer.SIZE) + Integer.bitCount((int) word & (bit - 1));
  }

  /**
   * Numbers the codes in code order; negative for most that is no code. A letter at both ends gets
   * a number too, which no code has.
   */
  private static int number(String code) {
    if (code.length() != 5) {
      return NONE;
    }
    char start = code.charAt(0);
    char end = code.charAt(4);
    if ((start | end) >= ASCII) {
      return NONE;
    }
    int first = FIRST[start];
    int a = code.charAt(1) - '0';
    int b = code.charAt(2) - '0';
    int c = code.charAt(3) - '0';
    int last = LAST[end];
    int number = (((first * 10 + a) * 10 + b) * 10 + c) * LAST_CHARACTERS.length() + last;
    // one test of the sign instead of one for each character: this is the hot path of every look-up
    boolean fits = (first | last | a | b | c | 9 - a | 9 - b | 9 - c) >= 0;
    return fits ? number : NONE;
  }

  /** The place of each ASCII character among some, in any case; negative for the others. */
  private static byte[] places(String characters) {
    byte[] places = new byte[ASCII];
    Arrays.fill(places, (byte) NONE);
    for (int i = 0; i < characters.length(); i++) {
      places[characters.charAt(i)] = (byte) i;
      places[Character.toLowerCase(characters.charAt(i))] = (byte) i;
    }
    return places;
  }
}
