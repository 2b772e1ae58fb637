package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every row of every rule file, held against the lines of the tests. */
class RuleRowsTest {
  private static final Catalog CATALOG = ProcedureCatalog.catalog();
  private static final PaymentIndicatorSource SCHEDULE = new Schedule();
  private static final List<LineFacts> LINES = lines();

  @Test
  void everyRuleFindsSomethingOnALineOfTheTests() {
    List<String> silent = new ArrayList<>();
    for (Rule rule : Rules.of(CATALOG)) {
      if (LINES.stream().noneMatch(line -> finds(rule, line))) {
        silent.add(rule.toString());
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void everyRulePassesALineThatCallsForIt() {
    List<String> strict = new ArrayList<>();
    for (Rule rule : Rules.of(CATALOG)) {
      if (LINES.stream().noneMatch(line -> isCalled(rule, line) && !finds(rule, line))) {
        strict.add(rule.toString());
      }
    }
    assertThat(strict).isEmpty();
  }

  private static boolean isCalled(Rule rule, LineFacts line) {
    return rule.triggers().isEmpty() || !line.among(rule.triggers()).isEmpty();
  }

  private static boolean finds(Rule rule, LineFacts line) {
    List<Finding> findings = new ArrayList<>();
    if (isCalled(rule, line) && rule.holdsOn(line.day())) {
      rule.check(line, findings);
    }
    return !findings.isEmpty();
  }

  private static List<LineFacts> lines() {
    List<LineFacts> lines = new ArrayList<>();
    for (String file : List.of("fine-lines.tsv", "wrong-lines.tsv", "noted-lines.tsv")) {
      List<String> columns = new ArrayList<>(List.of("line", "day", "setting", "units"));
      if (!file.equals("fine-lines.tsv")) {
        columns.add("rules");
      }
      for (TableRow row : RuleTable.read(file, columns)) {
        lines.add(facts(Lines.line(row)));
      }
    }
    return lines;
  }

  private static LineFacts facts(ClaimLine line) {
    Optional<Procedure> record = CATALOG.find(line.procedure().code());
    return LineFacts.of(line, record, SCHEDULE);
  }
}
