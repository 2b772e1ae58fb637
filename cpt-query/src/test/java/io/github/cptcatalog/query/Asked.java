package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** A filter beside what it has to mean, said without any code of the library's queries. */
record Asked(Filter filter, Predicate<Procedure> meaning) {

  Asked and(Asked other) {
    return new Asked(filter.and(other.filter), meaning.and(other.meaning));
  }

  Asked or(Asked other) {
    return new Asked(filter.or(other.filter), meaning.or(other.meaning));
  }

  Asked not() {
    return new Asked(Filter.not(filter), meaning.negate());
  }

  /** What any query with this filter has to find: every procedure asked one by one. */
  List<Procedure> scan(List<Procedure> procedures) {
    return procedures.stream()
        .filter(meaning)
        .sorted(Comparator.comparing(procedure -> procedure.code().text()))
        .toList();
  }

  @Override
  public String toString() {
    return filter.toString();
  }
}
