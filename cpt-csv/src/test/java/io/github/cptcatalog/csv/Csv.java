package io.github.cptcatalog.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Files in memory, and what is wrong with them. */
final class Csv {
  static final Edition EDITION =
      Edition.builder().name("clinic").version("3").asOf(LocalDate.of(2026, 1, 31)).build();

  private Csv() {}

  static Dataset read(byte[] bytes, ReadLimits limits) {
    return CsvDatasetReader.read(new ByteArrayInputStream(bytes), "p.csv", EDITION, limits);
  }

  static Dataset read(String csv, ReadLimits limits) {
    return read(csv.getBytes(StandardCharsets.UTF_8), limits);
  }

  static Dataset read(String csv) {
    return read(csv, ReadLimits.standard());
  }

  static Procedure procedure(String csv) {
    return only(read(csv).procedures());
  }

  static Amendment amendment(String csv) {
    return only(read(csv).amendments());
  }

  /** Reads what must not be readable. */
  static DatasetException failure(byte[] bytes, ReadLimits limits) {
    DatasetException failure =
        catchThrowableOfType(DatasetException.class, () -> read(bytes, limits));
    if (failure == null) {
      throw new AssertionError("The file was read, although it has a fault");
    }
    return failure;
  }

  static DatasetException failure(String csv, ReadLimits limits) {
    return failure(csv.getBytes(StandardCharsets.UTF_8), limits);
  }

  /** The faults of a file, one a line. */
  static String faults(byte[] bytes, ReadLimits limits) {
    return failure(bytes, limits).faults().stream()
        .map(DatasetFault::toString)
        .collect(Collectors.joining("\n"));
  }

  static String faults(String csv, ReadLimits limits) {
    return faults(csv.getBytes(StandardCharsets.UTF_8), limits);
  }

  static String faults(String csv) {
    return faults(csv, ReadLimits.standard());
  }

  private static <T> T only(List<T> records) {
    if (records.size() != 1) {
      throw new AssertionError("Expected one record, not " + records);
    }
    return records.get(0);
  }
}
