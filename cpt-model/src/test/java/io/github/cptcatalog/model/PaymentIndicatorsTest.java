package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentIndicatorsTest {

  @Test
  void onlyGlobalDaysZzzMakeAnAddOn() {
    assertThat(Samples.indicators().globalDays("ZZZ").build().isAddOn()).isTrue();
    assertThat(Samples.indicators().globalDays("XXX").build().isAddOn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "010", "090", "MMM", "XXX", "YYY", "ZZZ"})
  void theGlobalDaysOfTheScheduleAreRead(String days) {
    assertThat(Samples.indicators().globalDays(days).build().globalDays()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "9"})
  void theBilateralIndicatorsOfTheScheduleAreRead(String bilateral) {
    assertThat(Samples.indicators().bilateral(bilateral).build().bilateral()).isEqualTo(bilateral);
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @CsvSource({
      "status, a",
      "pcTc, 10",
      "globalDays, 11",
      "multiple, 8",
      "bilateral, 4",
      "assistant, 3",
      "coSurgeon, 5",
      "team, X"
    })
    void whatTheScheduleNeverPrints(String field, String value) {
      assertThatThrownBy(() -> with(field, value).apply(Samples.indicators()).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Indicator " + field + " is \"" + value + "\"; expected ");
    }

    @Test
    void aYearBeforeTheFirstScheduleAndAfterTheLast() {
      assertThat(Samples.indicators().year(1992).build().year()).isEqualTo(1992);
      assertThat(Samples.indicators().year(2999).build().year()).isEqualTo(2999);
      assertThatThrownBy(() -> Samples.indicators().year(1991).build())
          .hasMessage("Fee schedule year 1991 is out of range; the first one was 1992.");
      assertThatThrownBy(() -> Samples.indicators().year(3000).build())
          .hasMessageStartingWith("Fee schedule year 3000 is out of range");
    }

    @Test
    void aBlankSource() {
      assertThatThrownBy(() -> Samples.indicators().source(" ").build())
          .hasMessageStartingWith("indicators source is blank;");
    }
  }

  private static UnaryOperator<PaymentIndicatorsBuilder> with(String field, String value) {
    return switch (field) {
      case "status" -> b -> b.status(value);
      case "pcTc" -> b -> b.pcTc(value);
      case "globalDays" -> b -> b.globalDays(value);
      case "multiple" -> b -> b.multiple(value);
      case "bilateral" -> b -> b.bilateral(value);
      case "assistant" -> b -> b.assistant(value);
      case "coSurgeon" -> b -> b.coSurgeon(value);
      default -> b -> b.team(value);
    };
  }
}
