package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModifierTest {

  @Test
  void printsCodeAndName() {
    assertThat(Samples.anyModifier("50").name(" Both sides ").build())
        .hasToString("50 (Both sides)");
  }

  @Test
  void lowerCaseBecomesUpperCase() {
    assertThat(Samples.modifier("rt").code()).isEqualTo("RT");
    assertThat(Modifier.normalised("x1")).isEqualTo("X1");
  }

  @Test
  void textsAreStripped() {
    assertThat(
            Samples.anyModifier("50").name(" Both ").meaning(" On both. ").source(" List ").build())
        .isEqualTo(
            Samples.anyModifier("50").name("Both").meaning("On both.").source("List").build());
  }

  @Test
  void daysAndPaymentRuleAreAbsentUnlessGiven() {
    Modifier modifier = Samples.modifier("50");

    assertThat(modifier.paymentRule()).isEmpty();
    assertThat(modifier.firstDay()).isEmpty();
    assertThat(modifier.lastDay()).isEmpty();
    assertThat(modifier.withPaymentRule(ModifierPaymentRule.ANES_50).paymentRule())
        .contains(ModifierPaymentRule.ANES_50);
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
      assertThatThrownBy(() -> Samples.anyModifier("rt").name(" ").build())
          .hasMessageStartingWith("modifier RT name is blank;");
      assertThatThrownBy(() -> Samples.anyModifier("rt").meaning("").build())
          .hasMessageStartingWith("modifier RT meaning is blank;");
      assertThatThrownBy(() -> Samples.anyModifier("rt").source("\t").build())
          .hasMessageStartingWith("modifier RT source is blank;");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> Modifier.normalised(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("code");
      assertThatThrownBy(() -> Samples.anyModifier("50").kind(null)).hasMessage("kind");
      assertThatThrownBy(() -> Samples.anyModifier("50").level(null)).hasMessage("level");
    }

    @Test
    void aLastDayBeforeTheFirst() {
      assertThatThrownBy(
              () ->
                  Samples.anyModifier("50")
                      .firstDay(LocalDate.of(2026, 1, 1))
                      .lastDay(LocalDate.of(2025, 12, 31))
                      .build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Last day 2025-12-31 comes before the first, 2026-01-01; swap them.");
    }
  }
}
