package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is typed into a search box: always two words of one title. */
final class SearchTexts {
  /** Both as they stand in the title. */
  static final String WORDS = "words";

  /** Of the second only the first three letters. */
  static final String BEGINNING = "beginning";

  /** The first with one typo. */
  static final String TYPO = "typo";

  private static final int COUNT = 32;

  private SearchTexts() {}

  /**
   * Draws texts of a kind.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  static List<String> of(String kind, List<Procedure> procedures) {
    return switch (kind) {
      case WORDS -> draw(procedures, word -> word, word -> word);
      case BEGINNING -> draw(procedures, word -> word, word -> word.substring(0, 3));
      case TYPO -> draw(procedures, SearchTexts::misspelt, word -> word);
      default ->
          throw new IllegalArgumentException(
              "No such kind of text: "
                  + kind
                  + "; expected one of "
                  + String.join(", ", WORDS, BEGINNING, TYPO)
                  + ".");
    };
  }

  private static List<String> draw(
      List<Procedure> procedures, UnaryOperator<String> first, UnaryOperator<String> second) {
    Random random = new Random(4);
    return Stream.generate(() -> procedures.get(random.nextInt(procedures.size())))
        .map(procedure -> TitleWords.of(procedure.title()))
        .map(words -> first.apply(words.get(1)) + " " + second.apply(words.get(2)))
        .limit(COUNT)
        .toList();
  }

  /** No word of the vocabulary has a w, so this makes none of them. */
  private static String misspelt(String word) {
    return word.substring(0, 2) + "w" + word.substring(3);
  }
}
