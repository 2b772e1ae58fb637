package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetFaultsTest {
  private final DatasetFaults faults = new DatasetFaults("clinic", 2);

  private static DatasetFault fault(int line) {
    return new DatasetFault("a.json", line, 1, "", Optional.empty(), "Wrong.");
  }

  @Test
  void noFaultThrowsNothing() {
    assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    assertThat(faults.count()).isZero();
  }

  @Test
  void theFirstAreKeptAndTheRestIsCounted() {
    faults.add(fault(1));
    faults.add(fault(2));
    faults.add(fault(3));

    assertThat(faults.count()).isEqualTo(3);
    assertThatThrownBy(faults::throwIfAny)
        .isInstanceOfSatisfying(
            DatasetException.class,
            thrown -> {
              assertThat(thrown.faults()).containsExactly(fault(1), fault(2));
              assertThat(thrown.faultCount()).isEqualTo(3);
            })
        .hasMessageStartingWith("clinic has 3 faults, of which these are the first 2:");
  }

  @Test
  void theFaultThatEndsTheReadingIsAlwaysKept() {
    assertThat(new DatasetFaults("clinic", 1).fatal(fault(7)).faults()).containsExactly(fault(7));
    faults.add(fault(1));
    assertThat(faults.fatal(fault(7)).faults()).containsExactly(fault(1), fault(7));
    DatasetException full = faults.fatal(fault(8));
    assertThat(full.faults()).containsExactly(fault(1), fault(8));
    assertThat(full.faultCount()).isEqualTo(3);
  }
}
