package io.github.cptcatalog.fhir;

import io.github.cptcatalog.fhir.Remark.Kind;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.MalformedCodedProcedureException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a code with modifiers in one coding, such as {@code 99213:25}. */
final class ExpressionAnswers {
  private final CodeAnswers codes;
  private final LineRules rules;

  ExpressionAnswers(CodeAnswers codes, LineRules rules) {
    this.codes = codes;
    this.rules = rules;
  }

  static boolean isExpression(String text) {
    return text.indexOf(':') >= 0;
  }

  Answer to(CodingSystem system, String text) {
    try {
      CodedProcedure procedure = CodedProcedure.parse(text);
      return text.toUpperCase(Locale.ROOT).equals(procedure.toFhir())
          ? to(system, text, procedure)
          : refused(
              system, text, "Not a code with modifiers: \"" + text + "\"." + Spelling.meant(text));
    } catch (MalformedCodedProcedureException malformed) {
      return refused(system, text, malformed.getMessage() + Spelling.meant(text));
    }
  }

  private Answer to(CodingSystem system, String text, CodedProcedure procedure) {
    List<Remark> remarks = new ArrayList<>(codes.to(system, procedure.code().text()).remarks());
    remarks.addAll(rules.remarks(procedure));
    if (!text.equals(procedure.toFhir())) {
      remarks.add(Spelling.upperCase(text, procedure.toFhir()));
    }
    if (system == CodingSystem.HCPCS) {
      remarks.add(
          Remark.note(
              Kind.COMMENT,
              "FHIR has codes with modifiers in one coding for CPT only; put the modifiers of "
                  + procedure.code()
                  + " into codings of their own."));
    }
    // FHIR says that expressions have no display
    return new Answer(system, text, Optional.empty(), remarks);
  }

  private static Answer refused(CodingSystem system, String text, String why) {
    return Answer.of(system, text, Remark.error(Kind.INVALID_CODE, why));
  }
}
