package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.costAtLeast;
import static io.github.cptcatalog.query.Filter.costAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The amounts that cost criteria take as text. */
class AmountTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"3000", "3000.0", "3000.00", "03000", "$3000", "$3,000", "$3,000.00", "USD 3000"})
  void theSameAmountOfDollarsIsTheSameFilterHoweverItIsWritten(String amount) {
    assertThat(costAtMost(amount)).isEqualTo(costAtMost("3000"));
    assertThat(costAtMost(amount)).hasToString("cost <= 3000.00 USD");
  }

  @Test
  void anotherCurrencyIsNamedInFront() {
    assertThat(costAtMost("EUR 3000")).hasToString("cost <= 3000.00 EUR");
    assertThat(costAtLeast("JPY 3000")).hasToString("cost >= 3000 JPY");
    assertThat(costAtMost("EUR 3000")).isNotEqualTo(costAtMost("3000"));
  }

  @Test
  void zeroAndCentsAreAmounts() {
    assertThat(costAtMost("0")).hasToString("cost <= 0.00 USD");
    assertThat(costAtMost("0.05")).hasToString("cost <= 0.05 USD");
  }

  @Test
  void fifteenWholeDigitsAreTheMost() {
    assertThat(costAtMost("999999999999999")).hasToString("cost <= 999999999999999.00 USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costAtMost("1000000000000000"))
        .withMessageStartingWith("Not an amount: \"1000000000000000\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "three",
        "3,000",
        "3000,50",
        "-1",
        "+1",
        "1e3",
        "0x10",
        ".5",
        "5.",
        "3000 USD",
        "XXX 5",
        "QQQ 5",
        "$1,50",
        "$3000.123",
        "٣٠٠٠"
      })
  void whatIsNoAmountIsRefusedInItsOwnWords(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costAtMost(amount))
        .withMessage(
            "Not an amount: \""
                + amount
                + "\". Expected one amount such as 3000 or 3000.00 (US dollars), $3,000 or EUR"
                + " 3000.");
  }

  @Test
  void aRangeIsNotOneAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costAtLeast("$100 to $200"))
        .withMessageStartingWith("Not an amount: \"$100 to $200\". Expected one amount")
        .withNoCause();
  }

  @Test
  void theCauseIsKept() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costAtLeast("QQQ 5"))
        .withStackTraceContaining("Unknown currency QQQ in \"QQQ 5\"");
  }

  @Test
  void aThirdDecimalOfADollarIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costAtMost("3000.123"))
        .withMessageStartingWith("Not an amount: \"3000.123\". Expected one amount such as");
  }

  @Test
  void spacesAroundItDoNotMatterAndALongTextIsCut() {
    assertThat(costAtMost(" 3000 ")).isEqualTo(costAtMost("3000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costAtMost("x".repeat(5_000)))
        .withMessageStartingWith("Not an amount: \"" + "x".repeat(100) + "…\".");
  }
}
