package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CodeSetTest {
  private static final CodeSet SET = CodeSet.of(List.of("99202-99499", "92004", "A0425-A0436"));

  @Test
  void holdsBothEndsOfARangeAndNothingBeyond() {
    assertThat(holds("99202")).isTrue();
    assertThat(holds("99499")).isTrue();
    assertThat(holds("99201")).isFalse();
    assertThat(holds("99500")).isFalse();
    assertThat(holds("92004")).isTrue();
    assertThat(holds("92005")).isFalse();
    assertThat(holds("A0430")).isTrue();
  }

  @Test
  void aRangeHoldsOneKindOfCodeAlone() {
    CodeSet numbers = CodeSet.of(List.of("00100-01999"));

    assertThat(numbers.holds(ProcedureCode.of("0042T"))).isFalse();
    assertThat(numbers.holds(ProcedureCode.of("0101U"))).isFalse();
    assertThat(numbers.holds(ProcedureCode.of("00142"))).isTrue();
  }

  @Nested
  class Rejects {
    @Test
    void aRangeUpsideDownOrOfTwoKinds() {
      assertThatThrownBy(() -> CodeSet.of(List.of("99499-99202")))
          .hasMessage("Not a range of codes: \"99499-99202\". Expected one such as 99202-99499.");
      assertThatThrownBy(() -> CodeSet.of(List.of("00100-0042T")))
          .hasMessageStartingWith("Not a range of codes");
    }

    @Test
    void rangesThatOverlap() {
      assertThatThrownBy(() -> CodeSet.of(List.of("10000-20000", "15000")))
          .hasMessage("Ranges overlap at 15000; name each code once.");
      assertThatThrownBy(() -> CodeSet.of(List.of("15000", "15000")))
          .hasMessage("Code 15000 stands twice; name it once.");
    }
  }

  private static boolean holds(String code) {
    return SET.holds(ProcedureCode.of(code));
  }
}
