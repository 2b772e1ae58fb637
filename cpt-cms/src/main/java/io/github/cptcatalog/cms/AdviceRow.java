package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import java.util.List;
import java.util.Optional;

/** Modifiers that are often right where the conditions fit: a row of the file of advice. */
record AdviceRow(
    Conditions conditions, Optional<CostSetting> setting, String source, Sentence reason) {
  static final String FILE = "advice.tsv";
  static final List<String> COLUMNS = Conditions.columns("setting", "source", "reason");

  static AdviceRow of(TableRow row, RuleNames names) {
    return new AdviceRow(
        Conditions.of(row, names),
        row.optional("setting").isPresent()
            ? Optional.of(row.oneOf(CostSetting.class, "setting"))
            : Optional.empty(),
        names.sources(row, "source"),
        RuleText.sentence(row, "reason"));
  }

  /** Returns the modifiers of the row that fit the line; its own modifiers do not matter. */
  List<String> modifiersFor(LineFacts line) {
    if (setting.isPresent() && !line.isIn(setting.get())) {
      return List.of();
    }
    return conditions.modifiers().stream()
        .filter(modifier -> conditions.fit(line, modifier) == Conditions.Fit.YES)
        .toList();
  }

  Candidate candidate(LineFacts line, Modifier modifier) {
    String said = reason.fill(line, List.of(modifier.code()), "");
    Optional<String> decided = conditions.decided(line);
    return new Candidate(
        modifier, said, decided.isPresent() ? source + "; " + line.origin(decided.get()) : source);
  }
}
