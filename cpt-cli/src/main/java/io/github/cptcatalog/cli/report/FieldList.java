package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Map;

/** Fields of a record: the name of each with its reading grade beside what it says. */
final class FieldList {
  private final Element list = Element.of("dl", "fields");
  private final Procedure procedure;
  private final Map<RecordField, Double> grades;
  private boolean empty = true;

  FieldList(Procedure procedure, Map<RecordField, Double> grades) {
    this.procedure = procedure;
    this.grades = grades;
  }

  /** Adds what the field says as text, entry by entry; nothing where it says nothing. */
  FieldList text(RecordField field) {
    List<String> entries = field.entries(procedure);
    if (entries.isEmpty()) {
      return this;
    }
    return show(field, entries.size() == 1 ? paragraph(entries.get(0)) : entries(field, entries));
  }

  /** Adds a field in a way of its own; nothing where the record does not have it. */
  FieldList show(RecordField field, Element content) {
    return field.isFilled(procedure) ? show(name(field), content) : this;
  }

  /** Adds something that is known of the record and is no field of it. */
  FieldList show(String label, Element content) {
    return show(Element.of("dt").text(label), content);
  }

  private FieldList show(Element name, Element content) {
    list.add(Element.of("div", "field").add(name).add(Element.of("dd").add(content)));
    empty = false;
    return this;
  }

  private Element name(RecordField field) {
    Element name = Element.of("dt").text(field.label());
    return grades.containsKey(field) ? name.text(" ").add(grade(grades.get(field))) : name;
  }

  boolean isEmpty() {
    return empty;
  }

  Element element() {
    return list;
  }

  /** Returns a grade in words; one that is too high says so. */
  static Element grade(double grade) {
    boolean high = grade > ReadingGrades.HIGHEST_OF_FIELD;
    return Element.of("span", high ? "grade high" : "grade")
        .text("grade " + ReadingGrades.shown(grade) + (high ? ", above 8" : ""));
  }

  private static Element paragraph(String text) {
    return Element.of("p").text(text);
  }

  private static Element entries(RecordField field, List<String> entries) {
    Element list = Element.of(field.name().equals("steps") ? "ol" : "ul");
    entries.forEach(entry -> list.add(Element.of("li").text(entry)));
    return list;
  }
}
