package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.CostBasis.HOSPITAL_CASH;
import static io.github.cptcatalog.model.CostBasis.OWN;
import static io.github.cptcatalog.model.CostSetting.FACILITY;
import static io.github.cptcatalog.model.Verdict.CONFIRMED;
import static io.github.cptcatalog.query.Parts.billing;
import static io.github.cptcatalog.query.Parts.cost;
import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {
  private static final Procedure RECORD = procedure("20000", "Opening of a gate");

  @Test
  void recordsThatOnlyOneCatalogHasAreAddedOrRemoved() {
    Catalog before = Catalog.of(List.of(procedure("20001"), procedure("0001A"), RECORD));
    Catalog after = Catalog.of(List.of(procedure("20003"), procedure("20002"), RECORD));

    CatalogDiff diff = before.diff(after);

    assertThat(diff.added()).containsExactly(procedure("20002"), procedure("20003"));
    assertThat(diff.removed()).containsExactly(procedure("0001A"), procedure("20001"));
    assertThat(diff.changed()).isEmpty();
    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff).hasToString("2 added, 2 removed, 0 changed");
  }

  @Test
  void aRecordThatDiffersIsChangedFieldByField() {
    Procedure now = RECORD.withTitle("Closing of a gate").withCodeCheck(verdict(CONFIRMED));

    CatalogDiff diff = Catalog.of(List.of(RECORD)).diff(Catalog.of(List.of(now)));

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.changed())
        .containsExactly(new ChangedProcedure(RECORD, now, diff.changed().get(0).fields()));
    assertThat(diff.changed().get(0))
        .hasToString("20000: title, codeCheck.verdict, codeCheck.checkedOn, codeCheck.sources");
    assertThat(diff.changed().get(0).code()).isEqualTo(RECORD.code());
    assertThat(diff.changed().get(0).fields())
        .map(FieldChange::toString)
        .containsExactly(
            "title: - Opening of a gate; + Closing of a gate",
            "codeCheck.verdict: - UNCHECKED; + CONFIRMED",
            "codeCheck.checkedOn: + 2026-01-31",
            "codeCheck.sources: + Invented register (Nobody, 2026), kind: OWN");
  }

  @Test
  void theChangedRecordsStandInCodeOrder() {
    Catalog before = Catalog.of(List.of(procedure("20002"), procedure("20001", "Old")));
    Catalog after = Catalog.of(List.of(procedure("20002", "New"), procedure("20001")));
    assertThat(before.diff(after).changed())
        .map(changed -> changed.code().text())
        .containsExactly("20001", "20002");
  }

  @Test
  void equalCatalogsHaveNoDifference() {
    CatalogDiff diff = Sample.CATALOG.diff(Catalog.of(Sample.DATASET.procedures()));
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).hasToString("0 added, 0 removed, 0 changed");
  }

  @Test
  void otherWordsOfTheRegisterAreNoDifference() {
    Procedure before = RECORD.withBilling(billing("50"));
    ModifierUse reworded = ModifierUse.of(Parts.modifier("50").withName("New words"));
    Procedure after = RECORD.withBilling(BillingFacts.builder().addModifier(reworded).build());
    assertThat(after).isNotEqualTo(before);
    assertThat(Catalog.of(List.of(before)).diff(Catalog.of(List.of(after))).isEmpty()).isTrue();
  }

  @Test
  void theCatalogsMustBeTwo() {
    assertThatNullPointerException()
        .isThrownBy(() -> Sample.CATALOG.diff(null))
        .withMessage("other");
  }

  @Nested
  class OfAField {
    @Test
    void namesThoseEntriesOfAListThatDiffer() {
      assertThat(changes(steps("Push.", "Pull.", "Rest."), steps("Pull.", "Wait.", "Rest.")))
          .containsExactly("clinical.steps: - Push.; + Wait.");
    }

    @Test
    void countsEntriesThatStandTwice() {
      assertThat(changes(steps("Push.", "Rest.", "Push."), steps("Rest.", "Push.")))
          .containsExactly("clinical.steps: - Push.");
    }

    @Test
    void saysWhereOnlyTheOrderChanged() {
      Procedure before = steps("Push.", "Pull.");
      Procedure after = steps("Pull.", "Push.");
      assertThat(changes(before, after))
          .containsExactly("clinical.steps: the same in another order");
      assertThat(Fields.changes(before, after))
          .containsExactly(new FieldChange("clinical.steps", List.of(), List.of()));
    }

    @Test
    void isOneLineWhateverTheTextsAre() {
      assertThat(changes(RECORD, RECORD.withSummary("First.\nSecond.\u2028\tThird.")))
          .containsExactly("summary: + First. Second. Third.");
    }

    @Test
    void showsAPriceWithAllThatItSays() {
      CostEstimate plain = cost(OWN, "$90", "2025");
      CostEstimate full =
          cost(HOSPITAL_CASH, FACILITY, "$90 to $120", "2026-01-28")
              .withTypical(new BigDecimal("100"))
              .withGeography("Texas")
              .withSampleSize(OptionalInt.of(12))
              .withNote("Without the room.");
      assertThat(
              changes(
                  RECORD.withBilling(billing("", plain)), RECORD.withBilling(billing("", full))))
          .containsExactly(
              "billing.costs: - $90.00 (own price, 2025), source: Invented price list; + $90.00 to"
                  + " $120.00 (hospital cash price, facility, 2026-01-28), typical: $100.00,"
                  + " place: Texas, prices counted: 12, source: Invented price list, note: Without"
                  + " the room.");
    }

    @Test
    void showsTheReasonForAModifier() {
      ModifierUse why = new ModifierUse(Parts.modifier("RT"), Optional.of("One side."));
      assertThat(
              changes(
                  RECORD.withBilling(billing("RT")),
                  RECORD.withBilling(BillingFacts.builder().addModifier(why).build())))
          .containsExactly("billing.modifiers: - RT; + RT: One side.");
    }

    @Test
    void showsASourceWithItsDaysAndLicence() {
      Source source =
          Source.builder()
              .name("List")
              .citation("Nobody")
              .kind(SourceKind.DATA_SET)
              .publishedOn(AsOf.year(2025))
              .retrievedOn(LocalDate.of(2026, 1, 2))
              .licence("Free.")
              .build();
      assertThat(changes(RECORD, RECORD.withSources(source)))
          .containsExactly(
              "sources: + List (Nobody), kind: DATA_SET, published: 2025, retrieved: 2026-01-02,"
                  + " licence: Free.");
    }

    @Test
    void showsAQuestionWithItsAnswer() {
      PatientGuide asked = PatientGuide.builder().addFaq(new Faq("Why?", "Because.")).build();
      assertThat(changes(RECORD, RECORD.withPatient(asked)))
          .containsExactly("patient.faqs: + Why? Because.");
    }

    @Test
    void neverShowsAnOfficialWordingWithoutItsLicence() {
      Procedure before = RECORD.withOfficialText(new OfficialText("Gate, open", "Gates Ltd."));
      Procedure after = RECORD.withOfficialText(new OfficialText("Gate, closed", "Gates Ltd."));
      assertThat(changes(before, after))
          .containsExactly("officialText: - Gate, open (Gates Ltd.); + Gate, closed (Gates Ltd.)");
    }

    private List<String> changes(Procedure before, Procedure after) {
      return Fields.changes(before, after).stream().map(FieldChange::toString).toList();
    }

    private Procedure steps(String... steps) {
      return RECORD.withClinical(ClinicalFacts.builder().addSteps(steps).build());
    }
  }

  @Nested
  class Rejects {
    private final FieldChange title = new FieldChange("title", List.of("Old"), List.of("New"));

    @Test
    void aChangeFromOneCodeToAnother() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ChangedProcedure(RECORD, procedure("20001"), List.of(title)))
          .withMessage("Not two records of one code: 20000 and 20001; compare each with its own.");
    }

    @Test
    void aChangeOfNothing() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ChangedProcedure(RECORD, RECORD, List.of()))
          .withMessage("No field of 20000 changed; expected at least one.");
    }
  }
}
