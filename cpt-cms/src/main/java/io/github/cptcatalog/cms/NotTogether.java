package io.github.cptcatalog.cms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Modifiers that do not stand beside certain others on one line; where those are the same set, any
 * two of it.
 */
record NotTogether(Set<String> triggers, Set<String> others, RuleText text) implements RuleRow {
  static final String FILE = "together.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "others");

  static Rule of(TableRow row, RuleNames names) {
    Set<String> modifiers = names.modifiers(row, "modifiers");
    return new NotTogether(
        modifiers,
        row.optional("others").isPresent() ? names.modifiers(row, "others") : modifiers,
        RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    List<String> ours = line.among(triggers);
    List<String> theirs = line.among(others);
    if (theirs.isEmpty() || (ours.size() == 1 && ours.equals(theirs))) {
      return;
    }
    Set<String> both = new LinkedHashSet<>(triggers);
    both.addAll(others);
    findings.add(text.about(line, line.among(both)));
  }
}
