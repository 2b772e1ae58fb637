package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CostSetting;
import java.util.List;
import java.util.Set;

/** Modifiers that do not go with a setting. */
record BySetting(Set<String> triggers, CostSetting setting, RuleText text) implements RuleRow {
  static final String FILE = "settings.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "setting");

  static Rule of(TableRow row, RuleNames names) {
    return new BySetting(
        names.modifiers(row, "modifiers"),
        row.oneOf(CostSetting.class, "setting"),
        RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (line.isIn(setting)) {
      findings.add(text.about(line, line.among(triggers)));
    }
  }
}
