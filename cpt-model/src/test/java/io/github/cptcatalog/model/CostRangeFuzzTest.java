package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CostRangeFuzzTest {
  @FuzzTest
  void anyTextIsReadAsARangeOrRefused(byte[] input) {
    String text = AnyText.of(input);
    try {
      CostRange range = CostRange.parse(text);
      assertThat(CostRange.parse(range.toString())).isEqualTo(range);
      assertThat(range.low()).isNotNegative().isLessThanOrEqualTo(range.high());
      assertThat(range.contains(range.midpoint())).isTrue();
    } catch (IllegalArgumentException refused) {
      AnyText.assertRefusal(refused);
    }
  }
}
