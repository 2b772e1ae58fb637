package io.github.cptcatalog.query;

/** A selection that counts what passes it, for {@link ProcedureQuery#explain}. Not for threads. */
final class Counted implements Selection {
  private final Selection counted;
  private int asked;
  private int passed;

  Counted(Selection counted) {
    this.counted = counted;
  }

  @Override
  public long among(int block, long positions) {
    long matching = counted.among(block, positions);
    asked += Long.bitCount(positions);
    passed += Long.bitCount(matching);
    return matching;
  }

  @Override
  public int estimate() {
    return counted.estimate();
  }

  /** Returns what answers, with how many candidates came and how many passed. */
  @Override
  public String describe() {
    return counted.describe() + "; " + passed + " of " + asked + " candidates pass";
  }
}
