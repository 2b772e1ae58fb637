package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The services that US hospitals must show prices for (45 CFR 180.60) are in the data. */
class ShoppableServicesTest {
  private static final List<Procedure> RECORDS = BundledDataset.load().procedures();

  @Test
  void everyCodeOfTheListIsThereOnceAndConfirmed() {
    assertThat(codesOfTheList()).hasSize(69).doesNotHaveDuplicates();
    assertThat(RECORDS)
        .filteredOn(record -> record.codeCheck().verdict() == Verdict.CONFIRMED)
        .extracting(record -> record.code().text())
        .doesNotHaveDuplicates()
        .containsAll(codesOfTheList());
  }

  @Test
  void theProstateBiopsyEndedWith2025() {
    assertThat(record("55700").validity().lastDay()).contains(LocalDate.of(2025, 12, 31));
    assertThat(record("55700").validity().replacedBy())
        .extracting(ProcedureCode::text)
        .containsExactly(
            "55707", "55708", "55709", "55710", "55711", "55712", "55713", "55714", "55715");
  }

  @Test
  void theCodesForAWholePregnancyEndWith2026() {
    for (String code : List.of("59400", "59510", "59610")) {
      assertThat(record(code).validity().lastDay()).contains(LocalDate.of(2026, 12, 31));
    }
    assertThat(RECORDS).filteredOn(record -> record.validity().lastDay().isPresent()).hasSize(4);
  }

  @Test
  void shavingTheShoulderBoneIsAnAddOn() {
    assertThat(record("29826").billing().indicators().map(it -> it.isAddOn())).contains(true);
    assertThat(record("29826").billing().addOnTo())
        .extracting(ProcedureCode::text)
        .contains("29827", "29822");
  }

  @Test
  void labelsThatDoNotFitTheCodeAreNoted() {
    assertThat(notes("81001")).containsPattern("federal list.*81001");
    assertThat(notes("81002")).containsPattern("federal list.*81002");
    assertThat(notes("62322")).containsPattern("federal list.*62322");
    assertThat(notes("99243")).contains("consult codes").contains("30 minutes");
    assertThat(notes("99244")).contains("consult codes").contains("40 minutes");
  }

  private static Procedure record(String code) {
    Optional<Procedure> found =
        RECORDS.stream().filter(record -> record.code().text().equals(code)).findFirst();
    return found.orElseThrow(() -> new AssertionError("no record " + code));
  }

  private static String notes(String code) {
    return String.join(" ", record(code).billing().coverageNotes());
  }

  private static List<String> codesOfTheList() {
    try (InputStream file =
        ShoppableServicesTest.class.getResourceAsStream("shoppable-services.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\t", -1)[1].split("[/-]", -1)))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError("shoppable-services.tsv", unreadable);
    }
  }
}
