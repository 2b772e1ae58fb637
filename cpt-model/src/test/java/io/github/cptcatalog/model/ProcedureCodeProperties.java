package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProcedureCodeProperties {

  @Property
  void findAnswersEveryTextByItsShape(@ForAll("texts") String text) {
    boolean isCode = text.matches("[0-9]{4}[0-9FTUMAftuma]|[A-Za-z][0-9]{4}");

    assertThat(ProcedureCode.find(text).isPresent()).isEqualTo(isCode);
  }

  @Property
  void ofRefusesExactlyWhatFindDoesNotFind(@ForAll("texts") String text) {
    ProcedureCode.find(text)
        .ifPresentOrElse(
            found -> assertThat(ProcedureCode.of(text)).isEqualTo(found),
            () ->
                assertThatThrownBy(() -> ProcedureCode.of(text))
                    .isInstanceOf(MalformedCodeException.class));
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("codes") ProcedureCode code) {
    assertThat(ProcedureCode.of(code.toString())).isEqualTo(code);
    assertThat(ProcedureCode.of(code.toString().toLowerCase(Locale.ROOT))).isEqualTo(code);
  }

  @Property
  void codesAreOrderedAsTheirTexts(
      @ForAll("codes") ProcedureCode one, @ForAll("codes") ProcedureCode other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.text().compareTo(other.text())));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void onlyFiveDigitsCanLieInNoSection(@ForAll("codes") ProcedureCode code) {
    assertThat(code.category().isPresent() || code.kind() == CodeKind.CATEGORY_I).isTrue();
  }

  @Provide
  Arbitrary<ProcedureCode> codes() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(4);
    return Arbitraries.oneOf(
            Combinators.combine(digits, Arbitraries.chars().with("0123456789FTUMA"))
                .as((number, last) -> number + last),
            Combinators.combine(Arbitraries.chars().range('A', 'Z'), digits)
                .as((first, number) -> first + number))
        .edgeCases(EdgeCases.Config::none)
        .map(ProcedureCode::of);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        // digits of other scripts, and letters that become ASCII when their case changes
        Arbitraries.strings()
            .withChars("0019FTUMAZftumaz@[`{/: \u0663\u0131\u017f\u212a")
            .ofMinLength(4)
            .ofMaxLength(6),
        codes().map(ProcedureCode::text));
  }
}
