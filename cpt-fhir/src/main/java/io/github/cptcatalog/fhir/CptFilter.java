package io.github.cptcatalog.fhir;

import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/** The filters that HL7 defines for CPT and that the shape of a code decides. */
final class CptFilter {
  private CptFilter() {}

  /** Tells whether a code passes: {@code modifier} and {@code modified}, true or false. */
  static Membership passes(ConceptSetFilterComponent filter, CodingSystem system, String code) {
    String value = filter.hasValue() ? filter.getValue() : "";
    boolean isKnown =
        system == CodingSystem.CPT
            && filter.getOp() == FilterOperator.EQUAL
            && (value.equals("true") || value.equals("false"));
    if (!isKnown || !filter.hasProperty()) {
      return Membership.UNKNOWN;
    }
    return switch (filter.getProperty()) {
      case "modifier" -> Membership.of(isTrue(value) == ModifierAnswers.isModifier(code));
      case "modified" -> Membership.of(isTrue(value) == ExpressionAnswers.isExpression(code));
      default -> Membership.UNKNOWN;
    };
  }

  private static boolean isTrue(String value) {
    return value.equals("true");
  }
}
