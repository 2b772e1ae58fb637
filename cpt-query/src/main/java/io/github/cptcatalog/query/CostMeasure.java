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

  /** Returns the estimate that is read: the first one, or the newest of the basis and setting. */
  Optional<CostEstimate> of(Procedure procedure) {
    if (basis.isEmpty()) {
      return procedure.cost();
    }
    return setting.isEmpty()
        ? procedure.cost(basis.get())
        : procedure.cost(basis.get(), setting.get());
  }

  @Override
  public String toString() {
    return basis.map(b -> "[" + b + setting.map(s -> ", " + s).orElse("") + "]").orElse("");
  }
}
