package io.github.cptcatalog.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What may stand only once in a field, such as the codes of its elements. */
final class Distinct {
  private final String field;
  private final Set<Object> seen = new HashSet<>();

  Distinct(String field) {
    this.field = field;
  }

  /** Copies the list in its order and refuses a second element that is equal to one before. */
  static <T> List<T> list(String field, List<T> elements) {
    List<T> copy = List.copyOf(Objects.requireNonNull(elements, field));
    Distinct distinct = new Distinct(field);
    for (T element : copy) {
      distinct.add(element);
    }
    return copy;
  }

  /** Copies into an unmodifiable set that iterates in the order of the enum's constants. */
  static <E extends Enum<E>> Set<E> enums(String field, Collection<E> elements, Class<E> type) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(Objects.requireNonNull(elements, field));
    return Collections.unmodifiableSet(copy);
  }

  /** Refuses what was added before. */
  void add(Object key) {
    if (!seen.add(key)) {
      throw new IllegalArgumentException(field + " names " + key + " twice; keep one.");
    }
  }
}
