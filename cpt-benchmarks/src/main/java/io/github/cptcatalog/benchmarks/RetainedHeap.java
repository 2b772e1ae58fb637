package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints how much memory each peer keeps for a procedure, the procedures themselves not counted.
 * Takes the number of procedures, 400,000 unless given.
 *
 * <p>For our catalog and CQEngine every object that they reach is counted, less the list of
 * procedures. H2 has copies of all that it answers with, and too many objects to walk: it is built
 * in a JVM of its own, and what the heap holds more afterwards is counted.
 */
public final class RetainedHeap {
  private RetainedHeap() {}

  /**
   * Prints a line for each peer.
   *
   * @param args the number of procedures
   * @throws IOException if the JVM for H2 cannot be started
   * @throws InterruptedException if the wait for it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    // records hide where their fields are
    System.setProperty("jol.magicFieldOffset", "true");
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 400_000;
    if (args.length > 1) {
      print(args[1], rows, heapOfH2(rows));
      return;
    }
    List<Procedure> procedures = SyntheticCatalog.of(rows);
    long bare = sizeOf(procedures);
    CatalogPeer catalog = new CatalogPeer(procedures);
    print("catalog, code look-up only", rows, sizeOf(catalog) - bare);
    AllIndexes.forQueries(catalog);
    print("catalog, indexes of the queries and the search", rows, sizeOf(catalog) - bare);
    AllIndexes.forFurtherFilters(catalog);
    print("catalog, those of the 40 further filters too", rows, sizeOf(catalog) - bare);
    print("cqengine", rows, sizeOf(new CqenginePeer(procedures)) - bare);
    inOwnJvm(Integer.toString(rows), Peers.H2);
  }

  private static long sizeOf(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }

  private static long heapOfH2(int rows) {
    List<Procedure> procedures = SyntheticCatalog.of(rows);
    long before = used();
    H2Peer peer = new H2Peer(procedures);
    long after = used();
    if (peer.find(procedures.get(0).code().text()) == null) {
      throw new IllegalStateException("H2 has lost its tables.");
    }
    return after - before;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void inOwnJvm(String... args) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            RetainedHeap.class.getName(),
            args[0],
            args[1]);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("The JVM for " + args[1] + " ended with " + status + ".");
    }
  }

  private static void print(String what, int rows, long bytes) {
    System.out.printf("%-50s %,6d B per procedure%n", what, Math.round((double) bytes / rows));
  }
}
