package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of fields complete: against the classes, and field by field. */
class FieldsTest {
  private static final Procedure ONE = everything(1);
  private static final Procedure OTHER = everything(2);

  @Test
  void everyFieldOfTheClassesIsThereInTheirOrderExceptTheCode() {
    assertThat(Leaves.paths()).startsWith("code", "title");
    assertThat(Fields.paths()).isEqualTo(withoutCode().toList());
  }

  @ParameterizedTest
  @MethodSource("thoseThatChangeAlone")
  void aFieldThatChangesIsReportedAndNoOther(String path) {
    Procedure changed = Leaves.replaced(ONE, path, OTHER);
    assertThat(changed).isNotEqualTo(ONE);
    assertThat(Fields.differing(ONE, changed)).containsExactly(path);
    assertThat(Fields.changes(ONE, changed))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo(path);
              assertThat(change.added()).as("added").hasSize(1).isNotEqualTo(change.removed());
            });
  }

  @Test
  void aVerdictChangesAlone() {
    CodeCheck confirmed = ONE.codeCheck().withVerdict(Verdict.CONFIRMED);
    assertThat(Fields.differing(ONE, ONE.withCodeCheck(confirmed)))
        .containsExactly("codeCheck.verdict");
  }

  @Test
  void aReviewChangesWithReviewerAndDay() {
    assertThat(Fields.differing(ONE, ONE.withReview(Review.none())))
        .containsExactly("review.state", "review.reviewer", "review.reviewedOn");
  }

  @Test
  void everyFieldOfTwoRecordsThatDifferInEverythingIsReported() {
    CodeCheck confirmed =
        OTHER.codeCheck().withVerdict(Verdict.CONFIRMED).withRightCodes(OTHER.code());
    assertThat(Fields.differing(ONE, OTHER.withCodeCheck(confirmed).withReview(Review.none())))
        .isEqualTo(Fields.paths());
  }

  @Test
  void nothingOfEqualRecordsIsReported() {
    assertThat(Fields.differing(ONE, everything(1))).isEmpty();
  }

  static Stream<String> thoseThatChangeAlone() {
    // a verdict and a state of review hang together with the fields beside them
    Set<String> bound = Set.of("codeCheck.verdict", "review.state");
    return withoutCode().filter(path -> !bound.contains(path));
  }

  private static Stream<String> withoutCode() {
    return Leaves.paths().stream().filter(path -> !path.equals("code"));
  }

  /** A doubtful record in which the number makes every text, day, amount and code another. */
  private static Procedure everything(int number) {
    return new Procedure(
        ProcedureCode.of("20000"),
        "Title " + number,
        number == 1 ? Category.SURGERY : Category.RADIOLOGY,
        Optional.of("Summary " + number),
        List.of("Synonym " + number),
        new CodeCheck(
            Verdict.DIFFERENT_MEANING,
            Optional.of("Meaning " + number),
            // none in the first, so that its verdict can change alone
            number == 1 ? List.of() : List.of(ProcedureCode.of("20001")),
            Optional.of("Explanation " + number),
            day(number),
            List.of(source("check", number))),
        clinical(number),
        patient(number),
        new Validity(day(number), day(number + 2), List.of(ProcedureCode.of("2010" + number))),
        billing(number),
        List.of(source("record", number)),
        new Review(Review.State.REVIEWED, Optional.of("Reviewer " + number), day(number)),
        Optional.of(new OfficialText("Wording " + number, "Licence " + number)));
  }

  private static ClinicalFacts clinical(int number) {
    return new ClinicalFacts(
        Optional.of("Purpose " + number),
        List.of("Indication " + number),
        List.of("Symptom " + number),
        List.of("Cause " + number),
        List.of("Test " + number),
        List.of("Step " + number),
        List.of("Tool " + number),
        Set.of(number == 1 ? Anesthesia.LOCAL : Anesthesia.GENERAL),
        Optional.of(DurationRange.minutes(number, number)),
        Set.of(number == 1 ? Setting.OFFICE : Setting.HOME),
        List.of("Person " + number),
        List.of("Complication " + number),
        List.of("Benefit " + number));
  }

  private static PatientGuide patient(int number) {
    return new PatientGuide(
        List.of("Preparation " + number),
        List.of("Recovery " + number),
        List.of("Visit " + number),
        List.of("Care " + number),
        List.of("Lesson " + number),
        List.of("Alternative " + number),
        List.of("Drawback " + number),
        Optional.of("Experience " + number),
        List.of(new Faq("Question?", "Answer " + number)));
  }

  private static BillingFacts billing(int number) {
    return new BillingFacts(
        List.of(new ModifierUse(Parts.modifier("50"), Optional.of("Reason " + number))),
        List.of(Parts.cost(CostBasis.OWN, "$9" + number, "2026")),
        List.of("Note " + number),
        List.of(ProcedureCode.of("2020" + number)),
        List.of(ProcedureCode.of("2030" + number)),
        Optional.of(
            new PaymentIndicators(
                2024 + number,
                number == 1 ? "A" : "R",
                "" + number,
                number == 1 ? "010" : "090",
                "" + number,
                "" + number,
                "" + number,
                "" + number,
                "" + number,
                "Schedule " + number)));
  }

  private static Source source(String name, int number) {
    return Source.builder()
        .name(name)
        .citation("Nobody, volume " + number)
        .kind(SourceKind.OWN)
        .build();
  }

  private static Optional<LocalDate> day(int number) {
    return Optional.of(LocalDate.of(2026, 1, number));
  }
}
