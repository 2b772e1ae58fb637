package io.github.cptcatalog.cms;

import java.util.ArrayList;
import java.util.List;

/** A modifier says something once. */
final class DuplicateModifier implements EveryLine {
  private final RuleText text;

  DuplicateModifier(LineTexts texts) {
    this.text = texts.get("duplicate-modifier");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    List<String> modifiers = line.line().procedure().modifiers();
    List<String> twice = new ArrayList<>(0);
    for (int i = 1; i < modifiers.size(); i++) {
      String modifier = modifiers.get(i);
      if (modifiers.indexOf(modifier) < i && !twice.contains(modifier)) {
        twice.add(modifier);
      }
    }
    if (!twice.isEmpty()) {
      findings.add(text.about(line, twice));
    }
  }
}
