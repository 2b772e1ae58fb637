package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a search may find, by a look at every title: those with one of the words, the last of which
 * may go on, while one that is in no title may have one typo. Which of them are the best is each
 * peer's own view.
 */
final class SearchScan {
  private final Map<String, Set<String>> wordsByCode = new LinkedHashMap<>();
  private final Set<String> allWords;

  SearchScan(List<Procedure> procedures) {
    procedures.forEach(
        it -> wordsByCode.put(it.code().text(), Set.copyOf(TitleWords.of(it.title()))));
    allWords = wordsByCode.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /**
   * Asks the peer and looks at its hits.
   *
   * @throws Difference if they are too few, stand twice or have none of the words
   */
  void check(String name, Searcher peer, String text, int limit) {
    Set<String> codes = codesWithOneOf(fitting(TitleWords.of(text)));
    List<String> hits = peer.search(text, limit);
    if (hits.size() != Math.min(limit, codes.size())
        || Set.copyOf(hits).size() != hits.size()
        || !codes.containsAll(hits)) {
      throw new Difference(
          name, "search(" + text + ")", "the best " + limit + " codes of " + codes, hits);
    }
  }

  private Set<String> codesWithOneOf(Set<String> words) {
    return wordsByCode.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Set<String> fitting(List<String> asked) {
    String last = asked.get(asked.size() - 1);
    Predicate<String> fits = word -> word.startsWith(last);
    for (String word : asked.subList(0, asked.size() - 1)) {
      fits =
          fits.or(allWords.contains(word) ? word::equals : other -> OneTypo.isBetween(word, other));
    }
    return allWords.stream().filter(fits).collect(Collectors.toSet());
  }
}
