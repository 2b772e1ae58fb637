package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every one of the conditions holds. No conditions: everything matches. */
record AllOf(List<Filter> parts) implements Filter {
  static final AllOf NOTHING_ASKED = new AllOf(List.of());

  static Filter of(Filter one, Filter other) {
    return of(Stream.of(one, other));
  }

  static Filter of(Stream<Filter> filters) {
    List<Filter> parts = filters.flatMap(AllOf::parts).distinct().toList();
    return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
  }

  @Override
  public boolean matches(Procedure procedure) {
    for (Filter part : parts) {
      if (!part.matches(procedure)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return parts.isEmpty()
        ? "all"
        : parts.stream()
            .map(part -> part instanceof AnyOf ? "(" + part + ")" : part.toString())
            .collect(Collectors.joining(" and "));
  }

  private static Stream<Filter> parts(Filter filter) {
    return Objects.requireNonNull(filter, "filter") instanceof AllOf all
        ? all.parts.stream()
        : Stream.of(filter);
  }
}
