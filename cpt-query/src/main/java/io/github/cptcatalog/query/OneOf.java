package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A facet has one of the values. The values are sorted, so that equal conditions are equal. */
record OneOf<T extends Comparable<? super T>>(Facet<T> facet, List<T> wanted) implements Filter {

  static <T extends Comparable<? super T>> OneOf<T> of(Facet<T> facet, T first, T[] more) {
    List<T> all = new ArrayList<>(1 + more.length);
    all.add(first);
    Collections.addAll(all, more);
    return of(facet, all);
  }

  static <T extends Comparable<? super T>> OneOf<T> of(Facet<T> facet, List<T> wanted) {
    if (wanted.size() == 1) {
      return new OneOf<>(facet, List.of(Objects.requireNonNull(wanted.get(0), facet.name())));
    }
    SortedSet<T> sorted = new TreeSet<>();
    for (T value : wanted) {
      sorted.add(Objects.requireNonNull(value, facet.name()));
    }
    return new OneOf<>(facet, List.copyOf(sorted));
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
