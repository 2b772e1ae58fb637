package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/** How long it takes to answer the queries of {@link Question}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryBenchmark {
  @Param({"20000", "400000"})
  private int rows;

  @Param({Peers.CATALOG, Peers.CQENGINE, Peers.H2, Peers.STREAM})
  private String peer = "";

  private Queries queries = new StreamPeer(List.of());

  /** Makes a benchmark; JMH fills in the parameters. */
  public QueryBenchmark() {}

  /**
   * Makes the peer, and holds it to the plain scan for the query that will be timed.
   *
   * @param params names the method
   * @throws IllegalStateException if the peer answers otherwise
   */
  @Setup
  public void prepare(BenchmarkParams params) {
    List<Procedure> procedures = SyntheticCatalog.of(rows);
    queries = Peers.queries(peer, procedures);
    String method = params.getBenchmark().replaceAll(".*\\.", "");
    Question.of(method).check(peer, queries, new StreamPeer(procedures));
  }

  /**
   * Counts what is surgery and costs at most an amount, and gives the first 50 codes.
   *
   * @return the answer
   */
  @Benchmark
  public Object categoryAndCostAtMost() {
    return Question.CATEGORY_AND_COST_AT_MOST.ask(queries);
  }

  /**
   * Counts what has a modifier and a cost that overlaps a range, and gives the first 50 codes.
   *
   * @return the answer
   */
  @Benchmark
  public Object modifierAndCostOverlap() {
    return Question.MODIFIER_AND_COST_OVERLAP.ask(queries);
  }

  /**
   * Gives the codes of the 20 cheapest of three categories without the most frequent modifier.
   *
   * @return the answer
   */
  @Benchmark
  public Object cheapestInThreeCategories() {
    return Question.CHEAPEST_IN_THREE_CATEGORIES.ask(queries);
  }

  /**
   * Counts what is surgery and has a word that starts so, and gives the first 50 codes.
   *
   * @return the answer
   */
  @Benchmark
  public Object wordPrefixInCategory() {
    return Question.WORD_PREFIX_IN_CATEGORY.ask(queries);
  }

  /**
   * Gives count, lowest, median and highest cost for each category.
   *
   * @return the answer
   */
  @Benchmark
  public Object statisticsPerCategory() {
    return Question.STATISTICS_PER_CATEGORY.ask(queries);
  }

  /**
   * Gives the same of the procedures with a modifier.
   *
   * @return the answer
   */
  @Benchmark
  public Object statisticsPerCategoryFiltered() {
    return Question.STATISTICS_PER_CATEGORY_FILTERED.ask(queries);
  }
}
