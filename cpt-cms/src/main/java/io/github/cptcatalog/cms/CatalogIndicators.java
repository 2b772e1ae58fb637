package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.Optional;

/** The indicators in the records of a catalog, which hold those of one year. */
final class CatalogIndicators implements PaymentIndicatorSource {
  // 0 physician service, 2 and 3 one part already, 4 the whole only, 5 incident to, 7 and 8 special
  private static final String INDIVISIBLE = "0234578";

  private final Catalog catalog;

  CatalogIndicators(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Optional<PaymentIndicators> find(ProcedureCode code, LocalDate day) {
    // not map: this is asked for every line
    var record = catalog.find(code);
    return record.isEmpty() ? Optional.empty() : record.get().billing().indicators();
  }

  /**
   * A record does not say which rows the schedule has. By these indicators no row 26 or TC can be:
   * the files of October 2025 and July 2026 have none. Indicators 1, 6 and 9 settle nothing.
   */
  @Override
  public RowPresence row(ProcedureCode code, String modifier, LocalDate day) {
    var indicators = find(code, day);
    boolean isPart = modifier.equals("26") || modifier.equals("TC");
    return isPart && indicators.isPresent() && INDIVISIBLE.contains(indicators.get().pcTc())
        ? RowPresence.ABSENT
        : RowPresence.UNKNOWN;
  }
}
