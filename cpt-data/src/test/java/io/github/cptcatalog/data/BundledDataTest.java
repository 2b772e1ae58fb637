package io.github.cptcatalog.data;

import static io.github.cptcatalog.data.ExpectedRecord.counts;
import static io.github.cptcatalog.model.Anesthesia.GENERAL;
import static io.github.cptcatalog.model.Anesthesia.LOCAL;
import static io.github.cptcatalog.model.Anesthesia.NONE;
import static io.github.cptcatalog.model.Category.MEDICINE;
import static io.github.cptcatalog.model.Category.SURGERY;
import static io.github.cptcatalog.model.Setting.HOSPITAL;
import static io.github.cptcatalog.model.Setting.OUTPATIENT_CLINIC;
import static io.github.cptcatalog.model.Verdict.CONFIRMED;
import static io.github.cptcatalog.model.Verdict.DIFFERENT_MEANING;
import static io.github.cptcatalog.model.Verdict.NOT_ASSIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The bundled records against figures that were copied by hand from the source documents. */
class BundledDataTest {
  private static final Dataset DATA = BundledDataset.load();

  private static final List<ExpectedRecord> EXPECTED =
      List.of(
          new ExpectedRecord(
              "11952",
              SURGERY,
              DIFFERENT_MEANING,
              "11982 11983 11976 62365 62355 36590",
              counts(
                  "indications 4, symptoms 4, causesAndRiskFactors 4, diagnosticTests 3, steps 5, complications 4"),
              counts(
                  "preparation 3, recovery 4, followUp 3, homeCare 3, education 3, alternatives 3, faqs 4"),
              List.of(LOCAL, GENERAL),
              "30 minutes to 1 hour",
              List.of(),
              "50 RT LT",
              "$1,500.00 to $3,000.00",
              2),
          new ExpectedRecord(
              "20976",
              SURGERY,
              NOT_ASSIGNED,
              "62320 62321 62322 62323 62324 62325 62326 62327 64479 64480 64483 64484 64490 64491"
                  + " 64492 64493 64494 64495 27096 64451",
              counts(
                  "indications 5, symptoms 5, causesAndRiskFactors 5, diagnosticTests 5, steps 6, complications 5"),
              counts(
                  "preparation 5, recovery 5, followUp 4, homeCare 5, education 5, alternatives 5, faqs 5"),
              List.of(LOCAL),
              "30 minutes",
              List.of(),
              "50 RT LT",
              "$1,000.00 to $3,000.00",
              3),
          new ExpectedRecord(
              "21249",
              SURGERY,
              DIFFERENT_MEANING,
              "22510 22511 22512 22513 22514 22515",
              counts(
                  "indications 3, symptoms 3, causesAndRiskFactors 3, diagnosticTests 3, steps 5, complications 3"),
              counts(
                  "preparation 3, recovery 3, followUp 3, homeCare 3, education 3, alternatives 3, faqs 4"),
              List.of(LOCAL),
              "1 hour",
              List.of(),
              "50 LT RT",
              "$5,000.00 to $15,000.00",
              2),
          new ExpectedRecord(
              "21296",
              SURGERY,
              DIFFERENT_MEANING,
              "62350 62351 62360 62361 62362 62367 62368 62369 62370 95990 95991 11981 36260",
              counts(
                  "indications 4, symptoms 4, causesAndRiskFactors 4, diagnosticTests 3, steps 5, complications 4"),
              counts(
                  "preparation 4, recovery 4, followUp 3, homeCare 4, education 4, alternatives 4, faqs 4"),
              List.of(LOCAL),
              "30 minutes to 1 hour",
              List.of(),
              "50 59",
              "$5,000.00 to $15,000.00",
              2),
          new ExpectedRecord(
              "96522",
              MEDICINE,
              CONFIRMED,
              "96522",
              counts(
                  "indications 4, steps 5, equipment 3, personnel 1, complications 4, benefits 3"),
              counts("preparation 3, recovery 4, alternatives 3, alternativeDrawbacks 2"),
              List.of(NONE, LOCAL),
              "30 minutes",
              List.of(OUTPATIENT_CLINIC, HOSPITAL),
              "",
              "",
              0));

  @Test
  void theFiveRecordsSayWhatTheirDocumentsSay() {
    assertThat(DATA.procedures())
        .extracting(procedure -> procedure.code().text())
        .containsExactly("11952", "20976", "21249", "21296", "96522");
    SoftAssertions soft = new SoftAssertions();
    for (int i = 0; i < EXPECTED.size(); i++) {
      EXPECTED.get(i).check(DATA.procedures().get(i), soft);
    }
    soft.assertAll();
  }

  @Test
  void everyRecordIsInTheSectionOfItsCode() {
    assertThat(DATA.procedures())
        .allSatisfy(record -> assertThat(record.code().category()).contains(record.category()));
  }

  @Test
  void everyRecordNamesItsDocumentAndWasCheckedOnOneDay() {
    assertThat(DATA.procedures())
        .allSatisfy(
            record -> {
              assertThat(record.sources())
                  .singleElement()
                  .satisfies(
                      source -> {
                        assertThat(source.kind()).isEqualTo(SourceKind.WEB_PAGE);
                        assertThat(source.citation()).matches(".*, file 00\\d_[0-9a-f]{16}\\.txt");
                      });
              assertThat(record.codeCheck().checkedOn()).contains(LocalDate.of(2026, 11, 22));
              assertThat(record.codeCheck().sources()).hasSize(5);
              assertThat(record.codeCheck().explanation()).isPresent();
            });
  }

  @Test
  void onlyTheNumberThatIsNotAssignedHasNoOfficialMeaning() {
    assertThat(DATA.procedures())
        .filteredOn(record -> record.codeCheck().officialMeaning().isEmpty())
        .extracting(record -> record.code().text())
        .containsExactly("20976");
  }

  @Test
  void everyRecordHasAPurposeASummaryAndNamesToFindItBy() {
    assertThat(DATA.procedures())
        .allSatisfy(
            record -> {
              assertThat(record.summary()).isPresent();
              assertThat(record.clinical().purpose()).isPresent();
              assertThat(record.synonyms()).hasSize(4);
            });
    assertThat(DATA.procedures())
        .filteredOn(record -> record.patient().experience().isPresent())
        .extracting(record -> record.code().text())
        .containsExactly("96522");
  }

  @Test
  void theEditionIsAFragmentAndItsNoticesNameTheAma() {
    assertThat(DATA.edition().completeness()).isEqualTo(Completeness.fragment());
    assertThat(DATA.edition().asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(DATA.edition().notices())
        .anySatisfy(
            notice ->
                assertThat(notice)
                    .contains("trademark of the American Medical Association (AMA)")
                    .contains("not endorsed by the AMA"));
  }

  @Test
  void theRegisterHasTheModifiersThatTheRecordsName() {
    assertThat(DATA.modifiers())
        .extracting(Modifier::code, Modifier::kind)
        .containsExactly(
            tuple("50", ModifierKind.LATERALITY),
            tuple("59", ModifierKind.DISTINCT_SERVICE),
            tuple("LT", ModifierKind.LATERALITY),
            tuple("RT", ModifierKind.LATERALITY));
    assertThat(DATA.procedures().stream().map(Procedure::modifiers).flatMap(List::stream))
        .allSatisfy(use -> assertThat(DATA.modifiers()).contains(use.modifier()));
  }
}
