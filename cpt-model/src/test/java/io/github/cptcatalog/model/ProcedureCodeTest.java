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

class ProcedureCodeTest {

  @ParameterizedTest
  @CsvSource({
    "99213, CATEGORY_I",
    "00100, CATEGORY_I",
    "0001F, CATEGORY_II",
    "0042T, CATEGORY_III",
    "0001U, PLA",
    "0002M, MAAA",
    "0001A, RETIRED_VACCINE",
    "J1100, HCPCS_LEVEL_II",
    "A0001, HCPCS_LEVEL_II",
    "Z9999, HCPCS_LEVEL_II",
  })
  void theShapeTellsTheKind(String text, CodeKind kind) {
    assertThat(ProcedureCode.of(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "0001f, 0001F",
    "0042t, 0042T",
    "0001u, 0001U",
    "0002m, 0002M",
    "0001a, 0001A",
    "a0001, A0001",
    "z9999, Z9999"
  })
  void lowerCaseBecomesUpperCase(String lower, String upper) {
    assertThat(ProcedureCode.of(lower)).isEqualTo(ProcedureCode.of(upper)).hasToString(upper);
    assertThat(ProcedureCode.find(lower)).contains(ProcedureCode.of(upper));
  }

  @Test
  void leadingZerosStay() {
    assertThat(ProcedureCode.of("00100")).hasToString("00100");
    assertThat(ProcedureCode.of("00000").text()).isEqualTo("00000");
  }

  @Test
  void codesAreOrderedAsText() {
    List<ProcedureCode> codes =
        List.of("J1100", "99213", "0001U", "00100", "0001A", "10004").stream()
            .map(ProcedureCode::of)
            .sorted()
            .toList();

    assertThat(codes)
        .extracting(ProcedureCode::text)
        .containsExactly("0001A", "0001U", "00100", "10004", "99213", "J1100");
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "9921",
          "992133",
          " 99213",
          "99213 ",
          "9921 ",
          "99213-50",
          "\u0669\u0669\u0662\u0661\u0663",
          "9921\u0663",
          "9921O",
          "9921B",
          "A123B",
          "A123U",
          "AB123",
          "A1 23",
          "0A01U",
          "00A1U",
          "000AU",
          "-1234",
          "\u00c41234",
          "\u01311234",
          "@1234",
          "[1234",
          "`1234",
          "{1234",
          "/1234",
          ":1234",
          "1234/",
          "1234:",
          "12/45",
          "12:45"
        })
    void textsOfAnotherShape(String text) {
      assertThatThrownBy(() -> ProcedureCode.of(text))
          .isInstanceOf(MalformedCodeException.class)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Not a procedure code: \"" + text + "\".");
      assertThat(ProcedureCode.find(text)).isEmpty();
    }

    @Test
    void withAMessageThatSaysWhatIsExpected() {
      assertThatThrownBy(() -> ProcedureCode.of("99213-50"))
          .hasMessage(
              "Not a procedure code: \"99213-50\". Expected five digits, four digits and one of F,"
                  + " T, U, M, A, or a letter and four digits (such as 99213, 0001U or J1100);"
                  + " strip spaces and modifiers before parsing.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> ProcedureCode.of(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("text");
      assertThatThrownBy(() -> ProcedureCode.find(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("text");
    }

    @Test
    void longTextsByTheirStart() {
      String text = "9".repeat(101);

      assertThatThrownBy(() -> ProcedureCode.of(text))
          .hasMessageStartingWith("Not a procedure code: \"" + "9".repeat(100) + "…\".");
      assertThatThrownBy(() -> ProcedureCode.of("9".repeat(100)))
          .hasMessageStartingWith("Not a procedure code: \"" + "9".repeat(100) + "\".");
    }

    @Test
    void withoutPassingOnControlCharacters() {
      assertThatThrownBy(() -> ProcedureCode.of("992\u001b[2J\n"))
          .hasMessageStartingWith("Not a procedure code: \"992?[2J?\".");
    }

    @Test
    void andKeepsTheWholeText() {
      String text = "99213\n".repeat(100);
      MalformedCodeException refusal =
          catchThrowableOfType(MalformedCodeException.class, () -> ProcedureCode.of(text));

      assertThat(refusal.text()).isEqualTo(text);
    }
  }
}
