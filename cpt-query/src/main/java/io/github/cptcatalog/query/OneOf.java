package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A facet has one of the values. The values are sorted, so that equal conditions are equal. */
record OneOf<T extends Comparable<? super T>>(Facet<T> facet, List<T> wanted) implements Filter {

  static <T extends Comparable<? super T>> OneOf<T> of(Facet<T> facet, T first, T[] more) {
    return of(facet, Stream.concat(Stream.of(first), Arrays.stream(more)));
  }

  static <T extends Comparable<? super T>> OneOf<T> of(Facet<T> facet, Stream<T> wanted) {
    return new OneOf<>(
        facet,
        wanted
            .map(value -> Objects.requireNonNull(value, facet.name()))
            .distinct()
            .sorted()
            .toList());
  }

  @Override
  public boolean matches(Procedure procedure) {
    Collection<T> has = facet.values().apply(procedure);
    return wanted.stream().anyMatch(has::contains);
  }

  @Override
  public String toString() {
    return wanted.size() == 1
        ? facet + " = " + wanted.get(0)
        : wanted.stream().map(T::toString).collect(Collectors.joining(", ", facet + " in (", ")"));
  }
}
