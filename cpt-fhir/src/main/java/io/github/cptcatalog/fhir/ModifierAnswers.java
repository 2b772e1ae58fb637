package io.github.cptcatalog.fhir;

import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the modifier register says of two characters under one of the two systems. */
final class ModifierAnswers {
  /** Letters that name a trip are modifiers beside any such code. */
  private static final ProcedureCode AMBULANCE = ProcedureCode.of("A0425");

  private final Catalog catalog;
  private final DaysOfUse days;

  ModifierAnswers(Catalog catalog, DaysOfUse days) {
    this.catalog = catalog;
    this.days = days;
  }

  static boolean isModifier(String text) {
    return text.length() == 2 && text.chars().allMatch(ModifierAnswers::isDigitOrLetter);
  }

  Optional<Modifier> find(String text) {
    return catalog.modifier(text).or(() -> catalog.modifier(text, AMBULANCE));
  }

  Answer to(CodingSystem system, String text) {
    List<Remark> remarks = new ArrayList<>(1);
    String code = text.toUpperCase(Locale.ROOT);
    if (!text.equals(code)) {
      remarks.add(Spelling.upperCase(text, code));
    }
    Optional<Modifier> modifier = find(code);
    if (modifier.isEmpty()) {
      remarks.add(unknown(code));
    } else {
      days.remark("Modifier " + code, days(modifier.get())).ifPresent(remarks::add);
      misplaced(modifier.get(), system).ifPresent(remarks::add);
    }
    return new Answer(system, text, modifier.map(Modifier::name), remarks);
  }

  private static Validity days(Modifier modifier) {
    return new Validity(modifier.firstDay(), modifier.lastDay(), List.of());
  }

  private Remark unknown(String code) {
    return catalog.modifiers().isEmpty()
        ? Remark.note(
            Kind.COMMENT, "This catalog has no modifier register, so " + code + " was not checked.")
        : Remark.warning(
            Kind.COMMENT,
            "The modifier register does not have "
                + code
                + ". A modifier that is missing there may still exist, but compare it with the list"
                + " of the payer.");
  }

  private static Optional<Remark> misplaced(Modifier modifier, CodingSystem system) {
    CodingSystem right = CodingSystem.of(modifier.level());
    return right == system
        ? Optional.empty()
        : Optional.of(
            Remark.note(
                Kind.COMMENT,
                modifier.code()
                    + " is a modifier of "
                    + right
                    + ", so the system of the coding should be "
                    + right.url()
                    + "."));
  }

  private static boolean isDigitOrLetter(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
