package io.github.cptcatalog.cms;

import java.util.List;
import java.util.Optional;

/** What modifiers do to the payment where the conditions fit: a row of the file of effects. */
record EffectRow(
    Conditions conditions,
    PaymentEffect.Kind kind,
    EffectFactor factor,
    String source,
    Sentence sentence) {
  static final String FILE = "payment-effects.tsv";
  static final List<String> COLUMNS = Conditions.columns("kind", "factor", "source", "sentence");

  static EffectRow of(TableRow row, RuleNames names) {
    return new EffectRow(
        Conditions.of(row, names),
        row.oneOf(PaymentEffect.Kind.class, "kind"),
        EffectFactor.of(row, "factor"),
        names.sources(row, "source"),
        RuleText.sentence(row, "sentence"));
  }

  PaymentEffect effect(LineFacts line, String modifier) {
    Optional<String> decided = conditions.decided(line);
    return new PaymentEffect(
        modifier,
        kind,
        factor.of(line),
        decided,
        sentence.fill(line, List.of(modifier), factor.says(line)),
        decided.isPresent() ? source + "; " + line.origin(decided.get()) : source,
        conditions.firstDay(),
        conditions.lastDay());
  }
}
