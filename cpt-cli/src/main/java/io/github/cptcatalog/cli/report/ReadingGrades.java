package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How hard the texts of one record are to read. */
final class ReadingGrades {
  /** A field above this grade fails the build. */
  static final double HIGHEST_OF_FIELD = 8.0;

  /** An entry above this grade is worth a look; a short one with one long word is among them. */
  static final double HIGHEST_OF_ENTRY = 10.0;

  private ReadingGrades() {}

  /**
   * An entry that is hard to read by itself.
   *
   * @param field the field that it stands in
   * @param grade above {@link #HIGHEST_OF_ENTRY}
   * @param text the whole entry
   */
  record HardEntry(RecordField field, double grade, String text) {}

  /** Returns the grade of each field that patients read and that says something. */
  static Map<RecordField, Double> ofFields(Procedure procedure) {
    Map<RecordField, Double> grades = new LinkedHashMap<>();
    for (RecordField field : RecordFields.READ_BY_PATIENTS) {
      List<String> entries = field.entries(procedure);
      if (!entries.isEmpty()) {
        grades.put(field, ReadingGrade.of(entries));
      }
    }
    return grades;
  }

  static List<HardEntry> hardEntries(Procedure procedure) {
    List<HardEntry> hard = new ArrayList<>();
    for (RecordField field : RecordFields.READ_BY_PATIENTS) {
      for (String text : field.entries(procedure)) {
        double grade = ReadingGrade.of(List.of(text));
        if (grade > HIGHEST_OF_ENTRY) {
          hard.add(new HardEntry(field, grade, text));
        }
      }
    }
    return hard;
  }

  /** Returns a grade as it is shown, such as {@code 6.4}. */
  static String shown(double grade) {
    return String.format(Locale.ROOT, "%.1f", grade);
  }
}
