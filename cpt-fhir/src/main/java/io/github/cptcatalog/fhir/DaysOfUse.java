package io.github.cptcatalog.fhir;

import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether codes and modifiers are in force. HAPI asks without the date of service, so only the
 * catalog of a day can refuse one; a catalog of all days says until when it is fine.
 */
final class DaysOfUse {
  private final Optional<LocalDate> day;
  private final Optional<LocalDate> reference;

  DaysOfUse(Catalog catalog) {
    this.day = catalog.day();
    this.reference =
        day.or(() -> catalog.editions().stream().map(Edition::asOf).max(Comparator.naturalOrder()));
  }

  /** Returns the day of the catalog, or else the newest day of its editions; never today. */
  Optional<LocalDate> reference() {
    return reference;
  }

  boolean isOfOneDay() {
    return day.isPresent();
  }

  /**
   * Returns what there is to say of the days.
   *
   * @param what such as {@code Code 55700}
   */
  Optional<Remark> remark(String what, Validity validity) {
    if (reference.isEmpty() || validity.isInForceOn(reference.get())) {
      return Optional.empty();
    }
    String text =
        validity.isEndedBy(reference.get())
            ? ended(what, validity.lastDay().orElseThrow(), validity.replacedBy())
            : notYet(what, validity.firstDay().orElseThrow());
    return Optional.of(remark(text));
  }

  /** Returns an error where the day is known, and else a warning. */
  Remark remark(String text) {
    return isOfOneDay() ? Remark.error(Kind.STATUS, text) : Remark.warning(Kind.STATUS, text);
  }

  private String ended(String what, LocalDate last, List<ProcedureCode> replacedBy) {
    String then =
        replacedBy.isEmpty()
            ? "no replacement is known here."
            : "it is replaced by "
                + replacedBy.stream().map(ProcedureCode::text).collect(Collectors.joining(", "))
                + ".";
    return what
        + " ended on "
        + last
        + day.map(it -> ", so it was not in force on " + it + "; ")
            .orElse(". On a date of service up to then it is fine; after that ")
        + then;
  }

  private String notYet(String what, LocalDate first) {
    return what
        + " is in force from "
        + first
        + " on, "
        + day.map(it -> "so it was not on " + it + ".")
            .orElse("so it is not fine on a date of service before that.");
  }
}
