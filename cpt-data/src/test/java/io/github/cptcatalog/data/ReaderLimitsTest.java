package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.DatasetException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderLimitsTest {
  private static final ReadLimits STANDARD = ReadLimits.standard();

  private static String document(String records) {
    return "{" + TestFolder.EDITION + ", \"procedures\": [" + records + "]}";
  }

  private static String record(int number, String title) {
    return "{\"code\": \"%05d\", \"title\": \"%s\", \"category\": \"SURGERY\"}"
        .formatted(number, title);
  }

  private static ThrowingCallable reading(String json, ReadLimits limits) {
    return () -> read(json.getBytes(StandardCharsets.UTF_8), limits);
  }

  private static int read(byte[] bytes, ReadLimits limits) {
    return DatasetReader.read(new ByteArrayInputStream(bytes), "up.json", limits)
        .procedures()
        .size();
  }

  /** A stream that never ends, as an upload may be. */
  private static InputStream endless(char filler) {
    return new InputStream() {
      private final byte[] start =
          document(record(1, "")).substring(0, 120).getBytes(StandardCharsets.UTF_8);
      private int next;

      @Override
      public int read() {
        return next < start.length ? start[next++] : filler;
      }

      @Override
      public int read(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
          bytes[i] = (byte) read();
        }
        return count;
      }
    };
  }

  @Test
  void bytesAreCountedOverAllFiles(@TempDir Path temp) {
    String manifest = document("\"a.json\", \"b.json\"");
    TestFolder.files(temp)
        .write("manifest.json", manifest)
        .write("a.json", record(1, "Horn"))
        .write("b.json", record(2, "Horn"));
    int all = manifest.length() + record(1, "Horn").length() * 2;

    assertThat(DatasetReader.read(temp, STANDARD.withBytes(all)).procedures()).hasSize(2);
    assertThatThrownBy(() -> DatasetReader.read(temp, STANDARD.withBytes(all - 1)))
        .isInstanceOf(DatasetException.class)
        .hasMessage(
            "manifest.json has 1 fault:\n  b.json:1:1: More than "
                + (all - 1)
                + " bytes in this data set; if that is right, raise ReadLimits.bytes"
                + " (--max-bytes).");
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '[', ' ', '\n', '1'})
  void aStreamWithoutEndIsNotReadToItsEnd(char filler) {
    assertThatThrownBy(
            () -> DatasetReader.read(endless(filler), "up.json", STANDARD.withBytes(1_000_000)))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("up.json:1:1: More than 1000000 bytes in this data set;");
  }

  @Test
  void aTextHasALimit() {
    ReadLimits limits = STANDARD.withTextLength(1_000);

    assertThatCode(reading(document(record(1, "a".repeat(1_000))), limits))
        .doesNotThrowAnyException();
    assertThatThrownBy(reading(document(record(1, "a".repeat(5_000))), limits))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining(
            ": A text has more than 1000 characters; if that is right, raise"
                + " ReadLimits.textLength.");
  }

  @Test
  void aFieldNameAndANumberHaveALimit() {
    assertThatThrownBy(reading("{\"" + "a".repeat(60_000) + "\": 1}", STANDARD))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining(": A field name has more than 1000 characters.");
    assertThatThrownBy(reading("{\"edition\": " + "1".repeat(5_000) + "}", STANDARD))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining(": A number has more than 1000 digits.");
  }

  @Test
  void objectsAndListsStandOnlySoDeepInEachOther() {
    for (String deep :
        new String[] {"[", "{\"a\":", "{\"edition\":", "{\"procedures\": [{\"clinical\":"}) {
      assertThatThrownBy(reading(deep.repeat(10_000), STANDARD))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining(
              ": Objects and lists stand more than 50 deep in each other; if that is right, raise"
                  + " ReadLimits.depth.");
      assertThatThrownBy(reading(deep.repeat(10_000), STANDARD.withDepth(1_000)))
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("more than 1000 deep");
    }
  }

  @Test
  void recordsAreCountedAmendmentsIncluded() {
    String two = record(1, "Horn") + ", " + record(2, "Horn");
    String three =
        document(two)
            .replaceAll("]}$", "], \"amendments\": [{\"code\": \"00003\", \"title\": \"x\"}]}");

    assertThatCode(reading(three, STANDARD.withRecords(3))).doesNotThrowAnyException();
    assertThatThrownBy(reading(three, STANDARD.withRecords(2)))
        .isInstanceOf(DatasetException.class)
        .hasMessage(
            "up.json has 1 fault:\n  up.json:1:1: More than 2 records or files in this data set; if that is"
                + " right, raise ReadLimits.records.");
  }

  @Test
  void ofManyFaultsTheFirstAreKeptAndTheOthersCounted() {
    String blank =
        IntStream.range(0, 5_000).mapToObj(i -> record(i, "")).collect(Collectors.joining(","));

    assertThatThrownBy(reading(document(blank), STANDARD.withFaults(7)))
        .isInstanceOfSatisfying(
            DatasetException.class,
            failure -> {
              assertThat(failure.faultCount()).isEqualTo(5_000);
              assertThat(failure.faults()).hasSize(7);
              assertThat(failure.faults().get(6).pointer()).isEqualTo("/procedures/6/title");
            })
        .hasMessageStartingWith("up.json has 5000 faults, of which these are the first 7:");
  }

  @Test
  void theSearchForFaultsEnds() {
    String wrong = "1, ".repeat(90_000) + "1";
    String record =
        "{\"code\": \"00001\", \"title\": \"x\", \"category\": \"SURGERY\", \"synonyms\": ["
            + wrong
            + "]}";

    assertThatThrownBy(reading(document(record), STANDARD.withFaults(10_000)))
        .hasMessageContaining(
            ": Too many faults to search on; mend those that are named, and read again.");
    assertThatThrownBy(reading(document(record.replace(wrong, wrong + ", " + wrong)), STANDARD))
        .hasMessageContaining(
            "/procedures/0: More than 100000 values in one record; split it into several records.");
  }
}
