package io.github.cptcatalog.fhir;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.Quantity;

/** How often a service was given, by the quantity of its line. */
final class LineUnits {
  /** Names of the plain unit in UCUM and X12; minutes of anesthesia, say, are no units. */
  private static final Set<String> PLAIN = Set.of("", "1", "un", "unit", "units");

  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  private LineUnits() {}

  /**
   * Returns the units; 1 for what is no whole number from 1 to 9999, such as tenths of a mile, or
   * is in another unit.
   */
  static int of(Quantity quantity) {
    BigDecimal value = quantity.getValue();
    boolean isUnits =
        value != null
            && isPlain(quantity)
            && value.signum() > 0
            && value.compareTo(MOST) <= 0
            && value.stripTrailingZeros().scale() <= 0;
    return isUnits ? value.intValueExact() : 1;
  }

  /** Tells whether the quantity says that nothing was given. */
  static boolean areNone(Quantity quantity) {
    return quantity.getValue() != null && isPlain(quantity) && quantity.getValue().signum() <= 0;
  }

  private static boolean isPlain(Quantity quantity) {
    String name = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
    return name == null || name.startsWith("{") || PLAIN.contains(name.toLowerCase(Locale.ROOT));
  }
}
