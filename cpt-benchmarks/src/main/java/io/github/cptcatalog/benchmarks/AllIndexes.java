package io.github.cptcatalog.benchmarks;

/** Sees to it that a peer has made every index that it will use. */
final class AllIndexes {
  private AllIndexes() {}

  /** Asks every query that is timed beside other peers, and searches. */
  static void forQueries(CatalogPeer peer) {
    for (Question question : Question.values()) {
      question.ask(peer);
    }
    peer.search(Vocabulary.WORDS.get(0), 1);
  }

  /** Asks the further filters besides; they are about much that the queries leave out. */
  static void forFurtherFilters(CatalogPeer peer) {
    FilterBenchmark.filters().forEach(peer::matching);
  }
}
