package io.github.cptcatalog.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how long fresh JVMs take from start to end: an empty one, one that finds a procedure, and
 * one that reads a phone number. They take turns, so that what else the machine does meets all of
 * them. Takes the {@code target} folder of a build and the number of rounds.
 */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Runs the rounds and prints a line for each.
   *
   * @param args the folder of the build, and how many rounds
   * @throws IOException if a JVM cannot be started
   * @throws InterruptedException if the wait for one is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path target = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    List<Contender> contenders =
        List.of(
            new Contender("empty JVM", java(target, Nothing.class)),
            new Contender("ProcedureCatalog.find", java(target, FirstFind.class, "catalog")),
            new Contender(
                "libphonenumber parse", java(target, FirstParse.class, "libphonenumber")));
    // the first round brings the files into memory
    for (Contender contender : contenders) {
      contender.run();
    }
    contenders.forEach(contender -> contender.millis().clear());
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : contenders) {
        contender.run();
      }
    }
    print(contenders, rounds);
  }

  /** Returns a command with the class path of a user: our small classes and one folder of jars. */
  private static List<String> java(Path target, Class<?> main, String... jars) {
    StringBuilder path = new StringBuilder(target.resolve("classes").toString());
    for (String folder : jars) {
      path.append(File.pathSeparator)
          .append(target.resolve("cold-start").resolve(folder).resolve("*"));
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        path.toString(),
        main.getName());
  }

  private static void print(List<Contender> contenders, int rounds) {
    double empty = contenders.get(0).median();
    System.out.printf(
        "%-24s%12s%12s%12s%n", rounds + " rounds, in ms", "median", "least", "over empty");
    for (Contender contender : contenders) {
      System.out.printf(
          "%-24s%12.1f%12.1f%12.1f%n",
          contender.name(), contender.median(), contender.least(), contender.median() - empty);
    }
  }
}
