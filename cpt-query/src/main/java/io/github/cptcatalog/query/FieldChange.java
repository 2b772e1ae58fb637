package io.github.cptcatalog.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed in one field of a record. Values are texts that say all there is in the field: a
 * cost with its basis, time and source, an official wording with its licence, words of a fixed set
 * as in the JSON form.
 *
 * @param field the place in the JSON form, such as {@code title}, {@code billing.costs} or {@code
 *     codeCheck.verdict}
 * @param removed the values that are there no more, in their old order; of a field that holds one
 *     value, the old one
 * @param added the values that were not there before, in their new order; both lists are empty
 *     where a list changed its order only
 */
public record FieldChange(String field, List<String> removed, List<String> added) {

  /** Copies the lists. */
  public FieldChange {
    Objects.requireNonNull(field, "field");
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Returns one line, such as {@code billing.coverageNotes: - Ask first.; + Ask nobody.} */
  @Override
  public String toString() {
    if (removed.isEmpty() && added.isEmpty()) {
      return field + ": the same in another order";
    }
    return Stream.concat(removed.stream().map("- "::concat), added.stream().map("+ "::concat))
        .map(value -> value.replaceAll("(?U)\\s+", " "))
        .collect(Collectors.joining("; ", field + ": ", ""));
  }
}
