package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

class ReaderFuzzTest {
  private static final ReadLimits LIMITS = new ReadLimits(10_000, 20, 500, 20, 5);

  @FuzzTest
  void anyDocumentIsReadAsADataSetOrRefused(byte[] input) {
    Dataset dataset;
    try {
      dataset = DatasetReader.read(new ByteArrayInputStream(input), "any.json", LIMITS);
    } catch (DatasetException refused) {
      assertRefusal(refused);
      return;
    }
    assertThat(dataset.procedures().size() + dataset.amendments().size())
        .isLessThanOrEqualTo(LIMITS.records());
    assertReadBackEqual(dataset);
  }

  private static void assertRefusal(DatasetException refused) {
    assertThat(refused).hasMessageStartingWith("any.json has ");
    assertThat(refused.faults())
        .hasSizeBetween(1, LIMITS.faults())
        .hasSizeLessThanOrEqualTo(refused.faultCount())
        .allSatisfy(
            fault -> {
              assertThat(fault.line()).isPositive();
              assertThat(fault.column()).isPositive();
              assertThat(fault.message()).isNotBlank();
            });
  }

  private static void assertReadBackEqual(Dataset dataset) {
    byte[] bytes = DatasetWriter.toJson(dataset).getBytes(StandardCharsets.UTF_8);
    assertThat(DatasetReader.read(new ByteArrayInputStream(bytes), "any.json")).isEqualTo(dataset);
  }
}
