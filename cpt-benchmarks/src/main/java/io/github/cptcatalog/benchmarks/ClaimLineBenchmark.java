package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.cms.ClaimLine;
import io.github.cptcatalog.cms.ClaimLineCheck;
import io.github.cptcatalog.cms.Finding;
import io.github.cptcatalog.cms.Severity;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read a claim line and to check it; nothing else on the JVM does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClaimLineBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final List<String> LINES =
      List.of(
          "99213-25",
          "99214",
          "99213-P3",
          "64483-50",
          "64483-RT-59",
          "64484-50",
          "11982-50-RT",
          "62351-80",
          "62350-62",
          "96522",
          "27447-LT",
          "00142-AA-P3",
          "97110-GP-CQ",
          "A0429-RH",
          "71046-26",
          "64483-22-50-59-RT-XS");

  private final ClaimLineCheck check = ClaimLineCheck.of(ProcedureCatalog.catalog());
  private int next;

  /** Makes a benchmark. */
  public ClaimLineBenchmark() {}

  /**
   * Holds the check to what is known of one of the lines.
   *
   * @throws IllegalStateException if it finds something else
   */
  @Setup
  public void prepare() {
    List<Finding> found = check.check(ClaimLine.of(CodedProcedure.parse("99213-P3"), DAY));
    Difference.refuse(
        "catalog",
        "check(99213-P3)",
        List.of(Severity.ERROR),
        found.stream().map(Finding::severity).toList());
  }

  /**
   * Reads and checks one of the lines, in turn.
   *
   * @return the findings
   */
  @Benchmark
  public Object readAndCheckLine() {
    next = (next + 1) % LINES.size();
    return check.check(ClaimLine.of(CodedProcedure.parse(LINES.get(next)), DAY));
  }
}
