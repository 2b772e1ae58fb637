package io.github.cptcatalog.cms;

import java.util.List;
import java.util.Set;

/** Modifiers with which the units of a line do not go above a number. */
record UnitsAtMost(Set<String> triggers, int most, RuleText text) implements RuleRow {
  static final String FILE = "units.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "most");

  static Rule of(TableRow row, RuleNames names) {
    try {
      return new UnitsAtMost(
          names.modifiers(row, "modifiers"),
          Integer.parseInt(row.required("most")),
          RuleText.of(row, names));
    } catch (NumberFormatException notANumber) {
      IllegalStateException fault = row.fault("most", "is no number; expected one such as 1");
      fault.initCause(notANumber);
      throw fault;
    }
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    int units = line.line().units();
    if (units > most) {
      findings.add(text.about(line, line.among(triggers), Integer.toString(units)));
    }
  }
}
