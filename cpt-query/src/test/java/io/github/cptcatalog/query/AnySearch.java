package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Procedures and searched texts of few words, many of which are alike. */
class AnySearch extends DomainContextBase {
  private static final List<String> WORDS =
      List.of(
          "pump",
          "pumps",
          "Pumping",
          "bump",
          "port",
          "ports",
          "artery",
          "arteries",
          "x-ray",
          "xray",
          "X",
          "ray",
          "épidural",
          "epidural",
          "of",
          "the",
          "Crohn's",
          "crohn",
          "box",
          "boxes",
          "refill",
          "re-fill",
          "fill",
          "11952",
          "naïve",
          "spinal",
          "spine",
          "a-ab",
          "ab");
  private static final List<String> CODES = List.of("11952", "11953", "21952", "0042T", "J1100");

  @Provide
  Arbitrary<List<Procedure>> procedures() {
    return catalogs(10);
  }

  /** Enough procedures for words that most of a catalog has, and several windows of ranking. */
  static Arbitrary<List<Procedure>> catalogs(int most) {
    return Arbitraries.randomValue(
        random ->
            IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> procedure(random, code(i)))
                .toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.randomValue(
        random ->
            Stream.generate(() -> typed(random))
                .limit(random.nextInt(4))
                .collect(Collectors.joining(random.nextInt(9) == 0 ? ", " : " ")));
  }

  private static String code(int index) {
    return index < CODES.size() ? CODES.get(index) : String.valueOf(30_000 + index);
  }

  private static Procedure procedure(Random random, String code) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title(words(random))
        .category(random.nextBoolean() ? Category.SURGERY : Category.MEDICINE)
        .synonyms(some(random).stream().distinct().toList())
        .summary(some(random).stream().findFirst())
        .clinical(ClinicalFacts.builder().indications(some(random)).build())
        .build();
  }

  private static List<String> some(Random random) {
    return Stream.generate(() -> words(random)).limit(random.nextInt(3)).toList();
  }

  private static String words(Random random) {
    return Stream.generate(() -> oneOf(random, WORDS))
        .limit(1 + random.nextInt(4))
        .collect(Collectors.joining(" "));
  }

  /** A word as it stands, its beginning, or one with a slip or two. */
  private static String typed(Random random) {
    String word = random.nextInt(6) == 0 ? oneOf(random, CODES) : oneOf(random, WORDS);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, 1 + random.nextInt(word.length()));
      case 1 -> slip(random, word);
      case 2 -> slip(random, slip(random, word)).toUpperCase(Locale.ROOT);
      default -> word;
    };
  }

  private static String slip(Random random, String word) {
    int at = random.nextInt(word.length());
    String before = word.substring(0, at);
    char letter = (char) ('a' + random.nextInt(26));
    Optional<Character> next =
        at + 1 < word.length() ? Optional.of(word.charAt(at + 1)) : Optional.empty();
    return switch (random.nextInt(4)) {
      case 0 -> before + word.substring(at + 1) + (word.length() == 1 ? "z" : "");
      case 1 -> before + letter + word.substring(at);
      case 2 -> before + letter + word.substring(at + 1);
      default ->
          next.map(swapped -> before + swapped + word.charAt(at) + word.substring(at + 2))
              .orElse(word);
    };
  }

  private static <T> T oneOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
