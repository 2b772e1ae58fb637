package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;

/** The procedure has an estimate of this kind. */
record Priced(CostMeasure measure) implements Filter {
  @Override
  public boolean matches(Procedure procedure) {
    return measure.of(procedure).isPresent();
  }

  @Override
  public String toString() {
    return "priced" + measure;
  }
}
