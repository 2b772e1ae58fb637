package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At least one of two or more conditions holds. */
record AnyOf(List<Filter> parts) implements Filter {

  static Filter of(Filter one, Filter other) {
    return of(Stream.of(one, other));
  }

  static Filter of(Stream<Filter> filters) {
    List<Filter> parts = filters.flatMap(AnyOf::parts).distinct().toList();
    return parts.size() == 1 ? parts.get(0) : new AnyOf(parts);
  }

  @Override
  public boolean matches(Procedure procedure) {
    for (Filter part : parts) {
      if (part.matches(procedure)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return parts.stream().map(Filter::toString).collect(Collectors.joining(" or "));
  }

  private static Stream<Filter> parts(Filter filter) {
    return Objects.requireNonNull(filter, "filter") instanceof AnyOf any
        ? any.parts.stream()
        : Stream.of(filter);
  }
}
