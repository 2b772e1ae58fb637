package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationRangeTest {

  @ParameterizedTest
  @CsvSource({
    "30, 60, 30 minutes to 1 hour",
    "1, 90, 1 minute to 1 hour 30 minutes",
    "60, 60, 1 hour",
    "120, 1440, 2 hours to 1 day",
    "1501, 2880, 1 day 1 hour 1 minute to 2 days",
    "1442, 1442, 1 day 2 minutes",
  })
  void readsInWords(long shortest, long longest, String words) {
    assertThat(DurationRange.minutes(shortest, longest)).hasToString(words);
  }

  @Test
  void timesFinerThanMinutesAreWrittenInTheirIsoForm() {
    assertThat(new DurationRange(Duration.ofSeconds(90), Duration.ofMinutes(2)))
        .hasToString("PT1M30S to 2 minutes");
    assertThat(new DurationRange(Duration.ofNanos(1), Duration.ofMillis(60_500)))
        .hasToString("PT0.000000001S to PT1M0.5S");
  }

  @Nested
  class Rejects {
    @Test
    void noTimeAtAll() {
      assertThatThrownBy(() -> DurationRange.minutes(0, 30))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Shortest duration PT0S is not above zero.");
      assertThatThrownBy(() -> DurationRange.minutes(-5, 30))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Shortest duration PT-5M is not above zero.");
    }

    @Test
    void durationsUpsideDown() {
      assertThatThrownBy(() -> DurationRange.minutes(60, 30))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Durations upside down: shortest PT1H is above longest PT30M; swap the two.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> new DurationRange(null, Duration.ofHours(1)))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("shortest");
      assertThatThrownBy(() -> new DurationRange(Duration.ofHours(1), null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("longest");
    }
  }
}
