package io.github.cptcatalog.query;

/** Neighbours in code order: what a range or a prefix of codes selects. */
record Span(int from, int to) implements Selection {

  Span and(Span other) {
    int start = Math.max(from, other.from);
    return new Span(start, Math.max(start, Math.min(to, other.to)));
  }

  int size() {
    return to - from;
  }

  @Override
  public long among(int block, long asked) {
    int start = block << BLOCK_BITS;
    return asked & below(to - start) & ~below(from - start);
  }

  @Override
  public int estimate() {
    return size();
  }

  @Override
  public String describe() {
    return "range of " + size();
  }

  /** The first positions of a block, so many of them. */
  private static long below(int count) {
    return count <= 0 ? 0 : count >= Long.SIZE ? -1 : (1L << count) - 1;
  }
}
