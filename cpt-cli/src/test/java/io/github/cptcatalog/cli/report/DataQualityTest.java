package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes the report to {@code target/data-quality.md}, and holds what it must not fall below. */
class DataQualityTest {
  private final QualityReport report = new QualityReport(BundledDataset.load());

  @Test
  void theReportIsWritten() throws IOException {
    Path file = Path.of("target/data-quality.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report.whole());

    assertThat(file).content().contains("| procedures | ").contains("| patient.faqs | ");
  }

  @Test
  void everyPatientFieldReadsAtGrade8OrLower() {
    System.out.println(report.readingGrades());
    List<String> tooHard = new ArrayList<>();
    report
        .grades()
        .forEach(
            (field, byCode) ->
                byCode.forEach(
                    (code, grade) -> {
                      if (grade > ReadingGrades.HIGHEST_OF_FIELD) {
                        tooHard.add(
                            String.format(Locale.ROOT, "%s %s: %.1f", code, field.name(), grade));
                      }
                    }));

    assertThat(tooHard).as("fields above grade %s", ReadingGrades.HIGHEST_OF_FIELD).isEmpty();
  }

  @Test
  void entriesThatAreHardToReadByThemselvesAreListedHardestFirst() {
    Dataset data = BundledDataset.load();
    Procedure first = data.procedures().get(0);
    Procedure hard =
        first.withPatient(
            first
                .patient()
                .withRecovery("Rest.", "Rehabilitation necessitates patience.", "Recuperation"));

    assertThat(
            new QualityReport(new Dataset(data.edition(), List.of(hard), data.modifiers()))
                .entriesToSimplify())
        .containsExactly(
            "11952 recovery, 43.8: Recuperation",
            "11952 recovery, 32.8: Rehabilitation necessitates patience.");
  }

  @Test
  void thePublishedEstimatesOfTheDocumentsAreFlagged() {
    assertThat(report.costComparisons().stream().filter(CostOutliers.Comparison::far))
        .extracting(comparison -> comparison.procedure().code().text())
        .contains("11952", "20976", "21249", "21296");
  }
}
