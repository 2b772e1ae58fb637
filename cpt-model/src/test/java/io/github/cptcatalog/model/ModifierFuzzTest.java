package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ModifierFuzzTest {
  @FuzzTest
  void anyTextIsReadAsAModifierOrRefused(byte[] input) {
    String text = AnyText.of(input);
    try {
      String code = Modifier.normalised(text);
      assertThat(code).matches("[0-9A-Z]{2}").isEqualToIgnoringCase(text);
      assertThat(Modifier.normalised(code)).isEqualTo(code);
    } catch (IllegalArgumentException refused) {
      AnyText.assertRefusal(refused);
    }
  }
}
