package io.github.cptcatalog.cms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which modifiers were not checked against the fee schedule, since it is not at hand. */
record IndicatorsUnknown(Set<String> triggers, RuleText text) implements Rule {
  /** Makes the rule for the modifiers that these rules would check by the fee schedule. */
  static Rule of(List<Rule> rules, LineTexts texts) {
    Set<String> modifiers = new LinkedHashSet<>();
    for (Rule rule : rules) {
      if (rule instanceof ScheduleRule) {
        modifiers.addAll(rule.triggers());
      }
    }
    return new IndicatorsUnknown(modifiers, texts.get("indicators-unknown"));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (line.indicators().isEmpty()) {
      findings.add(text.about(line, line.among(triggers)));
    }
  }
}
