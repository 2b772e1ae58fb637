package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.query.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known of one procedure. */
final class RecordSection {
  private final Procedure procedure;
  private final Material material;
  private final CodeLinks links;
  private final CostBars bars;
  private final Optional<Origin> origin;
  private final Map<RecordField, Double> grades;

  RecordSection(Procedure procedure, Material material, CostBars bars, Optional<Origin> origin) {
    this.procedure = procedure;
    this.material = material;
    this.links = new CodeLinks(material);
    this.bars = bars;
    this.origin = origin;
    this.grades = material.grades(procedure.code());
  }

  Element element() {
    String anchor = CodeLinks.anchor(procedure.code());
    Element record =
        Element.of("article", "record")
            .with("id", anchor)
            .with("aria-labelledby", anchor + "-title");
    record
        .add(
            Element.of("h3")
                .with("id", anchor + "-title")
                .add(Element.of("span", "code").text(procedure.code().text()))
                .text(" " + procedure.title()))
        .addAll(new VerdictBox(procedure, material).elements())
        .add(kind());
    part(record, "Check of the code", check());
    part(record, "In short", texts(RecordFields.SHORT));
    part(record, "Clinical", texts(RecordFields.CLINICAL));
    part(record, "For the patient", patient());
    part(record, "Billing", billing());
    costs(record);
    part(record, "Sources", sources());
    return record;
  }

  private Element kind() {
    return Element.of("p", "kind")
        .text(
            procedure.category().label()
                + ". "
                + procedure.review()
                + " The title reads at grade "
                + ReadingGrades.shown(grades.getOrDefault(RecordFields.TITLE, 0.0))
                + ".");
  }

  private static void part(Element record, String heading, FieldList fields) {
    if (!fields.isEmpty()) {
      record.add(Element.of("h4").text(heading)).add(fields.element());
    }
  }

  private FieldList fields() {
    return new FieldList(procedure, grades);
  }

  private FieldList texts(List<RecordField> fields) {
    FieldList list = fields();
    fields.forEach(list::text);
    return list;
  }

  private FieldList check() {
    CodeCheck check = procedure.codeCheck();
    FieldList list = fields().text(RecordFields.OFFICIAL_TEXT);
    for (RecordField field : RecordFields.CHECK) {
      switch (field.name()) {
        case "officialMeaning", "rightCodes" -> {
          // those of a doubtful record stand in the box at its top
          if (!check.isDoubtful()) {
            list.text(field);
          }
        }
        case "sources" -> list.show(field, sources(check.sources()));
        default -> list.text(field);
      }
    }
    return list;
  }

  private FieldList patient() {
    FieldList list = fields();
    for (RecordField field : RecordFields.PATIENT) {
      if (field.name().equals("faqs")) {
        list.show(field, questions());
      } else {
        list.text(field);
      }
    }
    return list;
  }

  private Element questions() {
    Element list = Element.of("ul", "questions");
    for (Faq faq : procedure.faqs()) {
      list.add(
          Element.of("li").add(Element.of("strong").text(faq.question())).text(" " + faq.answer()));
    }
    return list;
  }

  private FieldList billing() {
    BillingFacts billing = procedure.billing();
    FieldList list =
        fields()
            .show(RecordFields.MODIFIERS, modifiers())
            .show(RecordFields.RELATED, links.links(billing.relatedCodes()))
            .show(RecordFields.ADD_ON_TO, links.links(billing.addOnTo()));
    billing.indicators().ifPresent(it -> list.show(RecordFields.INDICATORS, indicators(it)));
    return list;
  }

  private Element modifiers() {
    Element list = Element.of("ul");
    for (ModifierUse use : procedure.modifiers()) {
      list.add(
          Element.of("li")
              .add(Element.of("strong").text(use.code()))
              .text(
                  " "
                      + use.modifier().name()
                      + use.reason().map(reason -> ": " + reason).orElse(". No reason is given.")));
    }
    return list;
  }

  private static Element indicators(PaymentIndicators indicators) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("status", indicators.status());
    values.put("PC/TC", indicators.pcTc());
    values.put("global days", indicators.globalDays());
    values.put("multiple procedures", indicators.multiple());
    values.put("bilateral", indicators.bilateral());
    values.put("assistant", indicators.assistant());
    values.put("co-surgeon", indicators.coSurgeon());
    values.put("team", indicators.team());
    return Element.of("p")
        .text(
            values.entrySet().stream()
                    .map(value -> value.getKey() + " " + value.getValue())
                    .collect(Collectors.joining(", "))
                + " ("
                + indicators.year()
                + "). Source: "
                + indicators.source());
  }

  private void costs(Element record) {
    record.add(Element.of("h4").text("Costs"));
    if (procedure.costs().isEmpty()) {
      record.add(Element.of("p").text("There is no cost estimate."));
    } else {
      record.addAll(bars.figures(procedure.costs())).add(CostTable.of(procedure.costs()));
    }
    FieldList coverage = fields().text(RecordFields.COVERAGE);
    if (!coverage.isEmpty()) {
      record.add(coverage.element());
    }
  }

  private FieldList sources() {
    FieldList list = fields().show(RecordFields.SOURCES, sources(procedure.sources()));
    origin
        .filter(it -> !it.amendments().isEmpty())
        .ifPresent(it -> list.show("Data sets", datasets(it)));
    return list;
  }

  private static Element datasets(Origin origin) {
    Element list = Element.of("ul");
    Stream.concat(
            origin.edition().map(Edition::toString).stream(),
            origin.amendments().stream().map(Object::toString))
        .forEach(line -> list.add(Element.of("li").text(line)));
    return list;
  }

  private static Element sources(List<Source> sources) {
    Element list = Element.of("ul");
    for (Source source : sources) {
      String kind =
          Stream.of(
                  Optional.of(RecordFields.words(source.kind())),
                  source.publishedOn().map(day -> "published " + day),
                  source.retrievedOn().map(day -> "read on " + day),
                  source.licence())
              .flatMap(Optional::stream)
              .collect(Collectors.joining("; "));
      list.add(
          Element.of("li")
              .text(source.name() + ": " + source.citation() + " ")
              .add(Element.of("span", "aside").text("(" + kind + ")")));
    }
    return list;
  }
}
