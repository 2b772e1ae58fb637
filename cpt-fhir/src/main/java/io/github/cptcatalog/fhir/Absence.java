package io.github.cptcatalog.fhir;

import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.util.List;

/** What it means that a catalog lacks a code: that is for its editions to say. */
final class Absence {
  private final Catalog catalog;

  Absence(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Tells what follows. Where the day is not known, only a set that is complete on every day
   * refuses a code: one that is complete from a day on says nothing of claims from before.
   */
  Remark of(ProcedureCode code) {
    List<Completeness> complete =
        catalog.editions().stream()
            .map(Edition::completeness)
            .filter(it -> it.kinds().contains(code.kind()))
            .toList();
    if (catalog.day().isPresent()) {
      return complete.stream().anyMatch(it -> it.covers(code, catalog.day().get()))
          ? Remark.error(
              Kind.INVALID_CODE,
              "The catalog is complete for codes of this kind on "
                  + catalog.day().get()
                  + " and does not have "
                  + code
                  + ", so it was not in force.")
          : unknown(code);
    }
    if (complete.stream().anyMatch(Absence::isEveryDay)) {
      return Remark.error(
          Kind.INVALID_CODE,
          "The catalog is complete for codes of this kind and does not have "
              + code
              + ", so there is no such code.");
    }
    return complete.isEmpty() ? unknown(code) : outside(code, complete.get(complete.size() - 1));
  }

  private static boolean isEveryDay(Completeness completeness) {
    return completeness.firstDay().isEmpty() && completeness.lastDay().isEmpty();
  }

  private static Remark outside(ProcedureCode code, Completeness span) {
    return Remark.warning(
        Kind.STATUS,
        "The catalog is complete for codes of this kind"
            + span.firstDay().map(day -> " from " + day).orElse("")
            + span.lastDay().map(day -> " to " + day).orElse(" on")
            + " and does not have "
            + code
            + ", so it is not fine on a date of service in that time.");
  }

  private static Remark unknown(ProcedureCode code) {
    return code.category().isEmpty()
        ? Remark.warning(
            Kind.COMMENT,
            "The number "
                + code
                + " lies in no section of the code set, so it is probably mistyped; the catalog"
                + " does not have it.")
        : Remark.note(
            Kind.COMMENT,
            "This catalog does not have "
                + code
                + ". It is not complete, so the code may well exist; it was not checked.");
  }
}
