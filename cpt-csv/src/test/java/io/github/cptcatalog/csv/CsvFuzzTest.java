package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class CsvFuzzTest {
  private static final ReadLimits LIMITS = new ReadLimits(10_000, 20, 500, 20, 5);
  private static final Edition EDITION =
      Edition.builder().name("any").version("1").asOf(LocalDate.of(2026, 1, 31)).build();

  @FuzzTest
  void anyBytesAreReadAsADataSetOrRefused(byte[] input) {
    Dataset dataset;
    try {
      dataset = CsvDatasetReader.read(new ByteArrayInputStream(input), "any.csv", EDITION, LIMITS);
    } catch (DatasetException refused) {
      assertRefusal(refused);
      return;
    }
    assertThat(dataset.procedures().size() + dataset.amendments().size())
        .isLessThanOrEqualTo(LIMITS.records());
    byte[] written = CsvDatasetWriter.toCsv(dataset).getBytes(StandardCharsets.UTF_8);
    assertThat(
            CsvDatasetReader.read(
                new ByteArrayInputStream(written), "any.csv", EDITION, ReadLimits.standard()))
        .isEqualTo(dataset);
  }

  private static void assertRefusal(DatasetException refused) {
    assertThat(refused).hasMessageStartingWith("any.csv has ");
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
}
