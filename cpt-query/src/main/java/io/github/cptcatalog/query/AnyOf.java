package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** At least one of two or more conditions holds. */
record AnyOf(List<Filter> parts) implements Filter {

  static Filter of(Filter one, Filter other) {
    return of(Arrays.asList(one, other));
  }

  static Filter of(List<Filter> filters) {
    List<Filter> parts = new ArrayList<>(4);
    for (Filter filter : filters) {
      if (Objects.requireNonNull(filter, "filter") instanceof AnyOf same) {
        same.parts.forEach(part -> add(part, parts));
      } else {
        add(filter, parts);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new AnyOf(List.copyOf(parts));
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

  // conditions are few: a hash of each takes longer than to compare them
  private static void add(Filter part, List<Filter> parts) {
    if (!parts.contains(part)) {
      parts.add(part);
    }
  }
}
