package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.ProcedureCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a check finds the payment indicators of a code: the records of a catalog, or a fee schedule
 * file. An implementation must be safe to share between threads, and quick: it is asked for every
 * line.
 */
public interface PaymentIndicatorSource {
  /**
   * Returns the indicators of a code, those of another year where the source has no others.
   *
   * @param code a code
   * @param day the date of service
   * @return the indicators, which name their year; empty where the source has none
   */
  Optional<PaymentIndicators> find(ProcedureCode code, LocalDate day);

  /**
   * Tells whether the schedule has a row for a code with 26, TC or 53.
   *
   * @param code a code
   * @param modifier {@code "26"}, {@code "TC"} or {@code "53"}
   * @param day the date of service
   * @return UNKNOWN unless the source overrides this
   */
  default RowPresence row(ProcedureCode code, String modifier, LocalDate day) {
    return RowPresence.UNKNOWN;
  }

  /**
   * Returns how the schedule splits the price of a surgery.
   *
   * @param code a code
   * @param day the date of service
   * @return the shares; empty where the source has none, and unless it overrides this
   */
  default Optional<SurgicalShares> shares(ProcedureCode code, LocalDate day) {
    return Optional.empty();
  }
}
