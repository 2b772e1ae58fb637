package io.github.cptcatalog.cli.report;

import java.util.List;

/** What a reviewer should look at in texts: fields that are missing, and what is hard to read. */
final class TextConcerns {
  private TextConcerns() {}

  static Concern missing(Material material) {
    MissingFields missing = new MissingFields(material.procedures());
    return Concern.stated(
        "missing-fields",
        "Fields that most others of the category have",
        "More than half of the other records of the category say something there. It may be right"
            + " that this one does not.",
        material,
        procedure -> {
          List<String> labels = missing.in(procedure).stream().map(RecordField::label).toList();
          return labels.isEmpty() ? List.of() : List.of("lacks: " + String.join(", ", labels));
        });
  }

  static Concern hardFields(Material material) {
    return Concern.stated(
        "hard-fields",
        "Fields above grade 8",
        "Too hard for many readers, the field taken as a whole. The bundled data has none: its"
            + " build would fail.",
        material,
        procedure ->
            material.grades(procedure.code()).entrySet().stream()
                .filter(field -> field.getValue() > ReadingGrades.HIGHEST_OF_FIELD)
                .map(
                    field ->
                        field.getKey().label() + ": grade " + ReadingGrades.shown(field.getValue()))
                .toList());
  }

  static Concern hardEntries(Material material) {
    return Concern.stated(
        "hard-entries",
        "Entries above grade 10",
        "Single entries that are hard to read by themselves. A short one with one long word is"
            + " among them and may be fine.",
        material,
        procedure ->
            ReadingGrades.hardEntries(procedure).stream()
                .map(
                    entry ->
                        entry.field().label()
                            + ", grade "
                            + ReadingGrades.shown(entry.grade())
                            + ": "
                            + entry.text())
                .toList());
  }
}
