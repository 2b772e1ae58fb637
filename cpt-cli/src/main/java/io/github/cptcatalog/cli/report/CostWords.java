package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** What is said of a cost estimate, in words. */
final class CostWords {
  private CostWords() {}

  /** Returns an amount such as {@code $1,500.00}. */
  static String amount(BigDecimal amount, Currency currency) {
    return CostRange.exactly(amount, currency).toString();
  }

  static boolean isOneAmount(CostEstimate cost) {
    return cost.range().low().compareTo(cost.range().high()) == 0;
  }

  static String typical(CostEstimate cost) {
    return cost.typical().map(it -> amount(it, cost.range().currency())).orElse("not given");
  }

  /** Returns what tells the estimate from others of its basis, such as {@code facility, 2025}. */
  static String settingAndTime(CostEstimate cost) {
    return cost.setting().map(it -> RecordFields.words(it).replace(' ', '-') + ", ").orElse("")
        + cost.asOf();
  }

  /** Returns the name of the basis for the style sheet, such as {@code hospital-cash}. */
  static String style(CostBasis basis) {
    return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String inFull(CostEstimate cost) {
    return cost + cost.typical().map(it -> ", typically " + typical(cost)).orElse("");
  }
}
