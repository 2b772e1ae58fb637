package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class AsOfFuzzTest {
  @FuzzTest
  void anyTextIsReadAsATimeOrRefused(byte[] input) {
    String text = AnyText.of(input);
    try {
      AsOf time = AsOf.parse(text);
      assertThat(time).hasToString(text);
      assertThat(AsOf.parse(time.toString())).isEqualTo(time).isEqualByComparingTo(time);
    } catch (IllegalArgumentException refused) {
      AnyText.assertRefusal(refused);
    }
  }
}
