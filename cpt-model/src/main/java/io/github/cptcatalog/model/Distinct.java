package io.github.cptcatalog.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Copies of collections in which nothing may stand twice. */
final class Distinct {
  private Distinct() {}

  /** Copies the list in its order and refuses a second element that is equal to one before. */
  static <T> List<T> list(String field, List<T> elements) {
    return list(field, elements, element -> element);
  }

  /** Copies the list in its order and refuses a second element with the same key. */
  static <T> List<T> list(String field, List<T> elements, Function<? super T, ?> key) {
    List<T> copy = List.copyOf(Objects.requireNonNull(elements, field));
    if (copy.size() < 2) {
      return copy;
    }
    Set<Object> seen = new HashSet<>();
    for (T element : copy) {
      if (!seen.add(key.apply(element))) {
        throw new IllegalArgumentException(
            field + " names " + key.apply(element) + " twice; keep one.");
      }
    }
    return copy;
  }

  /** Copies into an unmodifiable set that iterates in the order of the enum's constants. */
  static <E extends Enum<E>> Set<E> enums(String field, Collection<E> elements, Class<E> type) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(Objects.requireNonNull(elements, field));
    return Collections.unmodifiableSet(copy);
  }
}
