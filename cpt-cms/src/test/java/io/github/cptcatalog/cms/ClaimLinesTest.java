package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole lines, as people send them, with what a check must say of them. */
class ClaimLinesTest {
  private static final ClaimLineCheck CHECK =
      ClaimLineCheck.of(ProcedureCatalog.catalog(), new Schedule());

  @TestFactory
  Stream<DynamicTest> aLineOfEveryDayHasNoErrorAndNoWarning() {
    return RuleTable.read("fine-lines.tsv", List.of("line", "day", "setting", "units")).stream()
        .map(
            row ->
                dynamicTest(
                    row.required("line") + " on " + row.required("day"),
                    () ->
                        assertThat(Lines.faults(CHECK.check(Lines.line(row))))
                            .as(row.place())
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> aWrongLineHasItsErrorsAndWarningsAndNoOthers() {
    return RuleTable.read("wrong-lines.tsv", List.of("line", "day", "setting", "units", "rules"))
        .stream()
        .map(
            row ->
                dynamicTest(
                    row.required("line") + " on " + row.required("day"),
                    () ->
                        assertThat(Lines.rules(Lines.faults(CHECK.check(Lines.line(row)))))
                            .as(row.place())
                            .containsExactlyInAnyOrderElementsOf(row.words("rules"))));
  }

  @TestFactory
  Stream<DynamicTest> aLineHasItsNotesToo() {
    return RuleTable.read("noted-lines.tsv", List.of("line", "day", "setting", "units", "rules"))
        .stream()
        .map(
            row ->
                dynamicTest(
                    row.required("line") + " on " + row.required("day"),
                    () ->
                        assertThat(Lines.rules(CHECK.check(Lines.line(row))))
                            .as(row.place())
                            .containsExactlyElementsOf(
                                row.optional("rules").isPresent()
                                    ? row.words("rules")
                                    : List.of())));
  }
}
