package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Looking a code up by its number finds what a search through all codes finds. */
@PropertyDefaults(tries = 500)
class CodeTableProperties {
  @Property
  void everyCodeIsFoundWhereItStandsInAnyCase(
      @ForAll("codes") @Size(max = 200) List<String> codes) {
    List<Procedure> sorted = inCodeOrder(codes);
    CodeTable table = new CodeTable(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      String code = sorted.get(i).code().text();
      assertThat(table.position(code)).as(code).isEqualTo(i);
      assertThat(table.position(code.toLowerCase(Locale.ROOT))).as(code).isEqualTo(i);
    }
  }

  @Property
  void aTextIsFoundExactlyWhereItIsACodeOfTheCatalog(
      @ForAll("codes") List<String> codes, @ForAll("texts") String text) {
    List<Procedure> sorted = inCodeOrder(codes);
    int expected =
        ProcedureCode.find(text)
            .map(code -> sorted.stream().map(Procedure::code).toList().indexOf(code))
            .orElse(-1);
    assertThat(Math.max(-1, new CodeTable(sorted).position(text))).as(text).isEqualTo(expected);
  }

  @Example
  void everyTextOfAlmostTheRightShapeIsACodeExactlyWhereItParses() {
    CodeTable everything = new CodeTable(inCodeOrder(List.of("00000", "Z9999")));
    List<String> ends = List.of("0579AFMTUZaftumz/:@[`{éſK٣０ ".split(""));
    for (String first : ends) {
      for (String middle : ends) {
        for (String last : ends) {
          String text = first + "0" + middle + "0" + last;
          boolean inTable =
              new CodeTable(
                          ProcedureCode.find(text)
                              .map(code -> List.of(procedure(code.text())))
                              .orElse(List.of()))
                      .position(text)
                  >= 0;
          assertThat(inTable).as(text).isEqualTo(ProcedureCode.find(text).isPresent());
          assertThat(everything.position(text) >= 0).as(text).isEqualTo(text.equals("00000"));
        }
      }
    }
  }

  @Provide
  Arbitrary<List<String>> codes() {
    return code().list().uniqueElements().ofMaxSize(200);
  }

  /** Codes, and texts that are a character away from one. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        code(),
        code().map(code -> code.toLowerCase(Locale.ROOT)),
        Arbitraries.strings().withChars("019AFTUMZafz/:@[`{ é").ofMinLength(4).ofMaxLength(6));
  }

  private static Arbitrary<String> code() {
    // few characters, so that codes meet
    Arbitrary<String> digits = Arbitraries.strings().withChars("0129").ofLength(4);
    Arbitrary<String> ends = Arbitraries.of("0", "1", "2", "9", "A", "F", "M", "T", "U");
    Arbitrary<String> starts = Arbitraries.of("A", "B", "J", "Z");
    return Arbitraries.oneOf(
        digits.flatMap(four -> ends.map(end -> four + end)),
        starts.flatMap(start -> digits.map(four -> start + four)));
  }

  private static List<Procedure> inCodeOrder(List<String> codes) {
    return codes.stream()
        .map(CodeTableProperties::procedure)
        .sorted(Comparator.comparing(procedure -> procedure.code().text()))
        .toList();
  }

  private static Procedure procedure(String code) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title("Procedure " + code)
        .category(Category.MEDICINE)
        .build();
  }
}
