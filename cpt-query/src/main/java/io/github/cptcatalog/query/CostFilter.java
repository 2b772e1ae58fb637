package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** One estimate of the procedure compares with the wanted amounts, in their currency. */
record CostFilter(Kind kind, CostMeasure measure, CostRange wanted) implements Filter {

  /** How the estimate has to compare. */
  enum Kind {
    /** Its high is at most the wanted amount. */
    AT_MOST,
    /** Its low is at least the wanted amount. */
    AT_LEAST,
    /** It has an amount in common with the wanted range. */
    OVERLAPS,
    /** It lies in the wanted range. */
    WITHIN
  }

  CostFilter {
    Objects.requireNonNull(wanted, "range");
  }

  @Override
  public boolean matches(Procedure procedure) {
    Optional<CostEstimate> estimate = measure.of(procedure);
    return estimate.isPresent() && fits(estimate.get().range());
  }

  private boolean fits(CostRange cost) {
    if (!cost.currency().equals(wanted.currency())) {
      return false;
    }
    return switch (kind) {
      case AT_MOST -> cost.high().compareTo(wanted.high()) <= 0;
      case AT_LEAST -> cost.low().compareTo(wanted.low()) >= 0;
      case OVERLAPS -> cost.overlaps(wanted);
      case WITHIN -> wanted.encloses(cost);
    };
  }

  @Override
  public String toString() {
    String cost = "cost" + measure;
    return switch (kind) {
      case AT_MOST -> cost + " <= " + money(wanted.high());
      case AT_LEAST -> cost + " >= " + money(wanted.low());
      case OVERLAPS -> cost + " overlaps " + wanted.low() + " to " + money(wanted.high());
      case WITHIN -> cost + " within " + wanted.low() + " to " + money(wanted.high());
    };
  }

  private String money(BigDecimal amount) {
    return amount + " " + wanted.currency();
  }
}
