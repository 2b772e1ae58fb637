package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.MalformedCodedProcedureException;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Coding;

/** Reads codes and modifiers of our two systems; what belongs to others is passed over. */
final class LineCodes {
  private static final Pattern MODIFIER = Pattern.compile("[0-9A-Za-z]{2}");

  private LineCodes() {}

  /** A code, or a code with modifiers in one expression, and where its coding stands. */
  record Coded(CodedProcedure procedure, String path) {}

  /** Returns the codes of a concept, each once; empty where none has the shape of a code. */
  static List<Coded> codes(Element concept) {
    List<Coded> found = new ArrayList<>(1);
    for (Element element : concept.all("coding")) {
      ours(element)
          .flatMap(LineCodes::procedure)
          .filter(it -> found.stream().noneMatch(earlier -> earlier.procedure().equals(it)))
          .ifPresent(it -> found.add(new Coded(it, element.path())));
    }
    return found;
  }

  /** Returns the coding of a modifier in a concept, of which each says one. */
  static Optional<Element> modifier(Element concept) {
    return concept.all("coding").stream()
        .filter(it -> ours(it).filter(code -> MODIFIER.matcher(code).matches()).isPresent())
        .findFirst();
  }

  private static Optional<CodedProcedure> procedure(String code) {
    try {
      return code.indexOf(':') < 0
          ? ProcedureCode.find(code).map(CodedProcedure::of)
          : Optional.of(CodedProcedure.parse(code));
    } catch (MalformedCodedProcedureException saidByTheSupport) {
      return Optional.empty();
    }
  }

  private static Optional<String> ours(Element element) {
    return element.value() instanceof Coding coding
            // has… is true of what has an extension only
            && coding.getCode() != null
            && coding.getSystem() != null
            && CodingSystem.find(coding.getSystem()).isPresent()
        ? Optional.of(coding.getCode())
        : Optional.empty();
  }
}
