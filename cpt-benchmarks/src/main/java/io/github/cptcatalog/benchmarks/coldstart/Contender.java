package io.github.cptcatalog.benchmarks.coldstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A command, and how many milliseconds each of its runs took so far. */
record Contender(String name, List<String> command, List<Double> millis) {

  Contender(String name, List<String> command) {
    this(name, command, new ArrayList<>());
  }

  void run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    millis.add((System.nanoTime() - start) / 1e6);
    if (status != 0) {
      throw new IllegalStateException(
          name + " ended with " + status + ", so its time says nothing: " + command);
    }
  }

  double median() {
    return millis.stream().sorted().skip((millis.size() - 1) / 2).findFirst().orElseThrow();
  }

  double least() {
    return millis.stream().min(Double::compare).orElseThrow();
  }
}
