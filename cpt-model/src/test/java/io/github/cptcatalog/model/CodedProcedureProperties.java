package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodedProcedureProperties {

  @Property
  void everyWrittenFormIsReadBackWithoutARepair(@ForAll("procedures") CodedProcedure procedure) {
    CodedProcedureReading unrepaired = new CodedProcedureReading(procedure, List.of());

    for (String form : forms(procedure)) {
      assertThat(CodedProcedure.parse(form)).isEqualTo(procedure);
      assertThat(CodedProcedure.read(form)).isEqualTo(unrepaired);
      assertThat(CodedProcedure.readAnesthesia(form)).isEqualTo(unrepaired);
    }
  }

  @Property
  void lowerCaseIsTheSame(@ForAll("procedures") CodedProcedure procedure) {
    for (String form : forms(procedure)) {
      assertThat(CodedProcedure.parse(form.toLowerCase(Locale.ROOT))).isEqualTo(procedure);
    }
  }

  @Property
  void whatPartsTheWordsIsAllTheSame(
      @ForAll("procedures") CodedProcedure procedure, @ForAll("separators") String separator) {
    assertThat(CodedProcedure.parse(procedure.toString().replace("-", separator)))
        .isEqualTo(procedure);
  }

  @Property
  void aTextIsReadOrRefusedAndNothingElse(@ForAll("texts") String text) {
    assertReadOrRefused(text);
  }

  /** The law of every text, which the fuzz test shares. */
  static void assertReadOrRefused(String text) {
    CodedProcedureReading reading;
    try {
      reading = CodedProcedure.read(text);
    } catch (MalformedCodedProcedureException refused) {
      assertRefused(refused, text);
      assertRefused(refusal(text), text);
      return;
    }
    CodedProcedure procedure = reading.procedure();
    if (reading.repairs().isEmpty()) {
      assertThat(CodedProcedure.parse(text)).isEqualTo(procedure);
    } else {
      assertRefused(refusal(text), text);
    }
    assertThat(CodedProcedure.readAnesthesia(text)).isEqualTo(reading);
    for (String form : forms(procedure)) {
      assertThat(CodedProcedure.read(form))
          .isEqualTo(new CodedProcedureReading(procedure, List.of()));
    }
  }

  private static MalformedCodedProcedureException refusal(String text) {
    try {
      throw new AssertionError("parse read " + CodedProcedure.parse(text));
    } catch (MalformedCodedProcedureException refused) {
      return refused;
    }
  }

  private static void assertRefused(MalformedCodedProcedureException refused, String text) {
    AnyText.assertRefusal(refused);
    assertThat(refused.text()).isEqualTo(text);
    assertThat(refused.column()).isBetween(1, text.length() + 1);
  }

  private static List<String> forms(CodedProcedure procedure) {
    List<String> always = List.of(procedure.toString(), procedure.toFhir(), procedure.toDisplay());
    return procedure.modifiers().size() > 4
        ? always
        : List.of(always.get(0), always.get(1), always.get(2), procedure.toX12());
  }

  @Provide
  Arbitrary<CodedProcedure> procedures() {
    return Combinators.combine(codes(), modifiers().list().ofMaxSize(4)).as(CodedProcedure::new);
  }

  @Provide
  Arbitrary<String> separators() {
    Arbitrary<String> blanks =
        Arbitraries.strings().withChars(" \t\u00A0\u2009\u202F\u3000\u200B").ofMaxLength(2);
    Arbitrary<String> signs =
        Arbitraries.of(
            "-", ",", ";", "/", ":", ">", "~", "\u2010", "\u2013", "\u2014", "\u2212", " ");
    return Combinators.combine(blanks, signs, blanks).as((before, s, after) -> before + s + after);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "11952",
            "9921O",
            "I1982",
            "0001U",
            "J1100",
            "840",
            "HC",
            "NU",
            "CPT",
            "HCPCS",
            "\u00AE",
            "with",
            "modifiers",
            "50",
            "RT",
            "5O",
            "5S9",
            "1IP",
            "GO0",
            "50RT",
            "0",
            "O",
            "S",
            "5",
            "-",
            ":",
            ">",
            "~",
            " ",
            ",",
            "\u00A0",
            "\u2013",
            "::::",
            "\uFF15",
            "\n",
            "\uD83D");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars("0159OILSBZPTRhc-:~ ").ofMaxLength(14),
        pieces.list().ofMaxSize(9).map(list -> String.join("", list)),
        codes()
            .flatMap(
                code ->
                    Arbitraries.strings()
                        .withChars("0159OISBP-: ")
                        .ofMaxLength(9)
                        .map(rest -> code + rest)));
  }

  /** Codes of every kind, but for the first letters that are read as the digits 1 and 0. */
  private static Arbitrary<ProcedureCode> codes() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(4);
    return Arbitraries.oneOf(
            Combinators.combine(digits, Arbitraries.chars().with("0123456789FTUMA"))
                .as((number, last) -> number + last),
            Combinators.combine(Arbitraries.chars().with("ABCDEFGHJKLMNPQRSTUVWXYZ"), digits)
                .as((first, number) -> first + number))
        .edgeCases(EdgeCases.Config::none)
        .map(ProcedureCode::of);
  }

  /** Modifiers of every shape, but for a digit and a letter that is read as a digit. */
  private static Arbitrary<String> modifiers() {
    return Arbitraries.strings()
        .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        .ofLength(2)
        .filter(pair -> !pair.matches("[0-9][OIL]"));
  }
}
