package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A record that is in two catalogs and says something else in each.
 *
 * @param before the record of the one
 * @param after the record of the other, with the same code
 * @param fields what changed, in the order of the JSON form; at least one
 */
public record ChangedProcedure(Procedure before, Procedure after, List<FieldChange> fields) {

  /**
   * Checks that it is one code, and that something changed.
   *
   * @throws IllegalArgumentException if the codes differ, or no field is given
   */
  public ChangedProcedure {
    fields = List.copyOf(Objects.requireNonNull(fields, "fields"));
    if (!before.code().equals(after.code())) {
      throw new IllegalArgumentException(
          "Not two records of one code: "
              + before.code()
              + " and "
              + after.code()
              + "; compare each with its own.");
    }
    if (fields.isEmpty()) {
      throw new IllegalArgumentException(
          "No field of " + before.code() + " changed; expected at least one.");
    }
  }

  static Optional<ChangedProcedure> between(Procedure before, Procedure after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<FieldChange> fields = Fields.changes(before, after);
    // two registers may say different things of the modifiers that both records name
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChangedProcedure(before, after, fields));
  }

  /**
   * Returns the code of both records.
   *
   * @return the code
   */
  public ProcedureCode code() {
    return before.code();
  }

  /** Returns the code and what changed, such as {@code 11982: title, billing.costs}. */
  @Override
  public String toString() {
    return fields.stream()
        .map(FieldChange::field)
        .collect(Collectors.joining(", ", code() + ": ", ""));
  }
}
