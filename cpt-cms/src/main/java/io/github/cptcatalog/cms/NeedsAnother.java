package io.github.cptcatalog.cms;

import java.util.List;
import java.util.Set;

/** Modifiers that stand on a line only beside one of certain others. */
record NeedsAnother(Set<String> triggers, Set<String> others, RuleText text) implements RuleRow {
  static final String FILE = "needs.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "others");

  static Rule of(TableRow row, RuleNames names) {
    return new NeedsAnother(
        names.modifiers(row, "modifiers"), names.modifiers(row, "others"), RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (line.among(others).isEmpty()) {
      findings.add(text.about(line, line.among(triggers)));
    }
  }
}
