package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  private static final ReadLimits STANDARD = ReadLimits.standard();

  @Test
  void oneLimitIsChangedAndTheOthersStay() {
    assertThat(STANDARD.withRecords(7))
        .isEqualTo(
            new ReadLimits(
                STANDARD.bytes(), STANDARD.depth(), STANDARD.textLength(), 7, STANDARD.faults()));
  }

  @Test
  void everyLimitHasARange() {
    assertThatThrownBy(() -> STANDARD.withBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Limit bytes is 0; expected 1 or more.");
    assertThatThrownBy(() -> STANDARD.withDepth(9))
        .hasMessage("Limit depth is 9; expected 10 to 1000.");
    assertThatThrownBy(() -> STANDARD.withDepth(1_001)).hasMessageContaining("1001");
    assertThatThrownBy(() -> STANDARD.withTextLength(0)).hasMessageContaining("textLength");
    assertThatThrownBy(() -> STANDARD.withRecords(0)).hasMessageContaining("records");
    assertThatThrownBy(() -> STANDARD.withFaults(0)).hasMessageContaining("faults");
  }
}
