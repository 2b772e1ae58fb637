package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostRangeTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final Currency KWD = Currency.getInstance("KWD");
  private static final CostRange VISIT = CostRange.usd("90", "250");

  @Test
  void amountsHaveTheDigitsOfTheirCurrency() {
    assertThat(CostRange.usd("90", "250.5").high()).isEqualTo(new BigDecimal("250.50"));
    assertThat(CostRange.exactly(new BigDecimal("9E+1"), JPY).low()).isEqualTo("90");
    assertThat(CostRange.exactly(new BigDecimal("1.5"), KWD).low()).isEqualTo("1.500");
  }

  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    assertThat(CostRange.usd("90", "250")).isEqualTo(CostRange.usd("90.00", "250.0"));
  }

  @Test
  void decimalsThatAreZerosAreNoDecimals() {
    assertThat(CostRange.usd("90.0000", "90.00000").low()).isEqualTo("90.00");
  }

  @Test
  void zeroIsAnAmount() {
    assertThat(CostRange.usd("0", "0")).hasToString("$0.00");
  }

  @Test
  void fifteenWholeDigitsFit() {
    assertThat(CostRange.usd("1", "999999999999999.99"))
        .hasToString("$1.00 to $999,999,999,999,999.99");
  }

  @Test
  void bothEndsAreContained() {
    assertThat(VISIT.contains(new BigDecimal("90"))).isTrue();
    assertThat(VISIT.contains(new BigDecimal("250"))).isTrue();
    assertThat(VISIT.contains(new BigDecimal("89.99"))).isFalse();
    assertThat(VISIT.contains(new BigDecimal("250.01"))).isFalse();
  }

  @Test
  void containsReadsMoreDecimalsThanTheCurrencyHas() {
    assertThat(VISIT.contains(new BigDecimal("249.9999"))).isTrue();
    assertThat(VISIT.contains(new BigDecimal("250.0001"))).isFalse();
  }

  @Test
  void rangesThatTouchOverlapInOneAmount() {
    CostRange dearer = CostRange.usd("250", "400");

    assertThat(VISIT.overlaps(dearer)).isTrue();
    assertThat(VISIT.intersection(dearer)).contains(CostRange.usd("250", "250"));
  }

  @Test
  void rangesApartHaveNoIntersectionButASpanOverTheGap() {
    CostRange dearer = CostRange.usd("250.01", "400");

    assertThat(VISIT.overlaps(dearer)).isFalse();
    assertThat(VISIT.intersection(dearer)).isEmpty();
    assertThat(VISIT.span(dearer)).isEqualTo(CostRange.usd("90", "400"));
  }

  @Test
  void aRangeEnclosesItselfAndWhatLiesWithin() {
    assertThat(VISIT.encloses(VISIT)).isTrue();
    assertThat(VISIT.encloses(CostRange.usd("90", "249.99"))).isTrue();
    assertThat(VISIT.encloses(CostRange.usd("89.99", "250"))).isFalse();
    assertThat(VISIT.encloses(CostRange.usd("90", "250.01"))).isFalse();
  }

  @Test
  void twoVisitsCostTheSumOfBothEnds() {
    assertThat(VISIT.plus(CostRange.usd("10.50", "20"))).isEqualTo(CostRange.usd("100.50", "270"));
  }

  @Test
  void aMultipleIsRoundedHalfUp() {
    assertThat(CostRange.usd("0.01", "0.03").times(new BigDecimal("0.5")))
        .isEqualTo(CostRange.usd("0.01", "0.02"));
    assertThat(CostRange.usd("0.01", "0.03").times(new BigDecimal("0.49")))
        .isEqualTo(CostRange.usd("0.00", "0.01"));
  }

  @Test
  void aFactorMayHaveFifteenDecimals() {
    assertThat(CostRange.usd("3", "3").times(new BigDecimal("0.333333333333333")))
        .isEqualTo(CostRange.usd("1", "1"));
  }

  @Test
  void theMidpointIsRoundedHalfUp() {
    assertThat(VISIT.midpoint()).isEqualTo("170.00");
    assertThat(CostRange.usd("0.01", "0.02").midpoint()).isEqualTo("0.02");
    assertThat(new CostRange(BigDecimal.ZERO, BigDecimal.ONE, JPY).midpoint()).isEqualTo("1");
  }

  @Test
  void theWidthIsHighLessLow() {
    assertThat(VISIT.width()).isEqualTo("160.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500     | 3000    | USD | $1,500.00 to $3,000.00
          90.5     | 90.50   | USD | $90.50
          999.99   | 1000    | USD | $999.99 to $1,000.00
          90       | 120     | EUR | EUR 90.00 to EUR 120.00
          1500     | 1000000 | JPY | JPY 1,500 to JPY 1,000,000
          0.005    | 1       | KWD | KWD 0.005 to KWD 1.000
          """)
  void isWrittenWithTheSignOrTheCodeOfItsCurrency(
      BigDecimal low, BigDecimal high, Currency currency, String text) {
    assertThat(new CostRange(low, high, currency)).hasToString(text);
  }

  @Nested
  class Reads {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "$1,500.00 to $3,000.00",
          "$1,500 - $3,000",
          "$1,500-$3,000",
          "$1500 to $3000",
          "$ 1,500 to $ 3,000",
          "$1,500.0to$3,000.0",
          "$1,500 \u2013 $3,000",
          "$1,500\u2013$3,000",
          "$1,500 \u2014 $3,000",
          "USD 1,500 to USD 3,000",
          "USD1500 to $3,000",
          "  $1,500 to $3,000\n"
        })
    void aRangeAsPeopleWriteIt(String text) {
      assertThat(CostRange.parse(text)).isEqualTo(CostRange.usd("1500", "3000"));
    }

    @Test
    void oneAmountAsARangeOfWidthZero() {
      assertThat(CostRange.parse("$90.50")).isEqualTo(CostRange.usd("90.50", "90.50"));
    }

    @Test
    void othersThanDollarsByTheirCode() {
      assertThat(CostRange.parse("EUR 90 to EUR 120"))
          .isEqualTo(
              new CostRange(
                  new BigDecimal("90"), new BigDecimal("120"), Currency.getInstance("EUR")));
      assertThat(CostRange.parse("JPY 1,500"))
          .isEqualTo(CostRange.exactly(new BigDecimal("1500"), JPY));
    }

    @Test
    void amountsOfMillions() {
      assertThat(CostRange.parse("$1,234,567.89"))
          .isEqualTo(CostRange.usd("1234567.89", "1234567.89"));
    }

    @Test
    void aTextOfHundredCharacters() {
      assertThat(CostRange.parse("$" + "0".repeat(98) + "1")).isEqualTo(CostRange.usd("1", "1"));
      assertThat(CostRange.usd("0".repeat(99) + "1", "1").low()).isEqualTo("1.00");
    }
  }

  @Nested
  class Rejects {
    @Test
    void aRangeUpsideDown() {
      assertThatThrownBy(() -> CostRange.usd("250", "90"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Cost range upside down: low 250.00 is above high 90.00; swap the two.");
    }

    @Test
    void anUpsideDownText() {
      assertThatThrownBy(() -> CostRange.parse("$3,000 to $1,500"))
          .hasMessage("Cost range upside down: low 3000.00 is above high 1500.00; swap the two.");
    }

    @Test
    void aNegativeAmount() {
      assertThatThrownBy(() -> CostRange.exactly(new BigDecimal("-0.01"), USD))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Amount of low is negative: -0.01; expected zero or more.");
      assertThatThrownBy(() -> CostRange.usd("0", "-5"))
          .hasMessage("Not an amount: \"-5\". Expected a plain decimal such as 120 or 120.00.");
    }

    @Test
    void moreDecimalsThanTheCurrencyHas() {
      assertThatThrownBy(() -> CostRange.usd("90", "90.005"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Amount 90.005 of high has more decimals than USD allows (2); round it first.");
      assertThatThrownBy(() -> CostRange.parse("JPY 90.5"))
          .hasMessage("Amount 90.5 of low has more decimals than JPY allows (0); round it first.");
      assertThatThrownBy(() -> CostRange.exactly(new BigDecimal("0.0005"), KWD))
          .hasMessage(
              "Amount 0.0005 of low has more decimals than KWD allows (3); round it first.");
    }

    @Test
    void aCurrencyWithoutMinorUnits() {
      assertThatThrownBy(() -> CostRange.parse("XXX 90"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Currency XXX has no minor units; use a currency of money, such as USD.");
    }

    @Test
    void twoCurrencies() {
      assertThatThrownBy(() -> CostRange.parse("$90 to EUR 120"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Two currencies in \"$90 to EUR 120\"; a cost range has one.");
    }

    @Test
    void aCurrencyThatNobodyKnows() {
      assertThatThrownBy(() -> CostRange.parse("ZZZ 90"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Unknown currency ZZZ in \"ZZZ 90\"; use $ or an ISO 4217 code.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1,50",
          "$1,50",
          "$1500,00",
          "$1,5000",
          "$12,34,567",
          "$,500",
          "$1.",
          "$.50",
          "$1e3",
          "90",
          "90 to 120",
          "$90 to 120",
          "$90 to",
          "to $90",
          "$90 $120",
          "$90 to $120 to $150",
          "-$90",
          "$-90",
          "usd 90",
          "US$ 90",
          "$\u0661\u0662",
          "",
          " "
        })
    void textsOfAnotherForm(String text) {
      assertThatThrownBy(() -> CostRange.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Not a cost range: \""
                  + text
                  + "\". Expected such as $1,500.00 to $3,000.00, $1,500 - $3,000 or EUR 90 to EUR 120.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,50", "1,500", "$90", "1E3", "+5", "", " 90", "12O.00", "90."})
    void amountsThatAreNotPlainDecimals(String text) {
      assertThatThrownBy(() -> CostRange.usd(text, "5000"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Not an amount: \"" + text + "\". Expected a plain decimal such as 120 or 120.00.");
    }

    @Test
    void sixteenWholeDigits() {
      assertThatThrownBy(() -> CostRange.usd("0", "1000000000000000"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Amount of high is too large; expected at most 15 digits before the decimal point.");
    }

    @Test
    void aSumThatIsTooLarge() {
      CostRange large = CostRange.usd("0", "999999999999999.99");

      assertThatThrownBy(() -> large.plus(CostRange.usd("0", "0.01")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Amount of high is too large");
    }

    @Test
    void aFactorBelowZeroOrTooFine() {
      assertThatThrownBy(() -> VISIT.times(new BigDecimal("-1")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Amount of factor is negative: -1; expected zero or more.");
      assertThatThrownBy(() -> VISIT.times(new BigDecimal("0.3333333333333333")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Amount of factor has more than 15 decimals; round it.");
    }

    @Test
    void hugeNumbersWithoutWritingThemOut() {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            BigDecimal huge = new BigDecimal("1E+999999999");
            assertThatThrownBy(() -> CostRange.exactly(huge, USD))
                .hasMessageStartingWith("Amount of low is too large");
            assertThatThrownBy(() -> VISIT.times(huge))
                .hasMessageStartingWith("Amount of factor is too large");
            assertThatThrownBy(() -> CostRange.exactly(new BigDecimal("1E-999999999"), USD))
                .hasMessage("Amount of low has more than 15 decimals; round it.");
            assertThat(VISIT.contains(huge)).isFalse();
          });
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", " ", "$1,", "$1 to ", "1.0", "\n"})
    void longInputWithoutReadingIt(String piece) {
      String text = "$" + piece.repeat(100_000 / piece.length());
      String shown = text.substring(0, 100).replace('\n', '?');

      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            assertThatThrownBy(() -> CostRange.parse(text))
                .hasMessageStartingWith("Not a cost range: \"" + shown + "…\". ");
            assertThatThrownBy(() -> CostRange.usd(text, "1"))
                .hasMessageStartingWith("Not an amount: \"" + shown + "…\". ");
          });
    }

    @Test
    void amountsWithHundredsOfThousandsOfZerosAtOnce() {
      BigDecimal hugeWhole = BigDecimal.TEN.pow(200_000);
      BigDecimal manyDecimals = BigDecimal.ONE.setScale(200_000);

      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            assertThatThrownBy(() -> CostRange.exactly(hugeWhole, USD))
                .hasMessageContaining("at most 15 digits before the decimal point");
            assertThatThrownBy(() -> CostRange.exactly(manyDecimals, USD))
                .hasMessageContaining("more than 15 decimals");
          });
    }

    @Test
    void aTextOfHundredAndOneCharacters() {
      String digits = "0".repeat(100) + "1";

      assertThatThrownBy(() -> CostRange.usd(digits, "1")).hasMessageContaining("…\"");
      assertThatThrownBy(() -> CostRange.parse("$" + digits.substring(1)))
          .hasMessageContaining("…\"");
      assertThatThrownBy(() -> CostRange.usd("x".repeat(100), "1"))
          .hasMessageContaining("\"" + "x".repeat(100) + "\"");
    }

    @ParameterizedTest
    @MethodSource("io.github.cptcatalog.model.CostRangeTest#operations")
    void anotherCurrency(BiFunction<CostRange, CostRange, Object> operation) {
      CostRange euros = CostRange.parse("EUR 90 to EUR 250");

      assertThatThrownBy(() -> operation.apply(VISIT, euros))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Cost ranges in USD and EUR do not go together; convert one of them first.");
    }

    @ParameterizedTest
    @MethodSource("io.github.cptcatalog.model.CostRangeTest#operations")
    void nullByItsName(BiFunction<CostRange, CostRange, Object> operation) {
      assertThatThrownBy(() -> operation.apply(VISIT, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("other");
    }

    @Test
    void absentParts() {
      assertThatThrownBy(() -> new CostRange(null, BigDecimal.ONE, USD)).hasMessage("low");
      assertThatThrownBy(() -> new CostRange(BigDecimal.ONE, null, USD)).hasMessage("high");
      assertThatThrownBy(() -> CostRange.exactly(BigDecimal.ONE, null)).hasMessage("currency");
      assertThatThrownBy(() -> CostRange.parse(null)).hasMessage("text");
    }
  }

  static List<BiFunction<CostRange, CostRange, Object>> operations() {
    return List.of(
        CostRange::encloses,
        CostRange::overlaps,
        CostRange::intersection,
        CostRange::span,
        CostRange::plus);
  }
}
