package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostEstimateTest {

  @Test
  void rangeBasisTimeAndSourceSuffice() {
    CostEstimate cost = Samples.cost().build();

    assertThat(cost.setting()).isEmpty();
    assertThat(cost.geography()).isEmpty();
    assertThat(cost.sampleSize()).isEmpty();
    assertThat(cost.typical()).isEmpty();
    assertThat(cost.note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED_ESTIMATE, published estimate",
    "MEDICARE_FEE_SCHEDULE, Medicare fee schedule",
    "HOSPITAL_CASH, hospital cash price",
    "HOSPITAL_GROSS, hospital list price",
    "HOSPITAL_NEGOTIATED, hospital negotiated price",
    "OWN, own price",
  })
  void printsTheAmountWithItsBasisAndTime(CostBasis basis, String words) {
    assertThat(Samples.cost().basis(basis).build())
        .hasToString("$90.00 to $120.00 (" + words + ", 2025)");
  }

  @Test
  void printsTheSettingWhereThereIsOne() {
    assertThat(
            Samples.cost().setting(CostSetting.NON_FACILITY).asOf(AsOf.parse("2026-01-28")).build())
        .hasToString("$90.00 to $120.00 (published estimate, non-facility, 2026-01-28)");
  }

  @Test
  void theTypicalAmountHasTheDigitsOfTheCurrency() {
    CostEstimate cost = Samples.cost().typical(new BigDecimal("100.5")).build();

    assertThat(cost.typical()).contains(new BigDecimal("100.50"));
    assertThat(cost).isEqualTo(Samples.cost().typical(new BigDecimal("100.500")).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"90", "120"})
  void theTypicalAmountMayBeAnEndOfTheRange(BigDecimal end) {
    assertThat(Samples.cost().typical(end).build().typical()).isPresent();
  }

  @Test
  void oneCountedPriceIsASample() {
    assertThat(Samples.cost().sampleSize(1).build().sampleSize()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void textsAreStripped() {
    CostEstimate cost =
        Samples.cost().source(" A ").geography(" Utah ").note(" Without drugs. ").build();

    assertThat(cost.source()).isEqualTo("A");
    assertThat(cost.geography()).contains("Utah");
    assertThat(cost.note()).contains("Without drugs.");
  }

  @Test
  void aCopyDiffersInOnePartOnly() {
    CostEstimate cost = Samples.cost().note("Old.").build();

    assertThat(cost.withNote("New.")).isEqualTo(Samples.cost().note("New.").build());
    assertThat(cost.note()).contains("Old.");
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void anEmptySample(int size) {
      assertThatThrownBy(() -> Samples.cost().sampleSize(size).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Sample size " + size + " is below 1; leave it out where nothing was counted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"89.99", "120.01"})
    void aTypicalAmountOutsideTheRange(BigDecimal typical) {
      assertThatThrownBy(() -> Samples.cost().typical(typical).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Typical amount "
                  + typical
                  + " lies outside the range $90.00 to $120.00; check both.");
    }

    @Test
    void aTypicalAmountFinerThanTheCurrency() {
      assertThatThrownBy(() -> Samples.cost().typical(new BigDecimal("100.005")).build())
          .hasMessage(
              "Amount 100.005 of typical has more decimals than USD allows (2); round it first.");
    }

    @Test
    void blankTexts() {
      assertThatThrownBy(() -> Samples.cost().source(" ").build())
          .hasMessageStartingWith("source is blank;");
      assertThatThrownBy(() -> Samples.cost().geography(" ").build())
          .hasMessageStartingWith("geography is blank;");
      assertThatThrownBy(() -> Samples.cost().note(" ").build())
          .hasMessageStartingWith("note is blank;");
    }

    @Test
    void aNumberWithoutBasisTimeAndSource() {
      assertThatThrownBy(() -> CostEstimate.builder().range(CostRange.usd("1", "2")).build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll("basis", "asOf", "source");
    }
  }
}
