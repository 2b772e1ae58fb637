package io.github.cptcatalog.cms;

import java.util.List;
import java.util.Set;

/** Codes that are billed only with one of certain modifiers. */
record CodeNeeds(CodeSet codes, Set<String> modifiers, RuleText text)
    implements EveryLine, RuleRow {
  static final String FILE = "code-needs.tsv";
  static final List<String> COLUMNS = RuleText.columns("codes", "modifiers");

  static Rule of(TableRow row, RuleNames names) {
    return new CodeNeeds(
        names.codes(row, "codes"), names.modifiers(row, "modifiers"), RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (codes.holds(line.code()) && line.among(modifiers).isEmpty()) {
      findings.add(text.about(line, List.of()));
    }
  }
}
