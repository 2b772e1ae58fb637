package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Filter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** How long filters of all kinds take: each criterion alone, pairs, and trees of or and not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class FilterBenchmark {
  @Param({"200", "20000", "400000"})
  private int rows;

  @Param({Peers.CATALOG, Peers.STREAM})
  private String peer = "";

  @Param({
    "category = SURGERY",
    "category in (ANESTHESIA, CATEGORY_II, E/M)",
    "modifier = A0",
    "modifier in (C1, D2, E3)",
    "modifier kind = LATERALITY",
    "verdict = CONFIRMED",
    "verdict in (DIFFERENT_MEANING, NOT_ASSIGNED)",
    "setting = OFFICE",
    "setting in (LABORATORY, HOME)",
    "anesthesia = LOCAL",
    "code from 20000 to 29999",
    "code starts with J1",
    "in force on 2020-06-30",
    "duration <= PT1H",
    "duration >= PT2H",
    "priced",
    "priced[HOSPITAL_CASH]",
    "priced[HOSPITAL_CASH, FACILITY]",
    "cost <= 100 USD",
    "cost >= 1000 USD",
    "cost within 200 to 400 USD",
    "cost overlaps 5000 to 6000 USD",
    "cost[HOSPITAL_CASH] <= 200 USD",
    "cost[MEDICARE_FEE_SCHEDULE, FACILITY] overlaps 200 to 400 USD",
    "category = SURGERY and modifier = A1",
    "category = RADIOLOGY and setting = IMAGING_CENTER",
    "modifier = A0 and modifier = A1",
    "verdict = CONFIRMED and in force on 2020-06-30",
    "setting = HOSPITAL and anesthesia = GENERAL",
    "code starts with 9 and cost <= 300 USD",
    "duration <= PT30M and cost[HOSPITAL_CASH] >= 500 USD",
    "category = MEDICINE and not modifier = A0",
    "priced and not verdict = CONFIRMED",
    "category = SURGERY or modifier = B5",
    "not (category = SURGERY or category = MEDICINE)",
    "(category = RADIOLOGY or category = SURGERY) and (modifier = A2 or modifier = A3)",
    "not (setting = OFFICE and anesthesia = NONE)",
    "cost <= 50 USD or cost >= 5000 USD",
    "category = ANESTHESIA or (verdict = CONFIRMED and not priced[HOSPITAL_CASH])",
    "(code starts with A or code starts with B) and not (modifier in (A0, A1) or duration >= PT3H)"
  })
  private String filter = "";

  private Filtering filtering = new StreamPeer(List.of());
  private Filter parsed = Filter.all();

  /** Makes a benchmark; JMH fills in the parameters. */
  public FilterBenchmark() {}

  /**
   * Reads the filter and makes the peer, and holds it to the plain scan.
   *
   * @throws IllegalStateException if the peer answers otherwise
   */
  @Setup
  public void prepare() {
    List<Procedure> procedures = SyntheticCatalog.of(rows);
    filtering = Peers.filtering(peer, procedures);
    parsed = Filter.parse(filter);
    Difference.refuse(
        peer, filter, new StreamPeer(procedures).matching(parsed), filtering.matching(parsed));
  }

  /**
   * Counts what matches the filter, and gives the first 50 codes.
   *
   * @return the answer
   */
  @Benchmark
  public Object furtherFilters() {
    return filtering.matching(parsed);
  }

  /** Returns the filters that are timed. */
  static List<Filter> filters() {
    try {
      Param texts = FilterBenchmark.class.getDeclaredField("filter").getAnnotation(Param.class);
      return Stream.of(texts.value()).map(Filter::parse).toList();
    } catch (NoSuchFieldException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
