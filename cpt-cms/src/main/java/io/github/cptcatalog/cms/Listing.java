package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.Origin;
import java.util.List;

/** The modifiers that a record lists as commonly used with its code. */
record Listing(Procedure record, String source) {
  static Listing of(Procedure record, Catalog catalog) {
    String edition =
        catalog.origin(record.code()).flatMap(Origin::edition).map(it -> " in " + it).orElse("");
    return new Listing(record, "the record of " + record.code() + edition);
  }

  /** Returns those with a reason, which a record about something else than its code cannot give. */
  List<Candidate> explained() {
    return record.codeCheck().isDoubtful()
        ? List.of()
        : record.modifiers().stream()
            .filter(use -> use.reason().isPresent())
            .map(use -> candidate(use, use.reason().orElseThrow()))
            .toList();
  }

  /** Returns all of them as entries of a list and no more. */
  List<Candidate> bare() {
    String said =
        record.codeCheck().isDoubtful()
            ? "A document that prints " + record.code() + " for another service lists it."
            : "Listed as commonly used with " + record.code() + ", without a reason.";
    return record.modifiers().stream().map(use -> candidate(use, said)).toList();
  }

  private Candidate candidate(ModifierUse use, String reason) {
    return new Candidate(use.modifier(), reason, source);
  }
}
