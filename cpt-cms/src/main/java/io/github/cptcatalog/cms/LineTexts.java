package io.github.cptcatalog.cms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of rules that are no table, from line-rules.tsv, by the name of the rule. */
final class LineTexts {
  static final String FILE = "line-rules.tsv";

  private final Map<String, RuleText> byRule = new HashMap<>();

  static LineTexts load(RuleNames names) {
    LineTexts texts = new LineTexts();
    for (TableRow row : RuleTable.read(FILE, RuleText.columns())) {
      RuleText text = RuleText.of(row, names);
      texts.byRule.put(text.rule(), text);
    }
    return texts;
  }

  RuleText get(String rule) {
    RuleText text = byRule.get(rule);
    if (text == null) {
      throw new IllegalStateException(
          FILE + " has no row for " + rule + "; it has " + List.copyOf(byRule.keySet()) + ".");
    }
    return text;
  }
}
