package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import java.util.List;

/** How far the record can be trusted, in words; what speaks against it stands in a box. */
final class VerdictBox {
  private final Procedure procedure;
  private final Material material;
  private final CodeLinks links;

  VerdictBox(Procedure procedure, Material material) {
    this.procedure = procedure;
    this.material = material;
    this.links = new CodeLinks(material);
  }

  List<Element> elements() {
    return List.of(verdict(), validity());
  }

  private Element verdict() {
    CodeCheck check = procedure.codeCheck();
    return switch (check.verdict()) {
      case CONFIRMED ->
          Element.of("p", "verdict")
              .add(Element.of("strong").text("Confirmed"))
              .text(": the text is about the code.");
      case UNCHECKED ->
          warning("Unchecked", "Nobody has checked whether this text is about the code.");
      case DIFFERENT_MEANING, NOT_ASSIGNED ->
          warning(
                  "Doubtful, " + check.verdict().label(),
                  "The text of this record is not about code " + procedure.code() + ".")
              .add(Element.of("p").text(official(check)))
              .add(rightCodes(check));
    };
  }

  private static String official(CodeCheck check) {
    return check
        .officialMeaning()
        .map(meaning -> "The code officially stands for: " + meaning)
        .orElse("The code is not assigned to anything in the official code set.");
  }

  private Element rightCodes(CodeCheck check) {
    return codes("Right codes for what this text describes: ", check.rightCodes());
  }

  private Element validity() {
    Validity validity = procedure.validity();
    if (validity.isEndedBy(material.day())) {
      return warning("Ended", "The last day of this code was " + lastDay(validity) + ".")
          .add(codes("Replaced by: ", validity.replacedBy()));
    }
    if (!validity.isInForceOn(material.day())) {
      return warning("Not in force yet", days(validity));
    }
    Element line = Element.of("p", "validity").text(days(validity));
    return validity.replacedBy().isEmpty()
        ? line
        : line.text(" Replaced by: ").add(links.links(validity.replacedBy()));
  }

  private static String days(Validity validity) {
    if (validity.firstDay().isEmpty() && validity.lastDay().isEmpty()) {
      return "No first or last day of the code is known.";
    }
    return "In force"
        + validity.firstDay().map(day -> " from " + day).orElse("")
        + validity.lastDay().map(day -> " until " + day).orElse("")
        + ".";
  }

  private static String lastDay(Validity validity) {
    return validity.lastDay().map(Object::toString).orElse("");
  }

  private Element codes(String words, List<ProcedureCode> codes) {
    Element line = Element.of("p").text(words);
    return codes.isEmpty() ? line.text("none named.") : line.add(links.links(codes)).text(".");
  }

  private static Element warning(String word, String sentence) {
    return Element.of("div", "warning")
        .add(Element.of("p").add(Element.of("strong").text(word + ".")).text(" " + sentence));
  }
}
