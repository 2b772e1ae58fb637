package io.github.cptcatalog.cms;

import java.util.List;
import java.util.Set;

/** Modifiers that stand only with some codes, or never with them. */
record ByCode(Set<String> triggers, Fit fit, CodeSet codes, RuleText text) implements RuleRow {
  /** How modifiers and codes go together. */
  enum Fit {
    /** With these codes and no others. */
    ONLY,
    /** With all codes but these. */
    NEVER
  }

  static final String FILE = "by-code.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "fit", "codes");

  static Rule of(TableRow row, RuleNames names) {
    return new ByCode(
        names.modifiers(row, "modifiers"),
        row.oneOf(Fit.class, "fit"),
        names.codes(row, "codes"),
        RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (codes.holds(line.code()) == (fit == Fit.NEVER)) {
      findings.add(text.about(line, line.among(triggers)));
    }
  }
}
