package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** For each value of a facet the procedures that have it; most filters name such values. */
final class FacetIndex<T extends Comparable<? super T>> {
  private final SortedMap<T, PositionSet> byValue = new TreeMap<>();

  FacetIndex(Facet<T> facet, List<Procedure> inCodeOrder) {
    SortedMap<T, Positions> gathered = new TreeMap<>();
    for (int i = 0; i < inCodeOrder.size(); i++) {
      for (T value : facet.values().apply(inCodeOrder.get(i))) {
        Positions positions = gathered.computeIfAbsent(value, any -> new Positions());
        // two modifiers of a procedure can be of one kind, two costs of one basis
        if (!positions.endsWith(i)) {
          positions.add(i);
        }
      }
    }
    gathered.forEach(
        (value, positions) ->
            byValue.put(value, PositionSet.of(positions.toArray(), inCodeOrder.size())));
  }

  /** Returns the procedures with the value; empty where none has it. */
  Optional<PositionSet> find(T value) {
    return Optional.ofNullable(byValue.get(value));
  }

  /** Gives each value that occurs with its procedures, in the order of the values. */
  void forEach(BiConsumer<T, PositionSet> action) {
    byValue.forEach(action);
  }
}
