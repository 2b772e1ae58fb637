package io.github.cptcatalog.cms;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Modifiers for a part of a service, which is paid only where the schedule has a row for code and
 * modifier. Where nobody can tell, indicators are a hint.
 */
record PartRows(
    Set<String> triggers,
    RowPresence presence,
    Optional<IndicatorCondition> condition,
    RuleText text)
    implements ScheduleRule {
  static final String FILE = "part-rows.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "row", "indicators");

  static Rule of(TableRow row, RuleNames names) {
    return new PartRows(
        names.modifiers(row, "modifiers"),
        row.oneOf(RowPresence.class, "row"),
        row.optional("indicators").isPresent()
            ? Optional.of(IndicatorCondition.of(row, "indicators"))
            : Optional.empty(),
        RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    for (String modifier : line.among(triggers)) {
      if (line.schedule().row(line.code(), modifier, line.day()) == presence && holds(line)) {
        findings.add(text(line).about(line, List.of(modifier)));
      }
    }
  }

  private boolean holds(LineFacts line) {
    return condition.isEmpty()
        || (line.indicators().isPresent() && condition.get().holds(line.indicators().get()));
  }

  private RuleText text(LineFacts line) {
    return line.indicators().isEmpty()
        ? text
        : text.citing(line.origin("pcTc " + line.indicators().get().pcTc()));
  }
}
