package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedProcedureTextTest {

  @Nested
  class Reads {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "11952-50-RT",
          "11952 50 RT",
          "11952, 50, RT",
          "11952,50,RT",
          "11952; 50; RT",
          "11952/50/RT",
          "11952:50:RT",
          "HC:11952:50:RT",
          "HC>11952>50>RT",
          "hc:11952:50:rt",
          "HC : 11952 : 50 : RT",
          "11952-50~RT",
          "11952 50~RT",
          "11952~50~RT",
          "11952 - 50 , RT",
          "11952-50 RT",
          "11952-50-rt",
          "11952 50 Rt",
          "CPT 11952 50 RT",
          "cpt 11952-50-rt",
          "CPT: 11952-50-RT",
          "CPT:11952:50:RT",
          "CPT-11952-50-RT",
          "CPT\u00AE 11952-50-RT",
          "CPT\u00AE: 11952-50-RT",
          "CPT \u00AE 11952-50-RT",
          "cpt\u00AE11952-50-RT",
          "CPT11952-50-RT",
          "HCPCS 11952-50-RT",
          "hcpcs: 11952-50-RT",
          "CPT 11952 with modifiers 50, RT",
          "cpt 11952 With Modifiers 50 rt",
          "11952 with modifiers: 50, RT",
          "11952 modifier 50 RT",
          "11952 with 50 RT",
          "  11952-50-RT\t",
          "11952\t50\tRT",
          "11952\u00A050\u00A0RT",
          "\u00A011952\u202F50\u2009RT\u3000",
          "\uFEFF11952-50-RT\u200B",
          "11952\u201050\u2010RT",
          "11952\u201150\u2012RT",
          "11952\u201350\u2014RT",
          "11952 \u2013 50 \u2013 RT",
          "11952\u221250\u2212RT",
          "11952\uFF0D50\u00ADRT"
        })
    void everyFormWithoutARepair(String text) {
      CodedProcedure expected = CodedProcedure.of(ProcedureCode.of("11952"), "50", "RT");

      assertThat(CodedProcedure.parse(text)).isEqualTo(expected);
      assertThat(CodedProcedure.read(text))
          .isEqualTo(new CodedProcedureReading(expected, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
      "11952, 11952",
      "00100, 00100",
      "j1100, J1100",
      "0001u, 0001U",
      "0042T-26, 0042T-26",
      "HC:0500F:8P, 0500F-8P",
      "99202:25:59, 99202-25-59",
      "99213-25~59, 99213-25-59",
      "HCPCS A0429 with modifier HH, A0429-HH",
      "G0105 GO G0 CO 1p LT, G0105-GO-G0-CO-1P-LT",
      "11952-50-50-RT-LT-59, 11952-50-50-RT-LT-59"
    })
    void everyKindOfCodeAndModifier(String text, String hyphened) {
      assertThat(CodedProcedure.parse(text)).hasToString(hyphened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1902-LT", "l1902-lt"})
    void aFirstLetterLAsTheSectionThatItIs(String text) {
      assertThat(CodedProcedure.parse(text)).hasToString("L1902-LT");
    }
  }

  @Nested
  class Repairs {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "9921O | 99210 | Read \"9921O\" as 99210: the letter O stands for the digit 0.",
          "9921o | 99210 | Read \"9921o\" as 99210: the letter o stands for the digit 0.",
          "O0123 | 00123 | Read \"O0123\" as 00123: the letter O stands for the digit 0.",
          "I1982 | 11982 | Read \"I1982\" as 11982: the letter I stands for the digit 1.",
          "i1982 | 11982 | Read \"i1982\" as 11982: the letter i stands for the digit 1.",
          "1l982 | 11982 | Read \"1l982\" as 11982: the letter l stands for the digit 1.",
          "L19O2 | L1902 | Read \"L19O2\" as L1902: the letter O stands for the digit 0.",
          "OO1OO | 00100 | Read \"OO1OO\" as 00100: the letter O stands for the digit 0.",
          "OOO1U | 0001U | Read \"OOO1U\" as 0001U: the letter O stands for the digit 0.",
          "IO121 | 10121 | Read \"IO121\" as 10121: the letter I stands for the digit 1 and the"
              + " letter O stands for the digit 0.",
        })
    void lettersForDigitsInTheCode(String text, String hyphened, String repair) {
      assertRepaired(text, hyphened, repair);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "11952-5O | 11952-50 | Read \"5O\" as 50: the letter O stands for the digit 0.",
          "11952-5l | 11952-51 | Read \"5l\" as 51: the letter l stands for the digit 1.",
          "11952-5I | 11952-51 | Read \"5I\" as 51: the letter I stands for the digit 1.",
        })
    void lettersForDigitsInAModifierThatStartsWithADigit(
        String text, String hyphened, String repair) {
      assertRepaired(text, hyphened, repair);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "11952 50RT | 11952-50-RT | Read \"50RT\" as 50-RT: a separator is missing.",
          "11952-5059 | 11952-50-59 | Read \"5059\" as 50-59: a separator is missing.",
          "11952-50rt59lt | 11952-50-RT-59-LT | Read \"50rt59lt\" as 50-RT-59-LT: a separator is"
              + " missing.",
          "1195250 | 11952-50 | Read \"1195250\" as 11952-50: a separator is missing.",
          "11952RT | 11952-RT | Read \"11952RT\" as 11952-RT: a separator is missing.",
          "0042t26 | 0042T-26 | Read \"0042t26\" as 0042T-26: a separator is missing.",
          "11952RT50-59 | 11952-RT-50-59 | Read \"11952RT50\" as 11952-RT-50: a separator is"
              + " missing.",
        })
    void missingSeparators(String text, String hyphened, String repair) {
      assertRepaired(text, hyphened, repair);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "11952-5S9 | 11952-59 | Read \"5S9\" as 59: 5 and S look alike, and one of them is too"
              + " many.",
          "11952-s59 | 11952-59 | Read \"s59\" as 59: 5 and S look alike, and one of them is too"
              + " many.",
          "11952-50O | 11952-50 | Read \"50O\" as 50: 0 and O look alike, and one of them is too"
              + " many.",
          "11952-5O0 | 11952-50 | Read \"5O0\" as 50: 0 and O look alike, and one of them is too"
              + " many.",
          "11952-51l | 11952-51 | Read \"51l\" as 51: 1 and L look alike, and one of them is too"
              + " many.",
          "0500F-8BP | 0500F-8P | Read \"8BP\" as 8P: 8 and B look alike, and one of them is too"
              + " many.",
          "0500F-1IP | 0500F-1P | Read \"1IP\" as 1P: 1 and I look alike, and one of them is too"
              + " many.",
          "11952-Z25 | 11952-25 | Read \"Z25\" as 25: 2 and Z look alike, and one of them is too"
              + " many.",
        })
    void oneCharacterEnteredAsTwoThatLookAlike(String text, String hyphened, String repair) {
      assertRepaired(text, hyphened, repair);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "11952--50 | 11952-50 | Read \"--\" as one separator: no modifier stands between.",
          "11952 - , 50 | 11952-50 | Read \"- ,\" as one separator: no modifier stands between.",
          "HC:99213:::59 | 99213-59 | Read \":::\" as one separator: no modifier stands between.",
          "CPT:-11952 | 11952 | Read \":-\" as one separator: no modifier stands between.",
          "11952- | 11952 | Left out \"-\": no modifier follows.",
          "11952-50 , ; | 11952-50 | Left out \", ;\": no modifier follows.",
        })
    void separatorsTooMany(String text, String hyphened, String repair) {
      assertRepaired(text, hyphened, repair);
    }

    @Test
    void theDescriptionOfAnX12LineByLeavingItOut() {
      assertRepaired(
          "HC:99213:25:59:GT:95:Office/outpt visit (est) ",
          "99213-25-59-GT-95",
          "Left out \"Office/outpt visit (est)\": an X12 line has its description here.");
      assertRepaired(
          "HC:99213:25::::Visit",
          "99213-25",
          "Read \"::::\" as one separator: no modifier stands between.",
          "Left out \"Visit\": an X12 line has its description here.");
    }

    @Test
    void severalThingsInTheOrderOfTheText() {
      assertRepaired(
          "1195O5O--5S9-RT-",
          "11950-50-59-RT",
          "Read \"1195O5O\" as 1195O-5O: a separator is missing.",
          "Read \"1195O\" as 11950: the letter O stands for the digit 0.",
          "Read \"5O\" as 50: the letter O stands for the digit 0.",
          "Read \"--\" as one separator: no modifier stands between.",
          "Read \"5S9\" as 59: 5 and S look alike, and one of them is too many.",
          "Left out \"-\": no modifier follows.");
    }

    @Test
    void nothingWithoutBeingAsked() {
      assertThatThrownBy(() -> CodedProcedure.parse("11952-5O--RT"))
          .isInstanceOf(MalformedCodedProcedureException.class)
          .hasMessage(
              "Not a code with its modifiers: \"11952-5O--RT\". Column 7: a repair is needed. Read"
                  + " \"5O\" as 50: the letter O stands for the digit 0. Correct the text, or use"
                  + " read, which repairs and reports it.");
    }
  }

  @Nested
  class ReadsAnesthesia {
    @ParameterizedTest
    @CsvSource({
      "100, 00100",
      "840-AA, 00840-AA",
      "0840 AA P3, 00840-AA-P3",
      "1999, 01999",
      "HC:840:AA, 00840-AA"
    })
    void withItsLeadingZeros(String text, String hyphened) {
      CodedProcedureReading reading = CodedProcedure.readAnesthesia(text);

      assertThat(reading.procedure()).hasToString(hyphened);
      assertThat(reading.repairs())
          .singleElement()
          .asString()
          .endsWith(
              "as " + reading.procedure().code() + ": an anesthesia code has its leading zeros.");
    }

    @Test
    void otherCodesAsTheyStand() {
      assertThat(CodedProcedure.readAnesthesia("11952-5O"))
          .isEqualTo(CodedProcedure.read("11952-5O"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"099", "0099", "2000", "9999"})
    void noOtherNumbers(String text) {
      assertThatThrownBy(() -> CodedProcedure.readAnesthesia(text))
          .hasMessage(
              "Not a code with its modifiers: \""
                  + text
                  + "\". Column 1: \""
                  + text
                  + "\" is no anesthesia code without its zeros. Expected one of 00100 to 01999, or"
                  + " five characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"84", "84O", "840AA"})
    void noOtherWords(String text) {
      assertThatThrownBy(() -> CodedProcedure.readAnesthesia(text))
          .hasMessageContaining("is no code. Expected five digits");
    }
  }

  @Nested
  class Refuses {
    @ParameterizedTest
    @ValueSource(strings = {"450", "0450", "840-AA", "CPT 840", "HC:0450"})
    void threeOrFourDigits(String text) {
      assertThatThrownBy(() -> CodedProcedure.read(text))
          .isInstanceOf(MalformedCodedProcedureException.class)
          .hasMessageEndingWith(
              "\" may be a revenue code, a DRG, or an anesthesia code without its leading zeros."
                  + " Expected all five characters, such as 00840; readAnesthesia adds the zeros.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "CPT", "CPT:", "HC:", "hcpcs "})
    void textsWithoutACode(String text) {
      assertThatThrownBy(() -> CodedProcedure.read(text))
          .hasMessageEndingWith("the text ends. Expected a code such as 99213, 0001U or J1100.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ABCDE",
          "OIOIO",
          "OLIVE",
          "L",
          "50-11952",
          "119525",
          "11952555",
          "A123B",
          "9921S",
          "99B13",
          "OFFICES",
          "11952LEFT",
          "119520450",
          "11952505152535455"
        })
    void codesThatCannotBeTold(String text) {
      assertThatThrownBy(() -> CodedProcedure.read(text))
          .hasMessageStartingWith("Not a code with its modifiers: \"" + text + "\". Column 1: \"")
          .hasMessageEndingWith(
              "\" is no code. Expected five digits, four digits and one of F, T, U, M, A, or a"
                  + " letter and four digits, such as 99213, 0001U or J1100.");
    }

    @Test
    void drugCodes() {
      assertThatThrownBy(() -> CodedProcedure.read("12345678911"))
          .hasMessage(
              "Not a code with its modifiers: \"12345678911\". Column 1: \"12345678911\" has the"
                  + " eleven digits of a drug code (NDC). Expected a procedure code.");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "11952-5 | 7 | 5",
          "11952-505 | 7 | 505",
          "11952-GO0 | 7 | GO0",
          "11952-5SS | 7 | 5SS",
          "11952-005 | 7 | 005",
          "11952-O05 | 7 | O05",
          "11952-LO1 | 7 | LO1",
          "11952 LEFT | 7 | LEFT",
          "11952 BOTH | 7 | BOTH",
          "11952 0450 | 7 | 0450",
          "11952 5004 | 7 | 5004",
          "11952 VISIT | 7 | VISIT",
          "11952 1234567890 | 7 | 1234567890",
          "11952 50 with modifier RT | 10 | with",
        })
    void modifiersThatCannotBeTold(String text, int column, String word) {
      MalformedCodedProcedureException refused = refusal(text);

      assertThat(refused)
          .hasMessage(
              "Not a code with its modifiers: \"%s\". Column %d: \"%s\" is no modifier. Expected two"
                  + " digits or letters, such as 50 or RT.",
              text, column, word);
      assertThat(refused.column()).isEqualTo(column);
      assertThat(refused.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11952 11982", "11952-50, 0042t", "11952 J1100JW", "11952/1198250RT"})
    void twoCodes(String text) {
      assertThatThrownBy(() -> CodedProcedure.read(text))
          .hasMessageEndingWith(
              "\" is a second code. Expected one code; write each in a text of its own.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NU:0450", "N4:12345678901", "nu > 99213", "50:11952"})
    void otherQualifiers(String text) {
      assertThatThrownBy(() -> CodedProcedure.read(text))
          .hasMessage(
              "Not a code with its modifiers: \""
                  + text
                  + "\". Column 1: \""
                  + text.substring(0, 2)
                  + "\" is no qualifier of procedure codes. Expected HC, such as HC:99213:25; others"
                  + " stand before revenue codes (NU), drugs (N4) and the like.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"HC:99213:25:59:GT:95:RT", "HC:99213:25:59:GT:95:RT ", "HC:99213:25::::RT:LT"})
    void aFifthModifierOfAnX12Line(String text) {
      assertThatThrownBy(() -> CodedProcedure.read(text))
          .hasMessageEndingWith(
              "\"RT\" stands where an X12 line has its description. Expected at most four modifiers;"
                  + " put 99 in the fourth place and list the others in the note of the line.");
    }

    @Test
    void modifiersThatAreAnnouncedAndDoNotCome() {
      assertThatThrownBy(() -> CodedProcedure.read("CPT 11952 with modifiers"))
          .hasMessageEndingWith("Column 25: the text ends. Expected a modifier such as 50 or RT.");
    }

    @ParameterizedTest
    @CsvSource({
      "'11952\n', 6, U+000A",
      "'11952\r\n50', 6, U+000D",
      "'11952-50\u001B[2J', 9, U+001B",
      "'11952\u0085', 6, U+0085",
      "'11952\u200E50', 6, U+200E",
      "'11952\u202E50', 6, U+202E",
      "'11952*50', 6, U+002A",
      "'11952(50)', 6, U+0028",
      "'-11952', 1, U+002D",
      "'99213.25', 6, U+002E",
      "'\uFF11\uFF11952', 1, U+FF11",
      "'11952-5\uFF10', 8, U+FF10",
      "'1195\uFF12', 5, U+FF12",
      "'11952-\u0665\u0660', 7, U+0665",
      "'11952-\u017F5', 7, U+017F",
      "'HC:99213:25:59:GT:95:\u0007', 22, U+0007",
      "'HC:99213:25:59:GT:95:\uD83D\uDE00', 22, U+1F600",
      "'\uD83D', 1, U+D83D"
    })
    void otherCharacters(String text, int column, String character) {
      MalformedCodedProcedureException refused = refusal(text);

      assertThat(refused.column()).isEqualTo(column);
      assertThat(refused)
          .hasMessageEndingWith(
              "Column "
                  + column
                  + ": unexpected character "
                  + character
                  + ". Expected digits, letters from A to Z, and a blank, hyphen, comma, semicolon,"
                  + " slash, colon, > or ~ between them.");
    }

    @Test
    void textsThatAreTooLong() {
      String longest = "11952" + " ".repeat(195);

      assertThat(CodedProcedure.parse(longest)).hasToString("11952");
      assertThat(refusal(longest + " "))
          .hasMessageEndingWith(
              "Column 201: the text goes on. Expected one code, in at most 200 characters.");
    }

    @Test
    void moreModifiersThanAnyLineHas() {
      assertThat(CodedProcedure.parse("11952" + "-50".repeat(40)).modifiers()).hasSize(40);
      assertThat(refusal("11952" + "-50".repeat(41)))
          .hasMessageEndingWith("Column 127: expected at most 40 modifiers; this is one more.");
    }
  }

  private static void assertRepaired(String text, String hyphened, String... repairs) {
    CodedProcedureReading reading = CodedProcedure.read(text);

    assertThat(reading.procedure()).hasToString(hyphened);
    assertThat(reading.repairs()).containsExactly(repairs);
    assertThatThrownBy(() -> CodedProcedure.parse(text))
        .isInstanceOf(MalformedCodedProcedureException.class)
        .hasMessageContaining(": a repair is needed. " + repairs[0] + " Correct the text,");
  }

  private static MalformedCodedProcedureException refusal(String text) {
    MalformedCodedProcedureException refused =
        catchThrowableOfType(
            MalformedCodedProcedureException.class, () -> CodedProcedure.read(text));
    assertThat(refused).as(text).isNotNull();
    return refused;
  }
}
