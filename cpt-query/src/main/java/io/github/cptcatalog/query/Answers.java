package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the answers to look-ups in one catalog. */
final class Answers {
  private final Catalog catalog;

  Answers(Catalog catalog) {
    this.catalog = catalog;
  }

  Lookup to(String text, Optional<LocalDate> day) {
    try {
      ProcedureCode code = ProcedureCode.of(text);
      return catalog
          .find(code)
          .map(procedure -> found(text, procedure, day))
          .orElseGet(() -> notInCatalog(code, day));
    } catch (MalformedCodeException malformed) {
      return new Lookup(
          text,
          Lookup.Status.MALFORMED,
          Optional.empty(),
          List.of(),
          String.valueOf(malformed.getMessage()));
    }
  }

  /**
   * Answers for a code that the catalog lacks.
   *
   * @param day the date of service; empty for a catalog without editions
   */
  Lookup notInCatalog(ProcedureCode code, Optional<LocalDate> day) {
    List<ProcedureCode> nearest = NearestCodes.of(code, catalog.codes());
    String near = nearest.isEmpty() ? "" : " Nearest: " + list(nearest) + ".";
    return new Lookup(
        code.text(),
        Lookup.Status.NOT_IN_CATALOG,
        Optional.empty(),
        nearest,
        "No procedure "
            + code
            + " in "
            + editions()
            + " ("
            + catalog.size()
            + (catalog.size() == 1 ? " code)." : " codes).")
            + absence(code, day)
            + near);
  }

  private Lookup found(String text, Procedure procedure, Optional<LocalDate> day) {
    Validity validity = procedure.validity();
    Optional<String> end =
        day.filter(validity::isEndedBy).map(past -> ended(procedure.code(), validity));
    Optional<String> doubt = procedure.doubt();
    if (doubt.isPresent()) {
      String both = doubt.get() + end.map(" "::concat).orElse("");
      return answer(text, Lookup.Status.DOUBTFUL, procedure, both);
    }
    if (end.isPresent()) {
      return answer(text, Lookup.Status.ENDED, procedure, end.get());
    }
    if (day.isPresent() && !validity.isInForceOn(day.get())) {
      return answer(
          text,
          Lookup.Status.NOT_YET_IN_FORCE,
          procedure,
          "Code "
              + procedure.code()
              + " is in force from "
              + validity.firstDay().orElseThrow()
              + " on, not yet on "
              + day.get()
              + ".");
    }
    String checked =
        procedure.codeCheck().verdict() == Verdict.UNCHECKED
            ? ". Nobody has checked that the code means this."
            : ". The code means this.";
    return answer(
        text,
        Lookup.Status.FOUND,
        procedure,
        procedure.code() + ": " + procedure.title() + checked);
  }

  private static Lookup answer(
      String text, Lookup.Status status, Procedure procedure, String sentence) {
    return new Lookup(text, status, Optional.of(procedure), List.of(), sentence);
  }

  private static String ended(ProcedureCode code, Validity validity) {
    String replaced =
        validity.replacedBy().isEmpty()
            ? "; no replacement is known."
            : "; replaced by " + list(validity.replacedBy()) + ".";
    return "Code " + code + " ended on " + validity.lastDay().orElseThrow() + replaced;
  }

  private static String list(List<ProcedureCode> codes) {
    return codes.stream().map(ProcedureCode::text).collect(Collectors.joining(", "));
  }

  /** "Not in this small catalog" must never read as "not a code". */
  private String absence(ProcedureCode code, Optional<LocalDate> day) {
    boolean complete =
        day.isPresent()
            && catalog.editions().stream()
                .anyMatch(edition -> edition.completeness().covers(code, day.get()));
    if (complete) {
      return " The data set is complete for this kind of code, so it was not in force on "
          + day.get()
          + ".";
    }
    boolean fragment =
        catalog.editions().stream()
            .allMatch(edition -> edition.completeness().extent() == Completeness.Extent.FRAGMENT);
    return fragment
        ? " The catalog is a fragment of the code set, so the code may well exist."
        : " The catalog is not complete for this kind of code, so the code may well exist.";
  }

  private String editions() {
    return catalog.editions().isEmpty()
        ? "this catalog"
        : catalog.editions().stream().map(Edition::toString).collect(Collectors.joining(" and "));
  }
}
