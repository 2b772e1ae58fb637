package io.github.cptcatalog.benchmarks;

import java.util.List;

/** A peer that searches titles. */
interface Searcher {

  /** Returns the codes of the best hits, the best first. */
  List<String> search(String text, int limit);
}
