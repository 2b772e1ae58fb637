package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;

/** The code lies between two codes, both included. */
record CodeBetween(ProcedureCode first, ProcedureCode last) implements Filter {
  CodeBetween {
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException(
          "Code range upside down: " + first + " comes after " + last + "; swap the two.");
    }
  }

  @Override
  public boolean matches(Procedure procedure) {
    return first.compareTo(procedure.code()) <= 0 && procedure.code().compareTo(last) <= 0;
  }

  @Override
  public String toString() {
    return "code from " + first + " to " + last;
  }
}
