package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The schedule of the tests with the shares of two surgeries; those of 17000 are all zero. */
final class SplitSchedule implements PaymentIndicatorSource {
  private final Schedule schedule = new Schedule();

  @Override
  public Optional<PaymentIndicators> find(ProcedureCode code, LocalDate day) {
    return schedule.find(code, day);
  }

  @Override
  public RowPresence row(ProcedureCode code, String modifier, LocalDate day) {
    return schedule.row(code, modifier, day);
  }

  @Override
  public Optional<SurgicalShares> shares(ProcedureCode code, LocalDate day) {
    return switch (code.text()) {
      case "27447" -> Optional.of(shares("0.10", "0.69", "0.21"));
      case "17000" -> Optional.of(shares("0.00", "0.00", "0.00"));
      default -> Optional.empty();
    };
  }

  private static SurgicalShares shares(String before, String during, String after) {
    return new SurgicalShares(
        new BigDecimal(before), new BigDecimal(during), new BigDecimal(after));
  }
}
