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

import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The records of the five source documents against figures that were copied from those by hand.
 * What holds of all records is in {@link RecordRulesTest}.
 */
class BundledDataTest {
  private static final Dataset DATA = BundledDataset.load();

  /** The coverage notes count one more than the document where the editors speak of modifier 50. */
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
              3),
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
              4),
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
              3),
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
              3),
          new ExpectedRecord(
              "96522",
              MEDICINE,
              CONFIRMED,
              "96522",
              counts(
                  "indications 4, steps 5, equipment 3, personnel 1, complications 4, benefits 3"),
              counts(
                  "preparation 3, recovery 4, followUp 2, homeCare 4, alternatives 3, alternativeDrawbacks 2, faqs 3"),
              List.of(NONE, LOCAL),
              "30 minutes",
              List.of(OUTPATIENT_CLINIC, HOSPITAL),
              "53 59 XE 76 77",
              "",
              5));

  private static Procedure record(String code) {
    return DATA.procedures().stream()
        .filter(procedure -> procedure.code().text().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No record " + code));
  }

  /** The records that began as one document each. */
  private static List<Procedure> fromDocuments() {
    return EXPECTED.stream().map(expected -> record(expected.code())).toList();
  }

  @Test
  void theFiveRecordsSayWhatTheirDocumentsSay() {
    SoftAssertions soft = new SoftAssertions();
    EXPECTED.forEach(expected -> expected.check(record(expected.code()), soft));
    soft.assertAll();
  }

  @Test
  void theDocumentWithoutACodeWasExtendedByTheEditors() {
    Procedure refill = record("96522");
    assertThat(refill.title())
        .isEqualTo("Implanted pump that feeds drug into the blood: filling it up and checking it");
    assertThat(refill.synonyms()).hasSize(6);
    assertThat(refill.billing().relatedCodes())
        .extracting(ProcedureCode::text)
        .containsExactly("96521", "96523", "95990", "95991", "62369", "62370", "36260");
    assertThat(refill.sources())
        .extracting(Source::kind)
        .startsWith(SourceKind.WEB_PAGE, SourceKind.EDITORIAL);
  }

  @Test
  void whatTheEditorsAddedToADoubtfulRecordIsAboutModifier50() {
    assertThat(fromDocuments())
        .filteredOn(record -> record.codeCheck().isDoubtful())
        .hasSize(4)
        .allSatisfy(
            record -> {
              assertThat(record.synonyms()).hasSize(4);
              assertThat(record.billing().relatedCodes()).isEmpty();
              assertThat(record.billing().coverageNotes())
                  .filteredOn(note -> note.startsWith("The page lists modifier 50 (both sides)."))
                  .hasSize(1);
            });
  }

  @Test
  void everyRecordIsInTheSectionOfItsCode() {
    assertThat(DATA.procedures())
        .allSatisfy(record -> assertThat(record.code().category()).contains(record.category()));
  }

  @Test
  void everyRecordOfADocumentNamesItAndWasCheckedOnOneDay() {
    assertThat(fromDocuments())
        .allSatisfy(
            record -> {
              assertThat(record.sources())
                  .filteredOn(source -> source.kind() == SourceKind.WEB_PAGE)
                  .singleElement()
                  .satisfies(
                      source ->
                          assertThat(source.citation())
                              .matches(".*, file 00\\d_[0-9a-f]{16}\\.txt"));
              assertThat(record.codeCheck().checkedOn()).contains(LocalDate.of(2026, 11, 22));
              assertThat(record.codeCheck().sources()).hasSize(5);
              assertThat(record.codeCheck().explanation()).isPresent();
            });
    assertThat(fromDocuments())
        .filteredOn(record -> record.codeCheck().isDoubtful())
        .allSatisfy(record -> assertThat(record.sources()).hasSize(1));
  }

  @Test
  void theNumberThatIsNotAssignedIsTheOnlyDoubtfulOneWithoutAnOfficialMeaning() {
    assertThat(DATA.procedures())
        .filteredOn(record -> record.codeCheck().isDoubtful())
        .filteredOn(record -> record.codeCheck().officialMeaning().isEmpty())
        .extracting(record -> record.code().text())
        .containsExactly("20976");
  }

  @Test
  void theEditionIsAFragmentAndItsNoticesNameTheAma() {
    assertThat(DATA.edition().completeness()).isEqualTo(Completeness.fragment());
    assertThat(DATA.edition().asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(DATA.edition().notices())
        .anySatisfy(
            notice ->
                assertThat(notice)
                    .contains("trademark of the American Medical Association (AMA)")
                    .contains("not endorsed by the AMA"));
  }

  @Test
  void theModifiersOfTheRecordsAreThoseOfTheRegister() {
    assertThat(DATA.procedures().stream().map(Procedure::modifiers).flatMap(List::stream))
        .hasSizeGreaterThan(200)
        .allSatisfy(use -> assertThat(DATA.modifiers().entries()).contains(use.modifier()));
  }
}
