package io.github.cptcatalog.benchmarks.coldstart;

/** Starts a JVM and ends it. */
public final class Nothing {
  private Nothing() {}

  /**
   * Does nothing.
   *
   * @param args not read
   */
  public static void main(String[] args) {}
}
