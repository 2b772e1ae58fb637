package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is reviewed, and what several parts of the page ask of it. */
final class Material {
  private final List<Procedure> procedures;
  private final LocalDate day;
  private final Map<ProcedureCode, Map<RecordField, Double>> grades = new LinkedHashMap<>();

  private Material(List<Procedure> procedures, LocalDate day) {
    this.procedures = procedures;
    this.day = day;
    procedures.forEach(it -> grades.put(it.code(), ReadingGrades.ofFields(it)));
  }

  /** Asks for the day of the catalog, or the newest day that its data speaks of. */
  static Material of(Catalog catalog) {
    LocalDate newest =
        catalog.editions().stream()
            .map(Edition::asOf)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return of(catalog.procedures(), catalog.day().orElse(newest));
  }

  static Material of(List<Procedure> procedures, LocalDate day) {
    return new Material(procedures, day);
  }

  /** Returns the records, in the order of their codes. */
  List<Procedure> procedures() {
    return procedures;
  }

  /** Returns the day for which it is asked whether a code is in force. */
  LocalDate day() {
    return day;
  }

  boolean has(ProcedureCode code) {
    return grades.containsKey(code);
  }

  /** Returns the grade of each field of a record that patients read and that says something. */
  Map<RecordField, Double> grades(ProcedureCode code) {
    return grades.getOrDefault(code, Map.of());
  }

  /** Returns the grade of a field in each record where it is measured. */
  Map<ProcedureCode, Double> grades(RecordField field) {
    Map<ProcedureCode, Double> ofField = new LinkedHashMap<>();
    grades.forEach(
        (code, byField) -> {
          Double grade = byField.get(field);
          if (grade != null) {
            ofField.put(code, grade);
          }
        });
    return ofField;
  }
}
