package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModifierRegisterTest {

  @Test
  void keepsTheOrderItWasGiven() {
    ModifierRegister register =
        ModifierRegister.of(List.of(Samples.modifier("RT"), Samples.modifier("50")));

    assertThat(register.entries()).extracting(Modifier::code).containsExactly("RT", "50");
    assertThat(register.asOf()).isEmpty();
  }

  @Test
  void isEmptyUnlessFilled() {
    assertThat(ModifierRegister.empty()).isEqualTo(ModifierRegister.builder().build());
  }

  @Test
  void refusesAModifierThatStandsTwice() {
    List<Modifier> twins = List.of(Samples.modifier("rt"), Samples.modifier("RT"));

    assertThatThrownBy(() -> ModifierRegister.of(twins))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("modifiers names RT twice; keep one.");
  }

  @Test
  void refusesABlankNotice() {
    assertThatThrownBy(() -> ModifierRegister.builder().addNotice(" ").build())
        .hasMessageStartingWith("notices[0] is blank;");
  }
}
