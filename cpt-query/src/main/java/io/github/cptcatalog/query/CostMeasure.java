package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import java.util.Objects;
import java.util.Optional;

/** Which of a procedure's cost estimates a criterion or an order reads. */
record CostMeasure(Optional<CostBasis> basis, Optional<CostSetting> setting) {

  /** The first estimate, whatever its basis. */
  static final CostMeasure FIRST = new CostMeasure(Optional.empty(), Optional.empty());

  static CostMeasure of(CostBasis basis) {
    return new CostMeasure(Optional.of(Objects.requireNonNull(basis, "basis")), Optional.empty());
  }

  static CostMeasure of(CostBasis basis, CostSetting setting) {
    return new CostMeasure(
        Optional.of(Objects.requireNonNull(basis, "basis")),
        Optional.of(Objects.requireNonNull(setting, "setting")));
  }

  /** Returns the newest estimate of this kind; of several that are as new, the first listed. */
  Optional<CostEstimate> of(Procedure procedure) {
    if (basis.isEmpty()) {
      return procedure.cost();
    }
    CostEstimate newest = null;
    for (CostEstimate cost : procedure.costs()) {
      if (fits(cost) && (newest == null || cost.asOf().compareTo(newest.asOf()) > 0)) {
        newest = cost;
      }
    }
    return Optional.ofNullable(newest);
  }

  private boolean fits(CostEstimate cost) {
    return basis.get() == cost.basis() && (setting.isEmpty() || setting.equals(cost.setting()));
  }

  @Override
  public String toString() {
    return basis.map(b -> "[" + b + setting.map(s -> ", " + s).orElse("") + "]").orElse("");
  }
}
