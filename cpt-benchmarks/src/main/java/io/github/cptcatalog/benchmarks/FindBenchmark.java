package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find a procedure by its code as text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FindBenchmark {
  private static final int HOT = 16;

  @Param({"20000", "400000"})
  private int rows;

  @Param({Peers.CATALOG, Peers.CQENGINE, Peers.H2, Peers.HASHMAP})
  private String peer = "";

  private Finder finder = new HashMapPeer(List.of());
  private String[] keys = {};
  private int next;

  /** Makes a benchmark; JMH fills in the parameters. */
  public FindBenchmark() {}

  /**
   * Makes the peer, and holds it to the list for every code and for one that is not there.
   *
   * @throws IllegalStateException if the peer finds something else
   */
  @Setup
  public void prepare() {
    List<Procedure> procedures = SyntheticCatalog.of(rows);
    finder = Peers.finder(peer, procedures);
    check(SyntheticCatalog.absentCode(rows), "");
    procedures.forEach(it -> check(it.code().text(), it.code().text()));
    keys = copiesInRandomOrder(procedures);
  }

  /**
   * Finds one of sixteen codes, in turn.
   *
   * @return what the peer gives
   */
  @Benchmark
  public @Nullable Object findHot() {
    next = (next + 1) % HOT;
    return finder.find(keys[next]);
  }

  /**
   * Finds one of all codes, in a random order.
   *
   * @return what the peer gives
   */
  @Benchmark
  public @Nullable Object findRandom() {
    next = next + 1 == keys.length ? 0 : next + 1;
    return finder.find(keys[next]);
  }

  private void check(String code, String expected) {
    Difference.refuse(peer, "find(" + code + ")", expected, finder.codeOf(finder.find(code)));
  }

  /** Whoever asks has a text of their own, not the one in the record. */
  private static String[] copiesInRandomOrder(List<Procedure> procedures) {
    List<String> copies = new ArrayList<>();
    for (Procedure procedure : procedures) {
      copies.add(String.valueOf(procedure.code().text().toCharArray()));
    }
    Collections.shuffle(copies, new Random(3));
    return copies.toArray(String[]::new);
  }
}
