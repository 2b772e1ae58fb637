package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModifierTest {

  @Test
  void printsCodeAndName() {
    Modifier both =
        new Modifier("50", " Both sides ", ModifierKind.LATERALITY, "Done on both.", "List 2026");

    assertThat(both).hasToString("50 (Both sides)");
  }

  @Test
  void lowerCaseBecomesUpperCase() {
    assertThat(Samples.modifier("rt").code()).isEqualTo("RT");
    assertThat(Modifier.normalised("x1")).isEqualTo("X1");
  }

  @Test
  void textsAreStripped() {
    Modifier modifier =
        new Modifier("50", " Both ", ModifierKind.LATERALITY, " Done on both. ", " List ");

    assertThat(modifier)
        .isEqualTo(new Modifier("50", "Both", ModifierKind.LATERALITY, "Done on both.", "List"));
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @ValueSource(
        strings = {"", "5", "500", "-50", " 50", "5 ", "\u0665\u0660", "R-", "\u00c4\u00c4"})
    void codesOfAnotherShape(String code) {
      assertThatThrownBy(() -> Modifier.normalised(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Not a modifier: \""
                  + code
                  + "\". Expected two digits or letters, such as 50 or RT, without a hyphen.");
      assertThatThrownBy(() -> Samples.modifier(code)).hasMessageStartingWith("Not a modifier");
    }

    @Test
    void blankTextsByModifierAndField() {
      assertThatThrownBy(() -> new Modifier("rt", " ", ModifierKind.LATERALITY, "m", "s"))
          .hasMessageStartingWith("modifier RT name is blank;");
      assertThatThrownBy(() -> new Modifier("rt", "n", ModifierKind.LATERALITY, "", "s"))
          .hasMessageStartingWith("modifier RT meaning is blank;");
      assertThatThrownBy(() -> new Modifier("rt", "n", ModifierKind.LATERALITY, "m", "\t"))
          .hasMessageStartingWith("modifier RT source is blank;");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> Modifier.normalised(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("code");
      assertThatThrownBy(() -> new Modifier("50", "n", null, "m", "s")).hasMessage("kind");
    }
  }
}
