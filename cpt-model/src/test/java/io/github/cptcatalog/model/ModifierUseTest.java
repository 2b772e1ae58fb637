package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModifierUseTest {
  private static final Modifier LEFT = Samples.modifier("LT");

  @Test
  void aUseHasTheCodeOfItsModifier() {
    assertThat(ModifierUse.of(LEFT).code()).isEqualTo("LT");
  }

  @Test
  void aReasonIsAbsentUnlessGiven() {
    assertThat(ModifierUse.of(LEFT).reason()).isEmpty();
    assertThat(new ModifierUse(LEFT, Optional.of(" The left horn. ")).reason())
        .contains("The left horn.");
  }

  @Test
  void aBlankReasonIsRefused() {
    assertThatThrownBy(() -> new ModifierUse(LEFT, Optional.of(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "reason for modifier LT is blank; give it a text, or leave it out where it may be"
                + " absent.");
  }

  @Test
  void nullIsRefusedByItsName() {
    assertThatThrownBy(() -> ModifierUse.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("modifier");
  }
}
