package io.github.cptcatalog.cli;

import io.github.cptcatalog.csv.CsvDatasetReader;
import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.data.DatasetReader;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Reads the data sets that a command line names: JSON, a folder of JSON, CSV, or the bundled one.
 */
final class DataFiles {
  private static final Path BUNDLED = Path.of("bundled");

  private DataFiles() {}

  static Dataset read(Path file, ReadLimits limits) {
    if (file.equals(BUNDLED) && !Files.exists(file)) {
      return BundledDataset.load();
    }
    try {
      return isCsv(file)
          ? CsvDatasetReader.read(file, edition(file), limits)
          : DatasetReader.read(file, edition(file), limits);
    } catch (DatasetException wrong) {
      // the reader knows the file by its last name only
      throw file.getNameCount() > 1
          ? new DatasetException(file + ": " + wrong.getMessage(), wrong)
          : wrong;
    }
  }

  private static boolean isCsv(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** What is known of a file that names no edition: its name, and the day of its last change. */
  private static Edition edition(Path file) {
    return Edition.builder()
        .name(file.toString().replaceAll("\\p{IsCc}", "?"))
        .version("without version")
        .asOf(lastChange(file))
        .build();
  }

  private static LocalDate lastChange(Path file) {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    } catch (IOException unreadable) {
      // the reader says so, and better; no data set comes of it
      return LocalDate.EPOCH;
    }
  }
}
