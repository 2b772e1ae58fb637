package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@link ProcedureQuery#matching} has to find, said without any code of the library's search:
 * every record is read, every word of the text compared with every word of the record.
 */
final class WordScan {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(-[\\p{L}\\p{Nd}]+)*");

  private final Map<Procedure, Set<String>> words = new LinkedHashMap<>();
  private final Set<String> vocabulary = new TreeSet<>();

  WordScan(List<Procedure> procedures) {
    procedures.stream()
        .sorted(Order.byCode().comparator())
        .forEach(procedure -> words.put(procedure, wordsOf(procedure)));
    words.values().forEach(vocabulary::addAll);
  }

  /** Returns in code order the procedures that have every word of the text. */
  List<Procedure> matching(String text) {
    List<Predicate<Procedure>> conditions = conditions(text);
    return words.keySet().stream()
        .filter(procedure -> conditions.stream().allMatch(it -> it.test(procedure)))
        .toList();
  }

  /** Returns in code order the procedures that have any word of the text. */
  List<Procedure> havingAny(String text) {
    List<Predicate<Procedure>> conditions = conditions(text);
    return words.keySet().stream()
        .filter(procedure -> conditions.stream().anyMatch(it -> it.test(procedure)))
        .toList();
  }

  private List<Predicate<Procedure>> conditions(String text) {
    List<Predicate<Procedure>> conditions = new ArrayList<>();
    List<String> asked = words(text);
    for (int i = 0; i < asked.size(); i++) {
      boolean isLast = i == asked.size() - 1;
      List<String> parts = List.of(asked.get(i).split("-", -1));
      Predicate<String> joined =
          parts.size() == 1 ? none -> false : like(asked.get(i).replace("-", ""), isLast);
      for (int part = 0; part < parts.size(); part++) {
        boolean isTyped = isLast && part == parts.size() - 1;
        conditions.add(condition(parts.get(part), isTyped, joined));
      }
    }
    return conditions;
  }

  /** A hyphenated word stands in one, or in all its parts: so each part, or the whole, stands. */
  private Predicate<Procedure> condition(String word, boolean isTyped, Predicate<String> joined) {
    Predicate<Procedure> byCode = procedure -> isCode(procedure, word, isTyped);
    Set<String> written = known(like(word, isTyped).or(otherNumber(word)).or(joined));
    boolean isKnown = !written.isEmpty() || words.keySet().stream().anyMatch(byCode);
    if (isKnown || word.length() < 4 || word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return byCode.or(has(written));
    }
    Set<String> misspelt = known(other -> isOneSlipAway(word, other));
    if (misspelt.isEmpty() && isTyped) {
      return has(
          known(
              other ->
                  IntStream.rangeClosed(0, other.length())
                      .anyMatch(i -> isOneSlipAway(word, other.substring(0, i)))));
    }
    return has(misspelt);
  }

  private Set<String> known(Predicate<String> word) {
    return vocabulary.stream().filter(word).collect(Collectors.toSet());
  }

  private Predicate<Procedure> has(Set<String> any) {
    return procedure -> !Collections.disjoint(words.get(procedure), any);
  }

  private static boolean isCode(Procedure procedure, String word, boolean isTyped) {
    String code = procedure.code().text().toLowerCase(Locale.ROOT);
    return code.equals(word) || (isTyped && word.length() >= 3 && code.startsWith(word));
  }

  private static Predicate<String> like(String word, boolean isTyped) {
    return isTyped ? other -> other.startsWith(word) : word::equals;
  }

  private static Predicate<String> otherNumber(String word) {
    return other ->
        plural(word).equals(Optional.of(other)) || plural(other).equals(Optional.of(word));
  }

  private static Optional<String> plural(String word) {
    if (word.length() < 3) {
      return Optional.empty();
    }
    if (word.matches(".*(s|x|z|ch|sh)")) {
      return Optional.of(word + "es");
    }
    return Optional.of(word.matches(".*[^aeiou]y") ? word.replaceFirst("y$", "ies") : word + "s");
  }

  private static Set<String> wordsOf(Procedure procedure) {
    Set<String> words = new HashSet<>();
    Stream.of(
            Stream.of(procedure.title()),
            procedure.synonyms().stream(),
            procedure.summary().stream(),
            procedure.clinical().indications().stream())
        .flatMap(texts -> texts)
        .flatMap(text -> words(text).stream())
        .forEach(
            word -> {
              words.addAll(List.of(word.split("-", -1)));
              words.add(word.replace("-", ""));
            });
    return words;
  }

  private static List<String> words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace("'", "")
            .toLowerCase(Locale.ROOT);
    return WORD.matcher(folded).results().map(MatchResult::group).toList();
  }

  /** By the table of all prefixes of both words; swapped neighbours are one slip. */
  private static boolean isOneSlipAway(String one, String other) {
    int[][] slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        List<Integer> ways = new ArrayList<>();
        if (i == 0 || j == 0) {
          ways.add(i + j);
        } else {
          boolean same = one.charAt(i - 1) == other.charAt(j - 1);
          ways.add(slips[i - 1][j - 1] + (same ? 0 : 1));
          ways.add(slips[i - 1][j] + 1);
          ways.add(slips[i][j - 1] + 1);
          if (i > 1
              && j > 1
              && one.charAt(i - 1) == other.charAt(j - 2)
              && one.charAt(i - 2) == other.charAt(j - 1)) {
            ways.add(slips[i - 2][j - 2] + 1);
          }
        }
        slips[i][j] = ways.stream().mapToInt(Integer::intValue).min().orElseThrow();
      }
    }
    return slips[one.length()][other.length()] <= 1;
  }
}
