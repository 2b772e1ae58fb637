package io.github.cptcatalog.fhir;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of codings: of a code, a modifier, or a code with modifiers. Depends on the
 * system, the code and the catalog alone, so HAPI may keep the answers.
 */
final class Answers {
  private static final int LONGEST_SHOWN = 100;

  private final Records records;
  private final CodeAnswers codes;
  private final ModifierAnswers modifiers;
  private final ExpressionAnswers expressions;

  Answers(Catalog catalog) {
    DaysOfUse days = new DaysOfUse(catalog);
    LineRules rules = new LineRules(catalog, days);
    this.records = new Records(catalog);
    this.codes = new CodeAnswers(catalog, days, rules);
    this.modifiers = new ModifierAnswers(catalog, days);
    this.expressions = new ExpressionAnswers(codes, rules);
  }

  /**
   * Answers for a coding.
   *
   * @param display what the coding calls it; null where it has no display
   */
  Answer to(CodingSystem system, String code, @Nullable String display) {
    Answer answer = to(system, code);
    return display == null ? answer : withDisplay(answer, display);
  }

  Optional<Procedure> record(String code) {
    return ProcedureCode.find(code).flatMap(records::find);
  }

  Optional<Modifier> modifier(String code) {
    return ModifierAnswers.isModifier(code) ? modifiers.find(code) : Optional.empty();
  }

  private Answer to(CodingSystem system, String code) {
    if (ModifierAnswers.isModifier(code)) {
      return modifiers.to(system, code);
    }
    return ExpressionAnswers.isExpression(code)
        ? expressions.to(system, code)
        : codes.to(system, code);
  }

  private Answer withDisplay(Answer answer, String display) {
    if (answer.display().isEmpty() || isAccepted(answer, display)) {
      return answer;
    }
    return answer.with(
        Remark.note(
            Remark.Kind.DISPLAY,
            "This catalog calls "
                + answer.code()
                + " \""
                + answer.display().get()
                + "\" in its own words; \""
                + shortened(display)
                + "\" was not compared with the official wording, which is licensed."));
  }

  private boolean isAccepted(Answer answer, String display) {
    String given = plain(display);
    return given.isEmpty()
        || given.equals(plain(answer.display().orElseThrow()))
        || record(answer.code()).map(Displays::accepted).orElse(List.of()).stream()
            .anyMatch(name -> given.equals(plain(name)));
  }

  private static String shortened(String display) {
    return display.length() <= LONGEST_SHOWN ? display : display.substring(0, LONGEST_SHOWN) + "…";
  }

  private static String plain(String display) {
    return Objects.requireNonNull(display, "display")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
