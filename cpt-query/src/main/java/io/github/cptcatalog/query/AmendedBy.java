package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Edition;
import java.util.List;
import java.util.Objects;

/**
 * What one data set changed in a record of another.
 *
 * @param edition the data set with the amendment
 * @param fields the places in the JSON form where the record differs for it, such as {@code
 *     billing.costs}, in the order of that form; among them is what a change brings with it, such
 *     as {@code codeCheck.verdict} where the title of a confirmed record changed
 */
public record AmendedBy(Edition edition, List<String> fields) {

  /** Copies the list. */
  public AmendedBy {
    Objects.requireNonNull(edition, "edition");
    fields = List.copyOf(Objects.requireNonNull(fields, "fields"));
  }

  /** Returns fields and edition, such as {@code billing.costs from clinic 3 (2026-01-31)}. */
  @Override
  public String toString() {
    return String.join(", ", fields) + " from " + edition;
  }
}
