package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  private static final Edition EDITION =
      Edition.builder().name("clinic").version("3").asOf(LocalDate.of(2026, 1, 31)).build();

  private static Dataset read(String json) {
    return DatasetReader.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "written.json");
  }

  private static Dataset using(Modifier modifier) {
    Procedure horn =
        Procedure.builder()
            .code(ProcedureCode.of("11111"))
            .title("Horn")
            .category(Category.SURGERY)
            .billing(BillingFacts.builder().addModifier(ModifierUse.of(modifier)).build())
            .build();
    return Dataset.builder().edition(EDITION).addProcedure(horn).build();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void aDataSetIsReadBackEqualAndKeepsToTheSchema(@ForAll("datasets") Dataset dataset) {
    String json = DatasetWriter.toJson(dataset);

    assertThat(read(json)).isEqualTo(dataset);
    assertThat(Schemas.faultsOfDataset(json)).isEmpty();
    assertThat(DatasetWriter.toJson(read(json))).isEqualTo(json);
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return AnyDataset.arbitrary();
  }

  @Test
  void theBundledDataSetIsReadBackEqual() {
    assertThat(read(DatasetWriter.toJson(BundledDataset.load()))).isEqualTo(BundledDataset.load());
  }

  @Test
  void theRegisterStandsBeforeTheRecordsThatNeedIt() {
    assertThat(Schemas.tree(DatasetWriter.toJson(using(bundled("50")))).fieldNames())
        .toIterable()
        .containsExactly("edition", "modifiers", "procedures", "amendments");
  }

  @Test
  void aModifierOfTheBundledRegisterNeedNotBeCopied() {
    Dataset dataset = using(bundled("50"));

    assertThat(read(DatasetWriter.toJson(dataset))).isEqualTo(dataset);
  }

  @Test
  void aModifierThatCouldNotBeFoundAgainIsRefused() {
    Modifier ours = bundled("50").withName("Two of them");

    assertThatThrownBy(() -> DatasetWriter.toJson(using(ours)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Modifier \"50\" of a record is another one in the register; add the entry to the"
                + " register of the data set, or use the one that is there.");
    assertThatThrownBy(() -> DatasetWriter.toJson(using(ours.withCode("9Z"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Modifier \"9Z\" is neither in the modifier register");
    Dataset explained =
        new Dataset(EDITION, using(ours).procedures(), ModifierRegister.of(List.of(ours)));
    assertThat(read(DatasetWriter.toJson(explained))).isEqualTo(explained);
  }

  @Test
  void aFileIsMadeOrReplacedWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("clinic.json");
    Files.writeString(file, "an older and longer version ".repeat(1_000));
    DatasetWriter.write(using(bundled("50")), file);

    assertThat(Files.readString(file)).isEqualTo(DatasetWriter.toJson(using(bundled("50"))) + "\n");
    assertThat(DatasetReader.read(file)).isEqualTo(using(bundled("50")));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileKeepsItsRightsAndALinkStaysALink(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("clinic.json"), "old");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    DatasetWriter.write(using(bundled("50")), link);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(DatasetReader.read(file)).isEqualTo(using(bundled("50")));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aFileThatCannotBeWrittenIsAnErrorThatNamesIt(@TempDir Path folder) {
    Path file = folder.resolve("none/clinic.json");

    assertThatThrownBy(() -> DatasetWriter.write(using(bundled("50")), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.resolve("none").toString());
  }

  private static Modifier bundled(String code) {
    return BundledRegister.find(code).orElseThrow();
  }
}
