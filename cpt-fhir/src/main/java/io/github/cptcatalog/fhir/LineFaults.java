package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Quantity;

/** What keeps an element from being read as a line at all: parts in each other's place. */
final class LineFaults {
  private static final List<String> LEVELS = List.of("item", "addItem", "detail", "subDetail");

  private LineFaults() {}

  /** A fault, and where it is. */
  record Fault(String rule, String path, String text) {}

  /** Returns the faults of all lines of a resource. */
  static List<Fault> of(FoundResource found) {
    Element resource = new Element(found.path(), found.resource());
    List<Fault> faults = new ArrayList<>();
    if (resource.text("status").filter("entered-in-error"::equals).isEmpty()) {
      switch (resource.value().fhirType()) {
        case "Claim", "ExplanationOfBenefit", "ClaimResponse" -> addBelow(resource, faults);
        case "ChargeItem" -> addUnits(resource, faults);
        default -> {}
      }
    }
    return faults;
  }

  private static void addBelow(Element parent, List<Fault> faults) {
    for (String level : LEVELS) {
      for (Element line : parent.all(level)) {
        line.one("productOrService").ifPresent(concept -> addService(concept, faults));
        line.all("modifier").forEach(concept -> addModifier(concept, faults));
        addUnits(line, faults);
        addBelow(line, faults);
      }
    }
  }

  private static void addService(Element concept, List<Fault> faults) {
    LineCodes.modifier(concept)
        .ifPresent(
            coding ->
                faults.add(
                    new Fault(
                        "modifier-as-service",
                        coding.path(),
                        code(coding)
                            + " is a modifier and stands where the service is expected. Put the"
                            + " procedure code here, and the modifier into modifier.")));
  }

  private static void addModifier(Element concept, List<Fault> faults) {
    for (LineCodes.Coded coded : LineCodes.codes(concept)) {
      ProcedureCode code = coded.procedure().code();
      faults.add(
          new Fault(
              "service-as-modifier",
              coded.path(),
              code
                  + " is a procedure code and stands where a modifier is expected. Give it a line"
                  + " of its own."));
    }
  }

  private static void addUnits(Element line, List<Fault> faults) {
    Optional<Quantity> quantity = line.one("quantity", Quantity.class);
    if (quantity.filter(LineUnits::areNone).isPresent()) {
      faults.add(
          new Fault(
              "no-units",
              line.path() + ".quantity",
              "The line has "
                  + quantity.get().getValue().toPlainString()
                  + " units; expected 1 or more. Give the units, or leave the line out."));
    }
  }

  private static String code(Element coding) {
    return coding.text("code").orElse("");
  }
}
