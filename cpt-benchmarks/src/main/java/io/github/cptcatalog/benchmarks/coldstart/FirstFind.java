package io.github.cptcatalog.benchmarks.coldstart;

import io.github.cptcatalog.query.ProcedureCatalog;

/** Finds one procedure of the bundled data. */
public final class FirstFind {
  private FirstFind() {}

  /**
   * Finds it.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    if (ProcedureCatalog.find("11952").isEmpty()) {
      throw new IllegalStateException("The bundled data has no 11952.");
    }
  }
}
