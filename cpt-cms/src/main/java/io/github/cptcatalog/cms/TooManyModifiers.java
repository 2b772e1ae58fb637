package io.github.cptcatalog.cms;

import java.util.List;

/** A claim line has room for four modifiers. */
final class TooManyModifiers implements EveryLine {
  private static final int MOST = 4;

  private final RuleText text;

  TooManyModifiers(LineTexts texts) {
    this.text = texts.get("too-many-modifiers");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    List<String> modifiers = line.line().procedure().modifiers();
    if (modifiers.size() > MOST) {
      findings.add(
          text.about(
              line, modifiers.stream().distinct().toList(), Integer.toString(modifiers.size())));
    }
  }
}
