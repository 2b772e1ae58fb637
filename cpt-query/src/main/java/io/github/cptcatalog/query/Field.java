package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of a record.
 *
 * @param path its place in the JSON form, such as {@code billing.costs}
 * @param values what it holds; at most one value where the field is no list
 * @param words a value as text, with all that it says
 */
record Field<T>(String path, Function<Procedure, List<T>> values, Function<T, String> words) {

  static <T> Field<T> one(String path, Function<Procedure, T> value) {
    return new Field<>(path, procedure -> List.of(value.apply(procedure)), Object::toString);
  }

  static <T> Field<T> maybe(String path, Function<Procedure, Optional<T>> value) {
    return new Field<>(
        path, procedure -> value.apply(procedure).stream().toList(), Object::toString);
  }

  static <T> Field<T> many(String path, Function<Procedure, Collection<T>> values) {
    return many(path, values, Object::toString);
  }

  static <T> Field<T> many(
      String path, Function<Procedure, Collection<T>> values, Function<T, String> words) {
    return new Field<>(path, procedure -> List.copyOf(values.apply(procedure)), words);
  }

  boolean differs(Procedure before, Procedure after) {
    return !values.apply(before).equals(values.apply(after));
  }

  FieldChange change(Procedure before, Procedure after) {
    List<T> old = values.apply(before);
    List<T> now = values.apply(after);
    return new FieldChange(path, inWords(without(old, now)), inWords(without(now, old)));
  }

  private List<String> inWords(List<T> some) {
    return some.stream().map(words).toList();
  }

  /** What is left of all when each of the others has taken one like it away. */
  private static <T> List<T> without(List<T> all, List<T> others) {
    Map<T, Integer> toTake = new HashMap<>();
    for (T other : others) {
      toTake.put(other, toTake.getOrDefault(other, 0) + 1);
    }
    List<T> left = new ArrayList<>();
    for (T one : all) {
      int takers = toTake.getOrDefault(one, 0);
      if (takers > 0) {
        toTake.put(one, takers - 1);
      } else {
        left.add(one);
      }
    }
    return left;
  }
}
