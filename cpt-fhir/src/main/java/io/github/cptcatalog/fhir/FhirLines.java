package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;

/**
 * Finds the lines of a resource. The items of claims, of their responses and of explanations of
 * benefit have details, and these have details; each level has the day and the place of the one
 * above unless it has its own. Other resources are one line.
 */
final class FhirLines {
  private static final int MOST_MODIFIERS = 40;

  private final PlaceOfService places;

  FhirLines(PlaceOfService places) {
    this.places = places;
  }

  List<FhirLine> of(FoundResource found) {
    Element resource = new Element(found.path(), found.resource());
    List<FhirLine> lines = new ArrayList<>();
    if (resource.text("status").filter("entered-in-error"::equals).isPresent()) {
      return lines;
    }
    switch (resource.value().fhirType()) {
      case "Claim", "ExplanationOfBenefit", "ClaimResponse" -> addItems(resource, lines);
      case "Procedure" -> addWhole(resource, days(resource, "performed"), 1, lines);
      case "ChargeItem" -> addWhole(resource, days(resource, "occurrence"), units(resource), lines);
      // what is ordered, such as ten sessions, need not be billed in one line
      case "ServiceRequest" ->
          addWhole(resource, days(resource, "occurrence").or(() -> ordered(resource)), 1, lines);
      default -> {}
    }
    return lines;
  }

  private void addItems(Element resource, List<FhirLine> lines) {
    Line whole =
        new Line(
            resource
                .one("billablePeriod", Period.class)
                .flatMap(ServiceDays::within)
                .orElse(ServiceDays.unknown()),
            Optional.empty());
    addLines(resource, "item", whole, lines);
    addLines(resource, "addItem", whole, lines);
  }

  private void addLines(Element parent, String name, Line above, List<FhirLine> lines) {
    for (Element item : parent.all(name)) {
      Line line =
          new Line(
              days(item, "serviced").orElse(above.days), setting(item).or(() -> above.setting));
      item.one("productOrService").ifPresent(code -> add(item, code, units(item), line, lines));
      addLines(item, "detail", line, lines);
      addLines(item, "subDetail", line, lines);
    }
  }

  private static void addWhole(
      Element resource, Optional<ServiceDays> days, int units, List<FhirLine> lines) {
    Line line = new Line(days.orElse(ServiceDays.unknown()), Optional.empty());
    resource.one("code").ifPresent(code -> add(resource, code, units, line, lines));
  }

  private static void add(
      Element item, Element concept, int units, Line line, List<FhirLine> lines) {
    for (LineCodes.Coded coded : LineCodes.codes(concept)) {
      List<String> modifiers = new ArrayList<>(coded.procedure().modifiers());
      List<String> paths = new ArrayList<>(modifiers.stream().map(it -> coded.path()).toList());
      for (Element modifier : item.all("modifier")) {
        if (modifiers.size() < MOST_MODIFIERS) {
          LineCodes.modifier(modifier)
              .ifPresent(
                  coding -> {
                    modifiers.add(coding.text("code").orElseThrow());
                    paths.add(coding.path());
                  });
        }
      }
      lines.add(
          new FhirLine(
              new CodedProcedure(coded.procedure().code(), modifiers),
              coded.procedure(),
              coded.path(),
              paths,
              line.days,
              units,
              line.setting));
    }
  }

  private static Optional<ServiceDays> days(Element element, String name) {
    return element.one(name).map(Element::value).flatMap(ServiceDays::of);
  }

  private static Optional<ServiceDays> ordered(Element request) {
    return request
        .one("authoredOn", BaseDateTimeType.class)
        .flatMap(WrittenDate::of)
        .map(day -> ServiceDays.since(day.first()));
  }

  private static int units(Element item) {
    return item.one("quantity", Quantity.class).map(LineUnits::of).orElse(1);
  }

  private Optional<CostSetting> setting(Element item) {
    return item.one("location", CodeableConcept.class).flatMap(places::settingOf);
  }

  /** What a line passes on to its details. */
  private record Line(ServiceDays days, Optional<CostSetting> setting) {}
}
