package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.List;

/** A search for a text in one catalog. */
final class Search {
  /** Whoever types more has found it, or is up to no good. */
  private static final int MOST_WORDS = 32;

  private final Indexes indexes;
  private final List<FoundWord> words;

  private Search(Indexes indexes, List<FoundWord> words) {
    this.indexes = indexes;
    this.words = words;
  }

  static Search of(String text, Indexes indexes) {
    List<Wanted> wanted = Wanted.in(text);
    Spelling spelling = new Spelling(indexes);
    List<FoundWord> words = new ArrayList<>();
    for (int i = 0; i < Math.min(wanted.size(), MOST_WORDS); i++) {
      words.add(spelling.find(wanted.get(i)));
    }
    return new Search(indexes, words);
  }

  /** Returns the best of a selection, the best first. */
  List<SearchHit> among(Selection selection, int most) {
    long[] ranked = Ranking.of(words, indexes, selection, most);
    SearchHit[] hits = new SearchHit[ranked.length];
    for (int i = 0; i < hits.length; i++) {
      hits[i] =
          new SearchHit(
              indexes.procedures().get(Ranking.position(ranked[i])),
              Ranking.score(ranked[i]),
              Ranking.field(ranked[i]));
    }
    return List.of(hits);
  }
}
