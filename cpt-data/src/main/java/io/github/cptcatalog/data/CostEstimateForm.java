package io.github.cptcatalog.data;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A cost estimate as it stands in a file: low, high and currency beside the other fields. */
@Value.Builder
record CostEstimateForm(
    BigDecimal low,
    BigDecimal high,
    Currency currency,
    CostBasis basis,
    Optional<CostSetting> setting,
    AsOf asOf,
    Optional<String> geography,
    OptionalInt sampleSize,
    Optional<BigDecimal> typical,
    String source,
    Optional<String> note) {

  static CostEstimateForm of(CostEstimate cost) {
    return new CostEstimateForm(
        cost.range().low(),
        cost.range().high(),
        cost.range().currency(),
        cost.basis(),
        cost.setting(),
        cost.asOf(),
        cost.geography(),
        cost.sampleSize(),
        cost.typical(),
        cost.source(),
        cost.note());
  }

  CostEstimate toEstimate() {
    return new CostEstimate(
        new CostRange(low, high, currency),
        basis,
        setting,
        asOf,
        geography,
        sampleSize,
        typical,
        source,
        note);
  }

  public static CostEstimateFormBuilder builder() {
    return new CostEstimateFormBuilder();
  }
}
