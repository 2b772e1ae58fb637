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

  /** Makes every sum that it is part of negative. */
  private static final int OUT_OF_PLACE = -(1 << 30);

  private static final String LAST = "0123456789AFMTU";
  private static final int[] LAST_NUMBERS = numbers(LAST, 1);
  private static final int[] FIRST_NUMBERS =
      numbers("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1000 * LAST.length());
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
    char first = code.charAt(0);
    char last = code.charAt(4);
    if (first >= ASCII || last >= ASCII) {
      return NONE;
    }
    int a = code.charAt(1) - '0';
    int b = code.charAt(2) - '0';
    int c = code.charAt(3) - '0';
    int number =
        FIRST_NUMBERS[first]
            + a * (100 * LAST.length())
            + b * (10 * LAST.length())
            + c * LAST.length()
            + LAST_NUMBERS[last];
    // one test of the sign instead of one for each character: every look-up comes by here
    return (number | a | b | c | (9 - a) | (9 - b) | (9 - c)) < 0 ? NONE : number;
  }

  /** What each ASCII character, in any case, adds to the number of a code. */
  private static int[] numbers(String characters, int step) {
    int[] numbers = new int[ASCII];
    Arrays.fill(numbers, OUT_OF_PLACE);
    for (int i = 0; i < characters.length(); i++) {
      numbers[characters.charAt(i)] = i * step;
      numbers[Character.toLowerCase(characters.charAt(i))] = i * step;
    }
    return numbers;
  }
}
