package io.github.cptcatalog.query;

import java.util.List;
import java.util.Optional;

/**
 * A way through a catalog in code order: from candidates to what every step lets pass.
 *
 * @param span where to look
 * @param candidates where to look inside the span, if a small set is known that holds all matches
 * @param steps what each candidate has to pass, in this order
 */
record Walk(Span span, Optional<Postings> candidates, List<Step> steps) {

  /** Takes what a walk finds, a block at a time. */
  interface Visitor {
    /**
     * Takes the matches of a block; a walk can give those of one block in several parts.
     *
     * @return true to go on, false to stop
     */
    boolean visit(int block, long matches);
  }

  void go(Visitor visitor) {
    if (candidates.isPresent()) {
      goThrough(candidates.get(), visitor);
      return;
    }
    if (span.size() == 0) {
      return;
    }
    int last = (span.to() - 1) >> Selection.BLOCK_BITS;
    for (int block = span.from() >> Selection.BLOCK_BITS; block <= last; block++) {
      long passed = passed(block, span.among(block, -1L));
      if (passed != 0 && !visitor.visit(block, passed)) {
        return;
      }
    }
  }

  private void goThrough(Postings all, Visitor visitor) {
    for (int i = all.indexOf(span.from()); i < all.size() && all.get(i) < span.to(); i++) {
      int block = all.get(i) >> Selection.BLOCK_BITS;
      long passed = passed(block, 1L << all.get(i));
      if (passed != 0 && !visitor.visit(block, passed)) {
        return;
      }
    }
  }

  private long passed(int block, long candidates) {
    long left = candidates;
    for (int i = 0; i < steps.size() && left != 0; i++) {
      left = steps.get(i).selection().among(block, left);
    }
    return left;
  }
}
