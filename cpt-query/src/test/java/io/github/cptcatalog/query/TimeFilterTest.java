package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.durationAtLeast;
import static io.github.cptcatalog.query.Filter.durationAtMost;
import static io.github.cptcatalog.query.Filter.inForceOn;
import static io.github.cptcatalog.query.Filter.not;
import static io.github.cptcatalog.query.Sample.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeFilterTest {
  @Test
  void aCodeIsInForceOnItsLastDayAndNoLonger() {
    assertThat(inForceOn(LocalDate.parse("2026-01-31")).matches(Sample.get("99213"))).isTrue();
    assertThat(inForceOn(LocalDate.parse("2026-02-01")).matches(Sample.get("99213"))).isFalse();
  }

  @Test
  void aCodeIsInForceFromItsFirstDay() {
    assertThat(inForceOn(LocalDate.parse("2024-12-31")).matches(Sample.get("0999T"))).isFalse();
    assertThat(inForceOn(LocalDate.parse("2025-01-01")).matches(Sample.get("0999T"))).isTrue();
  }

  @Test
  void aCodeOfWhichNoDayIsKnownIsAlwaysInForce() {
    assertThat(codes(not(inForceOn(LocalDate.parse("2026-02-01")))))
        .containsExactly("0001A", "0042T", "1000F", "99213", "99499");
  }

  @Test
  void aDurationAtMostReadsTheLongestTime() {
    assertThat(codes(durationAtMost(Duration.ofMinutes(20))))
        .containsExactly("10004", "70010", "80047");
    assertThat(codes(durationAtMost(Duration.ofMinutes(20).minusNanos(1))))
        .containsExactly("70010", "80047");
  }

  @Test
  void aDurationAtLeastReadsTheShortestTime() {
    assertThat(codes(durationAtLeast(Duration.ofMinutes(30))))
        .containsExactly("00100", "11952", "20976", "62320");
    assertThat(codes(durationAtLeast(Duration.ofMinutes(30).plusNanos(1))))
        .containsExactly("62320");
  }

  @Test
  void aRecordWithoutADurationMatchesNoLimitAtAll() {
    assertThat(durationAtMost(Duration.ofDays(365)).matches(Sample.get("29999"))).isFalse();
    assertThat(durationAtLeast(Duration.ofNanos(1)).matches(Sample.get("29999"))).isFalse();
  }

  @Nested
  class Rejects {
    @Test
    void aDurationOfZero() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> durationAtMost(Duration.ZERO))
          .withMessage("Duration PT0S is not above zero; name a time such as PT30M.");
    }

    @Test
    void aNegativeDuration() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> durationAtLeast(Duration.ofMinutes(-5)))
          .withMessage("Duration PT-5M is not above zero; name a time such as PT30M.");
    }

    @Test
    void nullsByName() {
      assertThatNullPointerException().isThrownBy(() -> inForceOn(null)).withMessage("day");
      assertThatNullPointerException()
          .isThrownBy(() -> durationAtMost(null))
          .withMessage("duration");
    }
  }
}
