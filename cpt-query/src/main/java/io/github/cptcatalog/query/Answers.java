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
          .remembered(code)
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

  /** Says why {@link Catalog#get} has nothing to give. */
  UnknownCodeException unknown(ProcedureCode code, Optional<LocalDate> day) {
    Optional<String> outOfForce =
        catalog.remembered(code).flatMap(procedure -> outOfForce(procedure, day));
    // an ended code is no slip of the keyboard, so there is nothing near it to name
    return outOfForce
        .map(sentence -> new UnknownCodeException(code, List.of(), sentence))
        .orElseGet(
            () -> {
              Lookup missed = notInCatalog(code, day);
              return new UnknownCodeException(code, missed.nearest(), missed.sentence());
            });
  }

  private Lookup notInCatalog(ProcedureCode code, Optional<LocalDate> day) {
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
            + (catalog.size() == 1 ? " code" : " codes")
            + catalog.day().map(of -> " in force on " + of).orElse("")
            + ")."
            + absence(code, day)
            + near);
  }

  private Lookup found(String text, Procedure procedure, Optional<LocalDate> day) {
    Optional<String> outOfForce = outOfForce(procedure, day);
    Optional<String> doubt = procedure.doubt();
    if (doubt.isPresent()) {
      String both = doubt.get() + outOfForce.map(" "::concat).orElse("");
      return answer(text, Lookup.Status.DOUBTFUL, procedure, both);
    }
    if (outOfForce.isPresent()) {
      boolean ended = day.filter(procedure.validity()::isEndedBy).isPresent();
      Lookup.Status status = ended ? Lookup.Status.ENDED : Lookup.Status.NOT_YET_IN_FORCE;
      return answer(text, status, procedure, outOfForce.get());
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

  /** Says why the code is not in force on the day; empty where it is, and where no day is known. */
  private static Optional<String> outOfForce(Procedure procedure, Optional<LocalDate> day) {
    Validity validity = procedure.validity();
    if (day.isEmpty() || validity.isInForceOn(day.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "Code "
            + procedure.code()
            + (validity.isEndedBy(day.get()) ? ended(validity) : notYet(validity, day.get())));
  }

  private static String ended(Validity validity) {
    String replaced =
        validity.replacedBy().isEmpty()
            ? "; no replacement is known."
            : "; replaced by " + list(validity.replacedBy()) + ".";
    return " ended on " + validity.lastDay().orElseThrow() + replaced;
  }

  private static String notYet(Validity validity, LocalDate day) {
    return " is in force from "
        + validity.firstDay().orElseThrow()
        + " on, not yet on "
        + day
        + ".";
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
