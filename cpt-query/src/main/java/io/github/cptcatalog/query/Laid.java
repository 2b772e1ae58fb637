package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record as it lies in the layers, with what its {@link Origin} is made of.
 *
 * @param procedure the record with all its amendments
 * @param edition that of the data set that has the record; empty for a bare procedure
 * @param amendments what changed it; nearly always the one empty list, for there are many records
 */
record Laid(Procedure procedure, Optional<Edition> edition, List<AmendedBy> amendments) {

  /**
   * Returns the record with one more amendment.
   *
   * @throws IllegalArgumentException if the amendment breaks a rule of the model
   */
  Laid amended(Amendment amendment, Edition by) {
    Procedure after = amendment.applyTo(procedure);
    List<String> fields = Fields.differing(procedure, after);
    return fields.isEmpty()
        ? new Laid(after, edition, amendments)
        : new Laid(
            after,
            edition,
            Stream.concat(amendments.stream(), Stream.of(new AmendedBy(by, fields))).toList());
  }

  Origin origin() {
    return new Origin(procedure.code(), edition, amendments);
  }
}
