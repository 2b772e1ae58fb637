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

/** How long a ranked search of titles takes, for ten hits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {
  private static final int HITS = 10;

  @Param({"20000", "400000"})
  private int rows;

  @Param({Peers.CATALOG, Peers.LUCENE})
  private String peer = "";

  @Param({SearchTexts.WORDS, SearchTexts.BEGINNING, SearchTexts.TYPO})
  private String text = "";

  private Searcher searcher = (words, limit) -> List.of();
  private String[] texts = {};
  private int next;

  /** Makes a benchmark; JMH fills in the parameters. */
  public SearchBenchmark() {}

  /**
   * Makes the peer, and holds its hits for every text to what the plain scan lets it find.
   *
   * @throws IllegalStateException if the peer finds too little or something else
   */
  @Setup
  public void prepare() {
    List<Procedure> procedures = SyntheticCatalog.of(rows);
    searcher = Peers.searcher(peer, procedures);
    texts = SearchTexts.of(text, procedures).toArray(String[]::new);
    SearchScan scan = new SearchScan(procedures);
    for (String asked : texts) {
      scan.check(peer, searcher, asked, HITS);
    }
  }

  /**
   * Searches for one of the texts, in turn.
   *
   * @return the codes of the ten best hits
   */
  @Benchmark
  public List<String> search() {
    next = (next + 1) % texts.length;
    return searcher.search(texts[next], HITS);
  }
}
