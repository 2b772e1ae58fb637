package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a code is called. Official wording is never a display, even where a record has it: its
 * licence must be shown beside it, and a display has no room for that.
 */
final class Displays {
  private Displays() {}

  /**
   * Returns what the code means in the words of the catalog; empty where its number means nothing.
   * The title of a record whose text is about something else is not about the code.
   */
  static Optional<String> of(Procedure record) {
    CodeCheck check = record.codeCheck();
    return check.isDoubtful()
        ? check.officialMeaning().map(meaning -> meaning.replaceAll("\\.$", ""))
        : Optional.of(record.title());
  }

  /** Returns every name that needs no remark when a resource has it as a display. */
  static List<String> accepted(Procedure record) {
    List<String> names = new ArrayList<>();
    of(record).ifPresent(names::add);
    record.officialText().map(OfficialText::wording).ifPresent(names::add);
    if (!record.codeCheck().isDoubtful()) {
      names.addAll(record.synonyms());
    }
    return names;
  }
}
