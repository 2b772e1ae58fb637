package io.github.cptcatalog.data.quality;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Published estimates that lie far outside a measured basis. A record under a doubtful code has no
 * measured cost of its own, so its estimate is held against the best fit of its right codes.
 */
final class CostOutliers {
  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  private CostOutliers() {}

  /**
   * An estimate and the measured one it does not fit.
   *
   * @param times how many times the near end of the measured range the near end of the estimate is
   */
  record Outlier(
      Procedure procedure,
      CostEstimate published,
      ProcedureCode measuredCode,
      CostEstimate measured,
      BigDecimal times) {
    @Override
    public String toString() {
      return procedure.code()
          + ": "
          + published.range()
          + ", "
          + times
          + " times the near end of "
          + measured.range()
          + " ("
          + measured.basis().label()
          + measured.setting().map(setting -> ", " + setting).orElse("")
          + ", "
          + measured.asOf()
          + ") of "
          + measuredCode;
    }
  }

  static List<Outlier> in(Map<ProcedureCode, Procedure> procedures) {
    List<Outlier> outliers = new ArrayList<>();
    for (Procedure procedure : procedures.values()) {
      Procedure measured = procedures.get(bestFit(procedure));
      if (measured == null) {
        continue;
      }
      for (CostEstimate published : procedure.costs()) {
        if (published.basis() == CostBasis.PUBLISHED_ESTIMATE) {
          measured.costs().stream()
              .filter(cost -> cost.basis() != CostBasis.PUBLISHED_ESTIMATE)
              .filter(cost -> isFar(published, cost))
              .map(
                  cost ->
                      new Outlier(
                          procedure, published, measured.code(), cost, times(published, cost)))
              .forEach(outliers::add);
        }
      }
    }
    return outliers;
  }

  private static ProcedureCode bestFit(Procedure procedure) {
    return procedure.codeCheck().isDoubtful() && !procedure.codeCheck().rightCodes().isEmpty()
        ? procedure.codeCheck().rightCodes().get(0)
        : procedure.code();
  }

  private static boolean isFar(CostEstimate published, CostEstimate measured) {
    BigDecimal low = measured.range().low().divide(FAR, RoundingMode.HALF_UP);
    BigDecimal high = measured.range().high().multiply(FAR);
    return published.range().low().compareTo(high) > 0
        || published.range().high().compareTo(low) < 0;
  }

  private static BigDecimal times(CostEstimate published, CostEstimate measured) {
    boolean above = published.range().low().compareTo(measured.range().high()) > 0;
    return above
        ? published.range().low().divide(measured.range().high(), 1, RoundingMode.HALF_UP)
        : published.range().high().divide(measured.range().low(), 1, RoundingMode.HALF_UP);
  }
}
