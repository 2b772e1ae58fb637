package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostScaleTest {
  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void theEndsAreRoundAndTakeInEveryAmount() {
    CostScale scale = scale("$4.10 to $12.00", "$90.00 to $33,000.00");

    assertThat(scale.from()).isEqualByComparingTo("2");
    assertThat(scale.to()).isEqualByComparingTo("50000");
    assertThat(percent(scale, "2")).isZero();
    assertThat(percent(scale, "50000")).isEqualTo(100);
  }

  @Test
  void aRoundAmountIsAnEndItself() {
    CostScale scale = scale("$5.00 to $200.00");

    assertThat(scale.from()).isEqualByComparingTo("5");
    assertThat(scale.to()).isEqualByComparingTo("200");
  }

  @Test
  void tenTimesAsMuchIsAlwaysAsFar() {
    CostScale scale = scale("$1.00 to $10,000.00");

    assertThat(percent(scale, "10")).isCloseTo(25, within(1e-9));
    assertThat(percent(scale, "100")).isCloseTo(50, within(1e-9));
    assertThat(percent(scale, "1000")).isCloseTo(75, within(1e-9));
  }

  @Test
  void theMarksAreThePowersOfTen() {
    assertThat(scale("$4.10 to $33,000.00").marks())
        .extracting(CostScale.Mark::label)
        .containsExactly("$10", "$100", "$1,000", "$10,000");
  }

  @Test
  void whereThereIsNoPowerOfTenTheEndsAreMarked() {
    assertThat(scale("$210.00 to $450.00").marks())
        .containsExactly(new CostScale.Mark(0, "$200"), new CostScale.Mark(100, "$500"));
  }

  @Test
  void zeroStandsApartAtTheLeft() {
    CostScale scale = scale("$0.00 to $40.00", "$10.00 to $1,000.00");

    assertThat(percent(scale, "0")).isZero();
    assertThat(percent(scale, "10")).isEqualTo(8);
    assertThat(percent(scale, "100")).isCloseTo(54, within(1e-9));
    assertThat(scale.marks())
        .extracting(CostScale.Mark::label)
        .containsExactly("$0", "$10", "$100", "$1,000");
  }

  @Test
  void zeroAloneHasAnAxisToo() {
    assertThat(scale("$0.00").marks())
        .extracting(CostScale.Mark::label)
        .containsExactly("$0", "$1", "$10");
  }

  @Test
  void oneAmountAloneHasAnAxisToo() {
    CostScale scale = scale("$100.00");

    assertThat(percent(scale, "100")).isZero();
    assertThat(scale.to()).isEqualByComparingTo("1000");
  }

  @Test
  void amountsOfAnotherCurrencyAreNotOnIt() {
    CostScale scale = scale("$10.00 to $100.00", "EUR 0.00 to EUR 9,000.00");

    assertThat(scale.hasZero()).isFalse();
    assertThat(scale.to()).isEqualByComparingTo("100");
  }

  @Test
  void theLargestAmountsKeepTheirMarksApart() {
    assertThat(scale("$0.01 to $999,999,999,999,999.00").marks())
        .extracting(CostScale.Mark::label)
        .containsExactly("$0.01", "$10", "$10,000", "$10M", "$10,000M", "$10,000,000M");
  }

  private static double percent(CostScale scale, String amount) {
    return scale.percent(new BigDecimal(amount));
  }

  private static CostScale scale(String... ranges) {
    List<CostEstimate> costs =
        Arrays.stream(ranges).map(range -> Invented.cost(CostBasis.OWN, range).build()).toList();
    return CostScale.of(USD, costs);
  }
}
