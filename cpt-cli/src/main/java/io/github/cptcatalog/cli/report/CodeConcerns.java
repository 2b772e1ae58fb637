package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reviewer should look at in codes: their checks, their days, and where they point. */
final class CodeConcerns {
  private CodeConcerns() {}

  static Concern doubtful(Material material) {
    return Concern.stated(
        "doubtful",
        "Doubtful: the text is not about the code",
        "Kept and marked, since that is what a published page says. The right codes are named.",
        material,
        procedure ->
            procedure.codeCheck().isDoubtful()
                ? List.of(
                    procedure.codeCheck().verdict().label()
                        + "; right codes: "
                        + listed(procedure.codeCheck().rightCodes()))
                : List.of());
  }

  static Concern unchecked(Material material) {
    return Concern.stated(
        "unchecked",
        "Code not checked",
        "Nobody has checked whether the text is about what the code means.",
        material,
        procedure ->
            procedure.codeCheck().verdict() == Verdict.UNCHECKED
                ? List.of("unchecked")
                : List.of());
  }

  static Concern notInForce(Material material) {
    return Concern.stated(
        "not-in-force",
        "Code not in force on " + material.day(),
        "The code had ended by that day, or had not begun yet.",
        material,
        procedure -> days(procedure.validity(), material));
  }

  private static List<String> days(Validity validity, Material material) {
    if (validity.isInForceOn(material.day())) {
      return List.of();
    }
    return validity.isEndedBy(material.day())
        ? List.of(
            "ended on "
                + validity.lastDay().orElseThrow()
                + "; replaced by: "
                + listed(validity.replacedBy()))
        : List.of("begins on " + validity.firstDay().orElseThrow());
  }

  static Concern pointsNowhere(Material material) {
    return Concern.stated(
        "points-nowhere",
        "Codes that a reader is sent to and that are not in the data",
        "A doubtful or ended record sends its reader to another code, which has no record here.",
        material,
        procedure -> {
          List<String> missing = new ArrayList<>();
          missing(procedure.codeCheck().rightCodes(), "right code", material, missing);
          missing(procedure.validity().replacedBy(), "replacement", material, missing);
          return missing;
        });
  }

  static Concern addOnAlone(Material material) {
    return Concern.stated(
        "add-on-alone",
        "Add-ons without their main codes",
        "An add-on is billed beside a main code; here one of those has no record, or none is named.",
        material,
        procedure -> {
          List<String> missing = new ArrayList<>();
          missing(procedure.billing().addOnTo(), "main code", material, missing);
          if (procedure.billing().addOnTo().isEmpty()
              && procedure.billing().indicators().filter(it -> it.isAddOn()).isPresent()) {
            missing.add("global days ZZZ say that it is an add-on, and no main code is named");
          }
          return missing;
        });
  }

  private static void missing(
      List<ProcedureCode> codes, String what, Material material, List<String> missing) {
    codes.stream()
        .filter(code -> !material.has(code))
        .forEach(code -> missing.add(what + " " + code + " is not in the data"));
  }

  static Concern notReviewed(Material material) {
    Map<Procedure, List<String>> found = new LinkedHashMap<>();
    material.procedures().stream()
        .filter(procedure -> procedure.review().state() == Review.State.NOT_REVIEWED)
        .forEach(procedure -> found.put(procedure, List.of()));
    return new Concern(
        "not-reviewed",
        "Not reviewed by a clinician",
        "No clinician has read the clinical and patient parts of these records.",
        found);
  }

  private static String listed(List<ProcedureCode> codes) {
    return codes.isEmpty()
        ? "none named"
        : codes.stream().map(ProcedureCode::text).collect(Collectors.joining(", "));
  }
}
