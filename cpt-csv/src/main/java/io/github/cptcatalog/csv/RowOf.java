package io.github.cptcatalog.csv;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a record goes into a row: the filled cells by their columns. */
final class RowOf {
  private final Map<Column, String> cells = new EnumMap<>(Column.class);

  private RowOf() {}

  static Map<Column, String> procedure(Procedure procedure, Optional<CostEstimate> cost) {
    RowOf row = new RowOf();
    row.cells.put(Column.CODE, procedure.code().text());
    row.cells.put(Column.TITLE, procedure.title());
    row.cells.put(Column.CATEGORY, procedure.category().label());
    row.cells.put(Column.VERDICT, procedure.codeCheck().verdict().name());
    row.modifiers(procedure.modifiers());
    cost.ifPresent(row::cost);
    procedure.officialText().ifPresent(row::officialText);
    return row.cells;
  }

  /**
   * Fills the row of an amendment, which must lose nothing.
   *
   * @throws IllegalArgumentException if the amendment holds more than a row can
   */
  static Map<Column, String> amendment(Amendment amendment) {
    if (!fits(amendment)) {
      throw new IllegalArgumentException(
          "Amendment of "
              + amendment.code()
              + " holds more than a row can: modifiers without reasons, one cost and the official"
              + " text. Write it as JSON with DatasetWriter.");
    }
    RowOf row = new RowOf();
    row.cells.put(Column.CODE, amendment.code().text());
    row.modifiers(amendment.billing().modifiers());
    amendment.billing().costs().forEach(row::cost);
    amendment.officialText().ifPresent(row::officialText);
    return row.cells;
  }

  private static boolean fits(Amendment amendment) {
    BillingFacts billing =
        BillingFacts.builder()
            .modifiers(
                amendment.billing().modifiers().stream()
                    .map(use -> ModifierUse.of(use.modifier()))
                    .toList())
            .costs(amendment.billing().costs().stream().limit(1).toList())
            .build();
    boolean holdsSomething =
        !billing.equals(BillingFacts.empty()) || amendment.officialText().isPresent();
    return holdsSomething
        && amendment.equals(
            Amendment.builder()
                .code(amendment.code())
                .billing(billing)
                .officialText(amendment.officialText())
                .build());
  }

  private void modifiers(List<ModifierUse> uses) {
    if (!uses.isEmpty()) {
      cells.put(
          Column.MODIFIERS, uses.stream().map(ModifierUse::code).collect(Collectors.joining(" ")));
    }
  }

  private void cost(CostEstimate cost) {
    cells.put(Column.LOW, cost.range().low().toPlainString());
    cells.put(Column.HIGH, cost.range().high().toPlainString());
    cells.put(Column.CURRENCY, cost.range().currency().getCurrencyCode());
    cells.put(Column.BASIS, cost.basis().name());
    cells.put(Column.AS_OF, cost.asOf().toString());
    cost.setting().ifPresent(setting -> cells.put(Column.SETTING, setting.name()));
    cost.geography().ifPresent(place -> cells.put(Column.GEOGRAPHY, place));
    cost.sampleSize().ifPresent(size -> cells.put(Column.SAMPLE_SIZE, Integer.toString(size)));
    cost.typical().ifPresent(amount -> cells.put(Column.TYPICAL, amount.toPlainString()));
    cells.put(Column.SOURCE, cost.source());
    cost.note().ifPresent(note -> cells.put(Column.NOTE, note));
  }

  private void officialText(OfficialText text) {
    cells.put(Column.OFFICIAL_TEXT, text.wording());
    cells.put(Column.OFFICIAL_TEXT_LICENCE, text.licence());
  }
}
