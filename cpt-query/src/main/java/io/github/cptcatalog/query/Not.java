package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Objects;

/** The plain complement of a condition. */
record Not(Filter filter) implements Filter {

  static Filter of(Filter filter) {
    return Objects.requireNonNull(filter, "filter") instanceof Not not
        ? not.filter
        : new Not(filter);
  }

  @Override
  public boolean matches(Procedure procedure) {
    return !filter.matches(procedure);
  }

  @Override
  public String toString() {
    boolean several =
        filter instanceof AnyOf || (filter instanceof AllOf all && !all.parts().isEmpty());
    return several ? "not (" + filter + ")" : "not " + filter;
  }
}
