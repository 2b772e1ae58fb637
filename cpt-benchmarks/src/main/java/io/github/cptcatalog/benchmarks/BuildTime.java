package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Prints how long each peer takes to take procedures in and make its indexes, per procedure: the
 * median of several times after several for warm-up. Takes numbers of procedures, 20,000 and
 * 400,000 unless given.
 */
public final class BuildTime {
  private static final int WARMUPS = 3;
  private static final int TIMES = 7;

  private BuildTime() {}

  /**
   * Prints a line for each peer and number of procedures.
   *
   * @param args numbers of procedures
   */
  public static void main(String[] args) {
    for (String rows : args.length > 0 ? args : new String[] {"20000", "400000"}) {
      List<Procedure> procedures = SyntheticCatalog.of(Integer.parseInt(rows));
      print("catalog, code look-up only", procedures, CatalogPeer::new);
      print("catalog, all indexes of the queries and the search", procedures, BuildTime::indexed);
      print("cqengine", procedures, CqenginePeer::new);
      print("h2", procedures, H2Peer::new);
    }
  }

  private static CatalogPeer indexed(List<Procedure> procedures) {
    CatalogPeer peer = new CatalogPeer(procedures);
    AllIndexes.forQueries(peer);
    return peer;
  }

  private static void print(
      String what, List<Procedure> procedures, Function<List<Procedure>, Object> build) {
    for (int i = 0; i < WARMUPS; i++) {
      nanos(procedures, build);
    }
    long[] nanos = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      nanos[i] = nanos(procedures, build);
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%,8d procedures  %-52s %6.2f us per procedure%n",
        procedures.size(), what, nanos[TIMES / 2] / 1e3 / procedures.size());
  }

  private static long nanos(List<Procedure> procedures, Function<List<Procedure>, Object> build) {
    // what the build before has left is not this one's
    System.gc();
    long start = System.nanoTime();
    Object built = build.apply(procedures);
    long end = System.nanoTime();
    if (built.equals(procedures)) {
      throw new AssertionError(built);
    }
    return end - start;
  }
}
