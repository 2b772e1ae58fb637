package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Published estimates beside the measured bases, and which of those they lie far outside of. A
 * record under a doubtful code has no measured cost of its own, so its estimate is held against the
 * best fit of its right codes.
 */
final class CostOutliers {
  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  private CostOutliers() {}

  /**
   * An estimate beside a measured one.
   *
   * @param far whether it does not fit: more than twice as high, or less than half
   */
  record Comparison(
      Procedure procedure,
      CostEstimate published,
      ProcedureCode measuredCode,
      CostEstimate measured,
      boolean far) {
    /** Returns both figures, without the code of the record. */
    String words() {
      return published.range()
          + (far ? ", " + times(published, measured) + " times the near end of " : " beside ")
          + measured.range()
          + " ("
          + measured.basis().label()
          + ", "
          + CostWords.settingAndTime(measured)
          + ") of "
          + measuredCode;
    }

    @Override
    public String toString() {
      return procedure.code() + ": " + words();
    }
  }

  static List<Comparison> in(List<Procedure> procedures) {
    Map<ProcedureCode, Procedure> byCode = new HashMap<>();
    procedures.forEach(procedure -> byCode.put(procedure.code(), procedure));
    List<Comparison> comparisons = new ArrayList<>();
    for (Procedure procedure : procedures) {
      Procedure measured = byCode.get(bestFit(procedure));
      if (measured == null) {
        continue;
      }
      for (CostEstimate published : procedure.costs()) {
        if (published.basis() == CostBasis.PUBLISHED_ESTIMATE) {
          measured.costs().stream()
              .filter(cost -> cost.basis() != CostBasis.PUBLISHED_ESTIMATE)
              .map(
                  cost ->
                      new Comparison(
                          procedure, published, measured.code(), cost, isFar(published, cost)))
              .forEach(comparisons::add);
        }
      }
    }
    return comparisons;
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

  private static String times(CostEstimate published, CostEstimate measured) {
    boolean above = published.range().low().compareTo(measured.range().high()) > 0;
    // an amount of zero is no measure for another one
    if ((above ? measured.range().high() : measured.range().low()).signum() == 0) {
      return "many";
    }
    BigDecimal times =
        above
            ? published.range().low().divide(measured.range().high(), 1, RoundingMode.HALF_UP)
            : published.range().high().divide(measured.range().low(), 1, RoundingMode.HALF_UP);
    return times.toPlainString();
  }
}
