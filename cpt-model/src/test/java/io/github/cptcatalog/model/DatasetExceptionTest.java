package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetExceptionTest {
  private static final DatasetFault AMOUNT =
      new DatasetFault(
          "surgery.json",
          12,
          7,
          "/billing/costs/0/low",
          Optional.of("12O.00"),
          "\"12O.00\" is not an amount.");
  private static final DatasetFault WHOLE =
      new DatasetFault("empty.json", 1, 1, "", Optional.empty(), "The file is empty.");

  @Test
  void aFaultPrintsItsPlaceFirst() {
    assertThat(AMOUNT)
        .hasToString("surgery.json:12:7 /billing/costs/0/low: \"12O.00\" is not an amount.");
  }

  @Test
  void aFaultOfTheDocumentItselfHasNoPointer() {
    assertThat(WHOLE).hasToString("empty.json:1:1: The file is empty.");
  }

  @Test
  void theMessageHoldsEveryFault() {
    DatasetException failure = new DatasetException("clinic", List.of(AMOUNT, WHOLE));

    assertThat(failure)
        .hasMessage(
            """
            clinic has 2 faults:
              surgery.json:12:7 /billing/costs/0/low: "12O.00" is not an amount.
              empty.json:1:1: The file is empty.""");
    assertThat(failure.faults()).containsExactly(AMOUNT, WHOLE);
  }

  @Test
  void oneFaultIsCountedInTheSingular() {
    assertThat(new DatasetException("clinic", List.of(WHOLE)))
        .hasMessage("clinic has 1 fault:\n  empty.json:1:1: The file is empty.");
  }

  @Test
  void laterChangesOfTheGivenFaultsDoNotShow() {
    List<DatasetFault> given = new ArrayList<>(List.of(WHOLE));
    DatasetException failure = new DatasetException("clinic", given);
    given.clear();

    assertThat(failure.faults()).containsExactly(WHOLE);
    assertThatThrownBy(() -> failure.faults().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void throughJavaSerializationTheMessageStays() throws Exception {
    DatasetException sent =
        new DatasetException(
            "a.json", List.of(new DatasetFault("a.json", 1, 1, "", Optional.empty(), "Empty.")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(sent);

    DatasetException received =
        (DatasetException)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(received).hasMessage(sent.getMessage());
    assertThat(received.faults()).isEmpty();
  }

  @Test
  void whereNoFileWasReachedThereAreNoFaults() {
    IllegalStateException cause = new IllegalStateException("no network");

    assertThat(new DatasetException("No data set found; add one."))
        .hasMessage("No data set found; add one.")
        .extracting(DatasetException::faults)
        .isEqualTo(List.of());
    assertThat(new DatasetException("The provider failed.", cause))
        .hasMessage("The provider failed.")
        .hasCause(cause)
        .extracting(DatasetException::faults)
        .isEqualTo(List.of());
  }

  @Test
  void aFaultWithoutPlaceOrMessageIsRefused() {
    assertThatThrownBy(() -> new DatasetFault(null, 1, 1, "", Optional.empty(), "m"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("file");
    assertThatThrownBy(() -> new DatasetFault("f", 1, 1, null, Optional.empty(), "m"))
        .hasMessage("pointer");
    assertThatThrownBy(() -> new DatasetFault("f", 1, 1, "", null, "m")).hasMessage("text");
    assertThatThrownBy(() -> new DatasetFault("f", 1, 1, "", Optional.empty(), null))
        .hasMessage("message");
  }

  @Test
  void faultsThatWereNotKeptAreCounted() {
    DatasetException failure = new DatasetException("clinic", List.of(AMOUNT, WHOLE), 1_000);

    assertThat(failure)
        .hasMessageStartingWith("clinic has 1002 faults, of which these are the first 2:\n  surg");
    assertThat(failure.faults()).containsExactly(AMOUNT, WHOLE);
    assertThat(failure.faultCount()).isEqualTo(1_002);
    assertThat(new DatasetException("Provider X failed.", failure).faultCount()).isEqualTo(1_002);
    assertThat(new DatasetException("clinic", List.of(WHOLE)).faultCount()).isEqualTo(1);
    assertThat(new DatasetException("No data.").faultCount()).isZero();
  }

  @Test
  void aFaultOfADataSetThatIsNoFileHasNoLine() {
    assertThat(new DatasetFault("clinic 3", 0, 0, "/amendments/1", Optional.empty(), "No such."))
        .hasToString("clinic 3 /amendments/1: No such.");
  }

  @Test
  void aPlaceThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new DatasetFault("f", -1, 1, "", Optional.empty(), "m"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No place: line -1, column 1; expected both from 1, or both 0 where there is no file.");
    assertThatThrownBy(() -> new DatasetFault("f", 0, 1, "", Optional.empty(), "m"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DatasetFault("f", 1, 0, "", Optional.empty(), "m"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DatasetFault("f", 1, -1, "", Optional.empty(), "m"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
