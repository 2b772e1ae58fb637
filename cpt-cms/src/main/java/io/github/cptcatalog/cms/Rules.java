package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Every rule in the order in which findings are told: of the code, of the modifiers one by one, of
 * the line, of modifiers together, of modifiers and code, and of the fee schedule.
 */
final class Rules {
  private final List<Rule> rules = new ArrayList<>();
  private final RuleNames names = RuleNames.load();

  private Rules() {}

  static List<Rule> of(Catalog catalog) {
    Rules all = new Rules();
    LineTexts texts = LineTexts.load(all.names);
    all.addOfTheLine(catalog, texts);
    all.addFile(NotTogether.FILE, NotTogether.COLUMNS, NotTogether::of);
    all.addFile(NeedsAnother.FILE, NeedsAnother.COLUMNS, NeedsAnother::of);
    all.addFile(UnitsAtMost.FILE, UnitsAtMost.COLUMNS, UnitsAtMost::of);
    all.addFile(ByCode.FILE, ByCode.COLUMNS, ByCode::of);
    all.addFile(CodeNeeds.FILE, CodeNeeds.COLUMNS, CodeNeeds::of);
    all.addFile(BySetting.FILE, BySetting.COLUMNS, BySetting::of);
    all.addFile(ByIndicator.FILE, ByIndicator.COLUMNS, ByIndicator::of);
    all.addFile(PartRows.FILE, PartRows.COLUMNS, PartRows::of);
    all.rules.add(IndicatorsUnknown.of(all.rules, texts));
    return List.copyOf(all.rules);
  }

  private void addOfTheLine(Catalog catalog, LineTexts texts) {
    CodeDays days = CodeDays.load(names);
    Map<String, Modifier> register = new HashMap<>();
    for (Modifier modifier : catalog.modifiers()) {
      register.put(modifier.code(), modifier);
    }
    rules.add(new CodeInForce(days, texts));
    rules.add(new CodeAssigned(texts));
    rules.add(new CodeInCatalog(catalog, days, texts));
    rules.add(new ModifierKnown(register, names, texts));
    rules.add(new ModifierInForce(register, texts));
    rules.add(new MissingTrip(names, texts));
    rules.add(new TooManyModifiers(texts));
    rules.add(new DuplicateModifier(texts));
    rules.add(new ModifierOrder(ClaimOrder.load(names), texts));
  }

  private void addFile(
      String file, List<String> columns, BiFunction<TableRow, RuleNames, Rule> kind) {
    for (TableRow row : RuleTable.read(file, columns)) {
      rules.add(kind.apply(row, names));
    }
  }
}
