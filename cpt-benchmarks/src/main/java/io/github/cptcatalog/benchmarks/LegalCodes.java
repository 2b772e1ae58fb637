package io.github.cptcatalog.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** All 410,000 texts that have the shape of a code, in a random order. */
final class LegalCodes {
  private static final List<String> LAST_LETTERS = List.of("F", "T", "U", "M", "A");

  private LegalCodes() {}

  /** Returns different codes of all shapes, as often as each shape has codes. */
  static List<String> draw(int count, Random random) {
    List<String> codes = new ArrayList<>();
    IntStream.range(0, 100_000).mapToObj(number -> digits(number, 5)).forEach(codes::add);
    for (String last : LAST_LETTERS) {
      IntStream.range(0, 10_000).mapToObj(number -> digits(number, 4) + last).forEach(codes::add);
    }
    for (char first = 'A'; first <= 'Z'; first++) {
      String letter = String.valueOf(first);
      IntStream.range(0, 10_000).mapToObj(number -> letter + digits(number, 4)).forEach(codes::add);
    }
    if (count > codes.size()) {
      throw new IllegalArgumentException(
          count + " codes are too many; there are " + codes.size() + " legal ones.");
    }
    Collections.shuffle(codes, random);
    return List.copyOf(codes.subList(0, count));
  }

  // String.format would take longer than all else
  private static String digits(int number, int length) {
    String text = Integer.toString(number);
    return "0".repeat(length - text.length()) + text;
  }
}
