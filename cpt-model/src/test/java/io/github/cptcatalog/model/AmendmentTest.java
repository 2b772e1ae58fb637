package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendmentTest {
  private static final ProcedureCode CODE = ProcedureCode.of("11111");
  private static final CostEstimate LISTED = Samples.cost().build();
  private static final Faq FAQ = new Faq("Does it hurt?", "No.");

  private static final Procedure BASE =
      Samples.procedure("11111")
          .summary("A horn is polished.")
          .addSynonym("buff")
          .codeCheck(Samples.check(Verdict.CONFIRMED).build())
          .clinical(
              ClinicalFacts.builder()
                  .purpose("Shine.")
                  .addSteps("Wash", "Rub")
                  .addAnesthesia(Anesthesia.LOCAL)
                  .duration(DurationRange.minutes(10, 20))
                  .build())
          .patient(
              PatientGuide.builder()
                  .experience("It tickles.")
                  .addHomeCare("Keep it dry.")
                  .addFaq(FAQ)
                  .build())
          .billing(
              BillingFacts.builder()
                  .addModifiers(Samples.use("50"), Samples.use("RT"))
                  .addCost(LISTED)
                  .addCoverageNote("Ask first.")
                  .addRelatedCode(ProcedureCode.of("22222"))
                  .build())
          .addSource(Samples.SOURCE)
          .review(
              Review.builder()
                  .state(Review.State.REVIEWED)
                  .reviewer("Dr Horn")
                  .reviewedOn(LocalDate.of(2026, 2, 1))
                  .build())
          .build();

  @Test
  void aPriceAndANoteAreAddedAndTheRestStays() {
    CostEstimate own = Samples.cost().basis(CostBasis.OWN).source("Clinic price list").build();
    Procedure amended =
        Amendment.builder()
            .code(CODE)
            .billing(
                BillingFacts.builder().addCost(own).addCoverageNote("We bill the insurer.").build())
            .build()
            .applyTo(BASE);

    assertThat(amended.costs()).containsExactly(LISTED, own);
    assertThat(amended.cost()).contains(LISTED);
    assertThat(amended.billing().coverageNotes())
        .containsExactly("Ask first.", "We bill the insurer.");
    assertThat(amended.withBilling(BASE.billing())).isEqualTo(BASE);
  }

  @Test
  void textsReplace() {
    OfficialText wording = new OfficialText("Horn polishing", "Invented.");
    Validity ended = Validity.builder().lastDay(LocalDate.of(2025, 12, 31)).build();
    PaymentIndicators indicators = Samples.indicators().build();
    Procedure amended =
        Amendment.builder()
            .code(CODE)
            .title("Horn care")
            .summary("A horn is cared for.")
            .clinical(
                ClinicalFacts.builder()
                    .purpose("Gloss.")
                    .duration(DurationRange.minutes(30, 40))
                    .build())
            .patient(PatientGuide.builder().experience("It is warm.").build())
            .validity(ended)
            .billing(BillingFacts.builder().indicators(indicators).build())
            .officialText(wording)
            .build()
            .applyTo(BASE);

    assertThat(amended.title()).isEqualTo("Horn care");
    assertThat(amended.summary()).contains("A horn is cared for.");
    assertThat(amended.clinical().purpose()).contains("Gloss.");
    assertThat(amended.clinical().duration()).contains(DurationRange.minutes(30, 40));
    assertThat(amended.patient().experience()).contains("It is warm.");
    assertThat(amended.validity()).isEqualTo(ended);
    assertThat(amended.billing().indicators()).contains(indicators);
    assertThat(amended.officialText()).contains(wording);
    assertThat(amended.clinical().steps()).containsExactly("Wash", "Rub");
    assertThat(amended.category()).isEqualTo(BASE.category());
  }

  @Test
  void listsAreAddedToAndNothingIsAddedTwice() {
    Amendment more =
        Amendment.builder()
            .code(CODE)
            .addSynonyms("buff", "shine")
            .addSource(Samples.SOURCE)
            .clinical(
                ClinicalFacts.builder()
                    .addIndication("Dull horn")
                    .addSymptom("Dullness")
                    .addCausesAndRiskFactors("Rain")
                    .addDiagnosticTest("Look")
                    .addSteps("Rub", "Dry")
                    .addEquipment("Cloth")
                    .addAnesthesia(Anesthesia.NONE)
                    .addSetting(Setting.OFFICE)
                    .addPersonnel("Groom")
                    .addComplication("Scratch")
                    .addBenefit("Gloss")
                    .build())
            .patient(
                PatientGuide.builder()
                    .addPreparation("Wash")
                    .addRecovery("None")
                    .addFollowUp("In a year")
                    .addHomeCare("Keep it dry.", "Keep it warm.")
                    .addEducation("Horns grow")
                    .addAlternative("Paint")
                    .addAlternativeDrawback("Smells")
                    .build())
            .billing(
                BillingFacts.builder()
                    .addRelatedCodes(ProcedureCode.of("22222"), ProcedureCode.of("33333"))
                    .addAddOnTo(ProcedureCode.of("44444"))
                    .build())
            .build();
    Procedure amended = more.applyTo(BASE);

    assertThat(amended.synonyms()).containsExactly("buff", "shine");
    assertThat(amended.sources()).containsExactly(Samples.SOURCE);
    assertThat(amended.clinical().steps()).containsExactly("Wash", "Rub", "Dry");
    assertThat(amended.clinical().anesthesia())
        .containsExactlyInAnyOrder(Anesthesia.LOCAL, Anesthesia.NONE);
    assertThat(amended.patient().homeCare()).containsExactly("Keep it dry.", "Keep it warm.");
    assertThat(amended.billing().relatedCodes()).hasToString("[22222, 33333]");
    // every other list was empty, so what is added is all there is
    assertThat(
            amended
                .clinical()
                .withSteps()
                .withAnesthesia()
                .withPurpose(Optional.empty())
                .withDuration(Optional.empty()))
        .isEqualTo(more.clinical().withSteps().withAnesthesia());
    assertThat(amended.patient().withHomeCare().withFaqs().withExperience(Optional.empty()))
        .isEqualTo(more.patient().withHomeCare());
    assertThat(amended.billing().addOnTo()).isEqualTo(more.billing().addOnTo());
    assertThat(more.applyTo(amended)).isEqualTo(amended);
  }

  @Test
  void theSameModifierAndTheSameQuestionAreReplacedInPlace() {
    ModifierUse reason = new ModifierUse(Samples.modifier("50"), Optional.of("Two horns"));
    Faq answer = new Faq(FAQ.question(), "A little.");
    Faq more = new Faq("How long?", "An hour.");
    Procedure amended =
        Amendment.builder()
            .code(CODE)
            .patient(PatientGuide.builder().addFaqs(more, answer).build())
            .billing(BillingFacts.builder().addModifiers(Samples.use("LT"), reason).build())
            .build()
            .applyTo(BASE);

    assertThat(amended.modifiers()).containsExactly(reason, Samples.use("RT"), Samples.use("LT"));
    assertThat(amended.faqs()).containsExactly(answer, more);
  }

  @Nested
  class ACost {
    private final CostEstimate ohio = LISTED.withGeography("Ohio");
    private final CostEstimate texas = LISTED.withGeography("Texas");

    @Test
    void replacesTheOneOfTheSameBasisSettingTimeAndSource() {
      CostEstimate cheaper = ohio.withRange(CostRange.usd("10", "20"));

      assertThat(costs(BASE, cheaper)).containsExactly(cheaper);
    }

    @Test
    void isAddedWhereBasisSettingTimeOrSourceDiffers() {
      CostEstimate own = LISTED.withBasis(CostBasis.OWN);
      CostEstimate inFacility = LISTED.withSetting(CostSetting.FACILITY);
      CostEstimate newer = LISTED.withAsOf(AsOf.year(2026));
      CostEstimate other = LISTED.withSource("Another list");

      assertThat(costs(BASE, own, inFacility, newer, other))
          .containsExactly(LISTED, own, inFacility, newer, other);
    }

    @Test
    void replacesTheOneOfTheSamePlaceWhereThereAreSeveral() {
      Procedure twoPlaces = BASE.withBilling(BASE.billing().withCosts(ohio, texas));
      CostEstimate dearer = texas.withRange(CostRange.usd("900", "990"));
      CostEstimate iowa = LISTED.withGeography("Iowa");

      assertThat(costs(twoPlaces, dearer, iowa)).containsExactly(ohio, dearer, iowa);
    }

    @Test
    void neverReplacesAnotherOneOfTheSameAmendment() {
      assertThat(costs(BASE, ohio, texas)).containsExactly(ohio, texas);
    }

    @Test
    void isNotLostWhereAnotherOneStaysAsItIs() {
      Procedure priced = BASE.withBilling(BASE.billing().withCosts(ohio));

      assertThat(costs(priced, ohio, texas)).containsExactly(ohio, texas);
    }

    @Test
    void takesThePlaceOfItsOwnGeographyWhateverComesFirst() {
      Procedure priced = BASE.withBilling(BASE.billing().withCosts(ohio));
      CostEstimate dearer = ohio.withRange(CostRange.usd("900", "990"));

      assertThat(costs(priced, texas, dearer)).containsExactly(dearer, texas);
    }

    private static List<CostEstimate> costs(Procedure base, CostEstimate... costs) {
      return Amendment.builder()
          .code(CODE)
          .billing(BillingFacts.builder().addCosts(costs).build())
          .build()
          .applyTo(base)
          .costs();
    }
  }

  @Nested
  class Trust {
    @Test
    void aConfirmedRecordWithAnotherTitleSummaryOrPurposeIsUnchecked() {
      assertThat(verdict(change().title("Paint"))).isEqualTo(Verdict.UNCHECKED);
      assertThat(verdict(change().summary("Paint."))).isEqualTo(Verdict.UNCHECKED);
      assertThat(verdict(change().clinical(ClinicalFacts.builder().purpose("Paint.").build())))
          .isEqualTo(Verdict.UNCHECKED);
      assertThat(verdict(change().title(BASE.title()))).isEqualTo(Verdict.CONFIRMED);
      assertThat(verdict(change().addSynonym("gloss"))).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void aCheckThatComesAlongCounts() {
      CodeCheck check =
          Samples.check(Verdict.CONFIRMED).explanation("Read in the licensed file.").build();

      assertThat(change().title("Paint").codeCheck(check).build().applyTo(BASE).codeCheck())
          .isEqualTo(check);
    }

    @Test
    void aDoubtStays() {
      Procedure doubtful =
          BASE.withCodeCheck(
              Samples.check(Verdict.DIFFERENT_MEANING).officialMeaning("Painting.").build());

      assertThat(change().title("Paint").build().applyTo(doubtful).codeCheck())
          .isEqualTo(doubtful.codeCheck());
      assertThatThrownBy(
              () ->
                  change()
                      .codeCheck(Samples.check(Verdict.CONFIRMED).build())
                      .build()
                      .applyTo(doubtful))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Amendment of 11111 would lift the doubt DIFFERENT_MEANING from a text that it leaves"
                  + " standing; replace the record whole instead.");
    }

    @Test
    void aMeasuredCostOnADoubtfulRecordIsRefused() {
      Procedure doubtful = BASE.withCodeCheck(Samples.check(Verdict.NOT_ASSIGNED).build());
      Amendment cash =
          change()
              .billing(
                  BillingFacts.builder().addCost(LISTED.withBasis(CostBasis.HOSPITAL_CASH)).build())
              .build();

      assertThatThrownBy(() -> cash.applyTo(doubtful))
          .hasMessageContaining("belongs to another service");
    }

    @Test
    void aReviewHoldsOnlyForTheTextThatWasReviewed() {
      assertThat(review(change().summary("Paint."))).isEqualTo(Review.none());
      assertThat(review(change().patient(PatientGuide.builder().addHomeCare("Paint.").build())))
          .isEqualTo(Review.none());
      assertThat(review(change().clinical(ClinicalFacts.builder().addStep("Paint").build())))
          .isEqualTo(Review.none());
      assertThat(review(change().addSynonym("gloss"))).isEqualTo(BASE.review());
      assertThat(review(change().summary("Paint.").review(BASE.review()))).isEqualTo(BASE.review());
    }

    private static AmendmentBuilder change() {
      return Amendment.builder().code(CODE);
    }

    private static Verdict verdict(AmendmentBuilder change) {
      return change.build().applyTo(BASE).codeCheck().verdict();
    }

    private static Review review(AmendmentBuilder change) {
      return change.build().applyTo(BASE).review();
    }
  }

  @Nested
  class Rejects {
    @Test
    void anAmendmentThatChangesNothing() {
      assertThatThrownBy(() -> Amendment.builder().code(CODE).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Amendment of 11111 changes nothing; give it a field, or leave it out.");
    }

    @Test
    void aRecordOfAnotherCode() {
      Amendment other =
          Amendment.builder().code(ProcedureCode.of("22222")).addSynonym("gloss").build();

      assertThatThrownBy(() -> other.applyTo(BASE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Amendment of 22222 does not fit the record 11111.");
    }

    @Test
    void blankTextsAndSynonymsThatStandTwice() {
      assertThatThrownBy(() -> Amendment.builder().code(CODE).title(" ").build())
          .hasMessageStartingWith("title is blank");
      assertThatThrownBy(() -> Amendment.builder().code(CODE).addSynonyms("a", "a").build())
          .hasMessage("synonyms names a twice; keep one.");
    }
  }

  @Test
  void printsItsCode() {
    assertThat(Amendment.builder().code(CODE).addSynonym("gloss").build())
        .hasToString("amendment of 11111");
  }
}
