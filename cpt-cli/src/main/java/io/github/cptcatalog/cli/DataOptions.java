package io.github.cptcatalog.cli;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.data.ReadLimits;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.CatalogBuilder;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which catalog a command asks: the bundled data, and data of the user's own over it. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      arity = "1..*",
      parameterConsumer = ExistingFiles.class,
      description = {
        "Data of your own over the bundled data, later files over earlier ones: a data set or records"
            + " in JSON, a folder of them, or a spreadsheet in CSV.",
        "Records without an edition get the name of the file and the day of its last change."
      })
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The catalog of a day, such as 2026-01-31: what was in force then.")
  private @Nullable LocalDate day;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private LimitOptions limits;

  Catalog catalog() {
    Catalog catalog = files.isEmpty() ? ProcedureCatalog.catalog() : layered();
    return day == null ? catalog : catalog.asOf(day);
  }

  private Catalog layered() {
    ReadLimits most = limits.limits();
    CatalogBuilder layers = Catalog.builder().add(BundledDataset.load());
    files.forEach(file -> layers.add(DataFiles.read(file, most)));
    return layers.build();
  }
}
