package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word that is searched for.
 *
 * @param text the word, folded
 * @param isTyped whether it is the last one, of which perhaps only the beginning is typed yet
 * @param joined what serves as well: the hyphenated word that it is a part of, without hyphens
 */
record Wanted(String text, boolean isTyped, Optional<Wanted> joined) {
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "i", "in", "into", "is",
          "it", "my", "of", "on", "or", "that", "the", "this", "to", "with", "your");

  /**
   * Returns the words of a text, each once. Of a hyphenated word each part is wanted or the whole
   * in one, which is the same as all parts or the whole.
   */
  static List<Wanted> in(String text) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    List<String> words = Words.in(text);
    for (int i = 0; i < words.size(); i++) {
      // a word that stood there before is whole, so it is not being typed
      boolean isTyped = i == words.size() - 1 && words.indexOf(words.get(i)) == i;
      addTo(wanted, words.get(i), isTyped);
    }
    return new ArrayList<>(wanted);
  }

  private static void addTo(Set<Wanted> wanted, String word, boolean isTyped) {
    if (!Words.isHyphenated(word)) {
      wanted.add(new Wanted(word, isTyped, Optional.empty()));
      return;
    }
    Optional<Wanted> joined =
        Optional.of(new Wanted(Words.joined(word), isTyped, Optional.empty()));
    List<String> parts = Words.parts(word);
    for (int i = 0; i < parts.size(); i++) {
      wanted.add(new Wanted(parts.get(i), isTyped && i == parts.size() - 1, joined));
    }
  }

  /** Tells whether the word says little by itself. */
  boolean isFiller() {
    return joined.isEmpty() && FILLERS.contains(text);
  }

  /** Returns the word in quotes, with dots where it can go on. */
  @Override
  public String toString() {
    return '"' + text + (isTyped ? "…" : "") + '"';
  }
}
