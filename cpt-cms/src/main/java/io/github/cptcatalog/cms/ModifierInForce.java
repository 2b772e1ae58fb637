package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the modifiers are in force on the date of service, by the days of the register. */
final class ModifierInForce implements EveryLine {
  private final Map<String, Modifier> register;
  private final RuleText ended;
  private final RuleText notYet;

  ModifierInForce(Map<String, Modifier> register, LineTexts texts) {
    this.register = register;
    this.ended = texts.get("ended-modifier");
    this.notYet = texts.get("modifier-not-yet-in-force");
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    List<String> seen = new ArrayList<>(0);
    for (String code : line.modifiers()) {
      Modifier modifier = register.get(code);
      if (modifier != null && !seen.contains(code) && isOutOfForce(modifier, line.day())) {
        seen.add(code);
        findings.add(finding(line, modifier));
      }
    }
  }

  private static boolean isOutOfForce(Modifier modifier, LocalDate day) {
    return isEnded(modifier, day)
        || (modifier.firstDay().isPresent() && day.isBefore(modifier.firstDay().get()));
  }

  private static boolean isEnded(Modifier modifier, LocalDate day) {
    return modifier.lastDay().isPresent() && day.isAfter(modifier.lastDay().get());
  }

  private Finding finding(LineFacts line, Modifier modifier) {
    boolean isEnded = isEnded(modifier, line.day());
    LocalDate end = (isEnded ? modifier.lastDay() : modifier.firstDay()).orElseThrow();
    RuleText text =
        isEnded
            ? ended.within(Optional.of(end.plusDays(1)), Optional.empty())
            : notYet.within(Optional.empty(), Optional.of(end.minusDays(1)));
    return text.citing(modifier.source()).about(line, List.of(modifier.code()), end.toString());
  }
}
