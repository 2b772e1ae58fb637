package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
  @ParameterizedTest
  @CsvSource({
    "IN, IN, IN, IN",
    "IN, OUT, IN, OUT",
    "IN, UNKNOWN, IN, UNKNOWN",
    "OUT, OUT, OUT, OUT",
    "OUT, UNKNOWN, UNKNOWN, OUT",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void whatIsUnknownIsOnlySaidWhereItDecides(
      Membership one, Membership other, Membership either, Membership both) {
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({"IN, OUT", "OUT, IN", "UNKNOWN, UNKNOWN"})
  void isTurnedRound(Membership one, Membership other) {
    assertThat(one.not()).isEqualTo(other);
  }
}
