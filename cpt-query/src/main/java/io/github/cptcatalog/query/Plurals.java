package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The other number of a word: {@code implants} for {@code implant}, {@code artery} for {@code
 * arteries}. Some of what it gives is no word; since only words that stand in the catalog are
 * found, that does no harm.
 */
final class Plurals {
  /** In shorter words an s at the end is no plural: gas, his, pus. */
  private static final int SHORTEST_SINGULAR = 3;

  private Plurals() {}

  static List<String> of(String word) {
    List<String> others = new ArrayList<>(3);
    if (word.length() >= SHORTEST_SINGULAR) {
      others.add(plural(word));
    }
    if (word.endsWith("s")) {
      addIfSingular(word, cut(word, 1), others);
      if (word.endsWith("ies")) {
        addIfSingular(word, cut(word, 3) + 'y', others);
      } else if (word.endsWith("es")) {
        addIfSingular(word, cut(word, 2), others);
      }
    }
    return others;
  }

  private static void addIfSingular(String word, String singular, List<String> others) {
    if (singular.length() >= SHORTEST_SINGULAR && plural(singular).equals(word)) {
      others.add(singular);
    }
  }

  private static String plural(String singular) {
    char last = singular.charAt(singular.length() - 1);
    if (last == 's' || last == 'x' || last == 'z' || isHiss(singular)) {
      return singular + "es";
    }
    boolean endsInY = last == 'y' && !isVowel(singular.charAt(singular.length() - 2));
    return endsInY ? cut(singular, 1) + "ies" : singular + 's';
  }

  private static boolean isHiss(String singular) {
    return singular.endsWith("ch") || singular.endsWith("sh");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String cut(String word, int characters) {
    return word.substring(0, word.length() - characters);
  }
}
