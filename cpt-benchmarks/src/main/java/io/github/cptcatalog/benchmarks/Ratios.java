package io.github.cptcatalog.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks as JMH's own main class does, with the same arguments, and ends with a table: for
 * each benchmark the median of its iterations, and how many times as long each peer took as our
 * catalog did.
 */
public final class Ratios {
  private Ratios() {}

  /**
   * Runs the benchmarks and prints the table.
   *
   * @param args as for JMH, such as {@code QueryBenchmark -p rows=20000}
   * @throws CommandLineOptionException if JMH does not know an argument
   * @throws RunnerException if JMH cannot run them
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (RunResult result : results) {
      rows.computeIfAbsent(question(result.getParams()), any -> new LinkedHashMap<>())
          .put(peer(result.getParams()), median(result));
    }
    System.out.println();
    rows.forEach((question, medians) -> System.out.println("| " + question + row(medians) + " |"));
  }

  private static String row(Map<String, Double> medians) {
    Double ours = medians.get(Peers.CATALOG);
    return medians.entrySet().stream()
        .map(
            peer ->
                String.format(" | %s %.4g", peer.getKey(), peer.getValue())
                    + (ours == null || peer.getKey().equals(Peers.CATALOG)
                        ? ""
                        : String.format(" (%.1fx)", peer.getValue() / ours)))
        .collect(Collectors.joining());
  }

  private static String question(BenchmarkParams params) {
    return params.getBenchmark().replaceAll(".*\\.", "")
        + params.getParamsKeys().stream()
            .filter(key -> !key.equals("peer"))
            .map(key -> " " + params.getParam(key))
            .collect(Collectors.joining(","))
        + ", "
        + params.getTimeUnit().name().toLowerCase(Locale.ROOT);
  }

  private static String peer(BenchmarkParams params) {
    return params.getParam("peer");
  }

  private static double median(RunResult result) {
    List<Double> scores =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(iteration -> iteration.getPrimaryResult().getScore())
            .sorted()
            .toList();
    return (scores.get((scores.size() - 1) / 2) + scores.get(scores.size() / 2)) / 2;
  }
}
