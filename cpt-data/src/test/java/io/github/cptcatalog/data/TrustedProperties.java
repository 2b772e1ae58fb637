package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Dataset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The quick reader of the bundled data never says anything but what the strict one says. */
class TrustedProperties {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void whatIsWrittenIsReadBackEqual(@ForAll("datasets") Dataset dataset) {
    MemoryFiles files = new MemoryFiles().put("manifest.json", DatasetWriter.toJson(dataset));
    assertThat(new TrustedDocument(files).dataset("manifest.json")).isEqualTo(dataset);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatItTakesOfABrokenRecordTheStrictReaderTakesToo(@ForAll("brokenRecords") String json) {
    assertStrictReaderAgrees(new MemoryFiles().put("p.json", json));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatItTakesOfABrokenDataSetTheStrictReaderTakesToo(@ForAll("brokenDatasets") String json) {
    assertStrictReaderAgrees(new MemoryFiles().put("manifest.json", json));
  }

  private static void assertStrictReaderAgrees(MemoryFiles files) {
    quick(files).ifPresent(read -> assertThat(read).isEqualTo(files.read()));
  }

  private static Optional<Dataset> quick(MemoryFiles files) {
    try {
      return Optional.of(new TrustedDocument(files).dataset("manifest.json"));
    } catch (RuntimeException surprise) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return AnyDataset.arbitrary();
  }

  @Provide
  Arbitrary<String> brokenRecords() {
    return Arbitraries.oneOf(
            AnyProcedure.arbitrary().map(DatasetWriter::toJson),
            Arbitraries.just(Schemas.resource("full-record.json")))
        .flatMap(ReaderProperties::broken);
  }

  @Provide
  Arbitrary<String> brokenDatasets() {
    return AnyDataset.arbitrary().map(DatasetWriter::toJson).flatMap(ReaderProperties::broken);
  }
}
