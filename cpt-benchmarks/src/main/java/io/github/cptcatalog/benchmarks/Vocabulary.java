package io.github.cptcatalog.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** 2,000 invented words that can be pronounced, the most frequent first. */
final class Vocabulary {
  static final List<String> WORDS = invent(2_000, new Random(2));

  private static final Skew<String> FREQUENCY = Skew.zipf(WORDS);

  private Vocabulary() {}

  /** Returns different words, frequent ones more often. */
  static List<String> draw(int count, Random random) {
    return FREQUENCY.draw(count, random);
  }

  private static List<String> invent(int count, Random random) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(letter("bcdfghklmnprtvz", random)).append(letter("aeiou", random));
      }
      // no plurals, which a text search may take for the word itself
      if (random.nextBoolean()) {
        word.append(letter("lmnrtx", random));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  private static char letter(String letters, Random random) {
    return letters.charAt(random.nextInt(letters.length()));
  }
}
