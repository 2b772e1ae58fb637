package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Locale;

/** Procedures as lines of a table, with the verdict before the title. */
final class ResultTable {
  private final List<Procedure> procedures;
  private final CostOptions costs;

  ResultTable(List<Procedure> procedures, CostOptions costs) {
    this.procedures = procedures;
    this.costs = costs;
  }

  String text() {
    StringBuilder text = new StringBuilder(line("CODE", "VERDICT", costs.heading(), "TITLE"));
    for (Procedure procedure : procedures) {
      text.append(
          line(
              procedure.code().text(),
              verdict(procedure),
              costs.of(procedure).map(CostEstimate::toString).orElse("-"),
              procedure.title()));
    }
    return text.append(doubts(procedures)).toString();
  }

  /** Says how many of the procedures are doubtful; empty where none is. */
  static String doubts(List<Procedure> procedures) {
    long doubtful = procedures.stream().filter(p -> p.codeCheck().isDoubtful()).count();
    return doubtful == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%n! %d of %d doubtful: the text of the record is not about its code."
                + " \"cpt find CODE\" says which code is right.%n",
            doubtful,
            procedures.size());
  }

  static String verdict(Procedure procedure) {
    return (procedure.codeCheck().isDoubtful() ? "! " : "")
        + procedure.codeCheck().verdict().label();
  }

  private static String line(String code, String verdict, String cost, String title) {
    return String.format(Locale.ROOT, "%-5s  %-19s  %-66s  %s%n", code, verdict, cost, title);
  }
}
