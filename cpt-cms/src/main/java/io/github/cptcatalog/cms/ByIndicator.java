package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.PaymentIndicators;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Modifiers whose use depends on the payment indicators of the code, in any setting or in one. */
record ByIndicator(
    Set<String> triggers,
    IndicatorCondition condition,
    Optional<CostSetting> setting,
    RuleText text)
    implements ScheduleRule {
  static final String FILE = "indicators.tsv";
  static final List<String> COLUMNS = RuleText.columns("modifiers", "indicators", "setting");

  static Rule of(TableRow row, RuleNames names) {
    return new ByIndicator(
        row.optional("modifiers").isPresent() ? names.modifiers(row, "modifiers") : Set.of(),
        IndicatorCondition.of(row, "indicators"),
        row.optional("setting").isPresent()
            ? Optional.of(row.oneOf(CostSetting.class, "setting"))
            : Optional.empty(),
        RuleText.of(row, names));
  }

  @Override
  public void check(LineFacts line, List<Finding> findings) {
    if (line.indicators().isEmpty() || (setting.isPresent() && !line.isIn(setting.get()))) {
      return;
    }
    PaymentIndicators indicators = line.indicators().get();
    if (condition.holds(indicators)) {
      findings.add(
          text.citing(line.origin(condition.says(indicators))).about(line, line.among(triggers)));
    }
  }
}
