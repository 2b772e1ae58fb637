package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which data sets a record of a catalog comes from. The sources of what it says stand in the record
 * itself.
 *
 * @param code the code of the record
 * @param edition that of the data set that has the record; empty for a procedure that was given
 *     without a data set
 * @param amendments what later data sets changed in it, in the order of the layers; empty where it
 *     is as its data set has it. An amendment that changed nothing is left out
 */
public record Origin(ProcedureCode code, Optional<Edition> edition, List<AmendedBy> amendments) {

  /** Copies the list. */
  public Origin {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(edition, "edition");
    amendments = List.copyOf(Objects.requireNonNull(amendments, "amendments"));
  }

  /**
   * Returns one line, such as {@code 11982: clinic base 1 (2026-01-01); billing.costs from clinic
   * prices 3 (2026-01-31)}.
   */
  @Override
  public String toString() {
    String from = edition.map(Edition::toString).orElse("no data set");
    return Stream.concat(Stream.of(from), amendments.stream().map(AmendedBy::toString))
        .collect(Collectors.joining("; ", code + ": ", ""));
  }
}
