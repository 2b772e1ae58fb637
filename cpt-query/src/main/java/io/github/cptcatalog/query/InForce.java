package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.time.LocalDate;
import java.util.Objects;

/** The code is in force on the day. */
record InForce(LocalDate day) implements Filter {
  InForce {
    Objects.requireNonNull(day, "day");
  }

  @Override
  public boolean matches(Procedure procedure) {
    return procedure.validity().isInForceOn(day);
  }

  @Override
  public String toString() {
    return "in force on " + day;
  }
}
