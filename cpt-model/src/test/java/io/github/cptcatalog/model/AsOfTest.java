package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025", "1900", "2999", "2026-01-28", "2024-02-29"})
  void whatIsWrittenIsReadBack(String text) {
    assertThat(AsOf.parse(text)).hasToString(text);
  }

  @Test
  void aDayHasItsYear() {
    AsOf day = AsOf.day(LocalDate.of(2026, 1, 28));

    assertThat(day.year()).isEqualTo(2026);
    assertThat(day.day()).contains(LocalDate.of(2026, 1, 28));
    assertThat(day).isEqualTo(AsOf.parse("2026-01-28"));
  }

  @Test
  void aYearHasNoDay() {
    assertThat(AsOf.year(2025).day()).isEmpty();
    assertThat(AsOf.parse("2025")).isEqualTo(AsOf.year(2025));
  }

  @Test
  void aBareYearComesBeforeEveryDayInIt() {
    assertThat(
            Stream.of("2026-01-28", "2025-12-31", "2026", "2027", "2026-01-01", "2025")
                .map(AsOf::parse)
                .sorted())
        .extracting(AsOf::toString)
        .containsExactly("2025", "2025-12-31", "2026", "2026-01-01", "2026-01-28", "2027");
  }

  @Test
  void equalTimesCompareAsEqual() {
    assertThat(AsOf.parse("2026-01-28")).isEqualByComparingTo(AsOf.day(LocalDate.of(2026, 1, 28)));
    assertThat(AsOf.year(2026)).isEqualByComparingTo(AsOf.parse("2026"));
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "25",
          "02025",
          "2025 ",
          "-2025",
          "2025-1-1",
          "2025-02-29",
          "2025-13-01",
          "-2025-01-28",
          "+12026-01-28",
          "2025-01-28T",
          "28.01.2026",
          "\u0662\u0660\u0662\u0665"
        })
    void textsThatAreNeitherYearNorDay(String text) {
      assertThatThrownBy(() -> AsOf.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Not a year or a day: \"" + text + "\". Expected such as 2025 or 2026-01-28.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 3000, -1})
    void yearsOutOfRange(int year) {
      assertThatThrownBy(() -> AsOf.year(year))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Year " + year + " is out of range; expected 1900 to 2999.");
    }

    @Test
    void aDayInAnotherYear() {
      assertThatThrownBy(() -> new AsOf(2025, Samples.day("2026-01-28")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Day 2026-01-28 does not lie in the year 2025; make them agree.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> AsOf.parse(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("text");
      assertThatThrownBy(() -> new AsOf(2025, null)).hasMessage("day");
    }
  }
}
