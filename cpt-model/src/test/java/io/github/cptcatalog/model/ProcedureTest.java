package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {
  private static final ProcedureCode OWN = ProcedureCode.of("11111");
  private static final ProcedureCode RIGHT = ProcedureCode.of("10001");
  private static final ProcedureCode ALSO_RIGHT = ProcedureCode.of("10002");

  @Test
  void codeTitleAndCategorySuffice() {
    Procedure procedure =
        Procedure.builder().code(OWN).title("Horn").category(Category.SURGERY).build();

    assertThat(procedure.codeCheck()).isEqualTo(CodeCheck.unchecked());
    assertThat(procedure.clinical()).isEqualTo(ClinicalFacts.empty());
    assertThat(procedure.patient()).isEqualTo(PatientGuide.empty());
    assertThat(procedure.validity()).isEqualTo(Validity.open());
    assertThat(procedure.billing()).isEqualTo(BillingFacts.empty());
    assertThat(procedure.summary()).isEmpty();
    assertThat(procedure.synonyms()).isEmpty();
    assertThat(procedure.sources()).isEmpty();
  }

  @Test
  void shortcutsReadTheParts() {
    CostEstimate first = Samples.cost().build();
    CostEstimate second = Samples.cost().basis(CostBasis.OWN).build();
    Faq faq = new Faq("Does it hurt?", "No.");
    Procedure procedure =
        Samples.procedure("11111")
            .billing(
                BillingFacts.builder()
                    .addModifiers(Samples.use("50"), Samples.use("RT"))
                    .addCosts(first, second)
                    .build())
            .patient(PatientGuide.builder().addFaq(faq).build())
            .build();

    assertThat(procedure.modifiers()).extracting(ModifierUse::code).containsExactly("50", "RT");
    assertThat(procedure.costs()).containsExactly(first, second);
    assertThat(procedure.cost()).contains(first);
    assertThat(procedure.faqs()).containsExactly(faq);
  }

  @Test
  void withoutCostsThereIsNoFirstOne() {
    assertThat(Samples.procedure("11111").build().cost()).isEmpty();
  }

  @Test
  void printsCodeVerdictAndTitle() {
    Procedure procedure = Samples.procedure("11111").build();

    assertThat(procedure).hasToString("11111 [unchecked] Polishing of a horn");
    assertThat(procedure.withCodeCheck(otherMeaning().build()))
        .hasToString("11111 [different meaning] Polishing of a horn");
  }

  @Test
  void textsAreStripped() {
    Procedure procedure =
        Samples.procedure("11111").title(" Horn ").summary(" Shiny. ").addSynonym(" buff ").build();

    assertThat(procedure.title()).isEqualTo("Horn");
    assertThat(procedure.summary()).contains("Shiny.");
    assertThat(procedure.synonyms()).containsExactly("buff");
  }

  @Test
  void laterChangesOfTheGivenListsDoNotShow() {
    List<String> synonyms = new ArrayList<>(List.of("buff"));
    List<Source> sources = new ArrayList<>(List.of(Samples.SOURCE));
    Procedure procedure =
        new Procedure(
            OWN,
            "Horn",
            Category.SURGERY,
            Optional.empty(),
            synonyms,
            CodeCheck.unchecked(),
            ClinicalFacts.empty(),
            PatientGuide.empty(),
            Validity.open(),
            BillingFacts.empty(),
            sources,
            Review.none(),
            Optional.empty());
    synonyms.clear();
    sources.clear();

    assertThat(procedure.synonyms()).containsExactly("buff");
    assertThat(procedure.sources()).containsExactly(Samples.SOURCE);
  }

  @Test
  void theNewestCostOfABasisIsGivenAndOfSeveralAsNewTheFirstListed() {
    CostEstimate old = Samples.cost().basis(CostBasis.OWN).asOf(AsOf.year(2024)).build();
    CostEstimate office =
        Samples.cost().basis(CostBasis.OWN).setting(CostSetting.NON_FACILITY).build();
    CostEstimate hospital =
        Samples.cost().basis(CostBasis.OWN).setting(CostSetting.FACILITY).build();
    Procedure procedure =
        Samples.procedure("11111")
            .billing(BillingFacts.builder().addCosts(old, office, hospital).build())
            .build();

    assertThat(procedure.cost()).contains(old);
    assertThat(procedure.cost(CostBasis.OWN)).contains(office);
    assertThat(procedure.cost(CostBasis.OWN, CostSetting.FACILITY)).contains(hospital);
    assertThat(procedure.cost(CostBasis.HOSPITAL_CASH)).isEmpty();
    assertThat(procedure.cost(CostBasis.HOSPITAL_CASH, CostSetting.FACILITY)).isEmpty();
  }

  @Test
  void aCopyDiffersInOnePartOnly() {
    Procedure procedure = Samples.procedure("11111").addSynonym("buff").build();

    assertThat(procedure.withTitle("Horn"))
        .isEqualTo(Samples.procedure("11111").title("Horn").addSynonym("buff").build());
    assertThat(procedure.title()).isEqualTo("Polishing of a horn");
  }

  @Nested
  class Doubt {
    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "UNCHECKED"})
    void isAbsentWhereNothingWasFound(Verdict verdict) {
      CodeCheck check =
          verdict == Verdict.UNCHECKED ? CodeCheck.unchecked() : Samples.check(verdict).build();

      assertThat(Samples.procedure("11111").codeCheck(check).build().doubt()).isEmpty();
    }

    @Test
    void saysWhatTheCodeStandsForAndWhereToLook() {
      assertThat(doubtOf(otherMeaning().addRightCodes(RIGHT, ALSO_RIGHT)))
          .contains(
              "The text of this record is not about code 11111. The code officially stands for:"
                  + " trimming of a hoof. Look at 10001, 10002 for what this text describes.");
    }

    @Test
    void leavesOutRightCodesThatNobodyKnows() {
      assertThat(doubtOf(otherMeaning()))
          .contains(
              "The text of this record is not about code 11111. The code officially stands for:"
                  + " trimming of a hoof.");
    }

    @Test
    void endsTheMeaningWithOnePeriod() {
      assertThat(doubtOf(otherMeaning().officialMeaning("trimming of a hoof.")))
          .isEqualTo(doubtOf(otherMeaning()));
    }

    @Test
    void saysThatTheCodeIsNotAssigned() {
      assertThat(doubtOf(Samples.check(Verdict.NOT_ASSIGNED).addRightCode(RIGHT)))
          .contains(
              "The text of this record is not about code 11111. The code is not assigned to"
                  + " anything in the official code set. Look at 10001 for what this text"
                  + " describes.");
    }

    private Optional<String> doubtOf(CodeCheckBuilder check) {
      return Samples.procedure("11111").codeCheck(check.build()).build().doubt();
    }
  }

  @Nested
  class RightCodes {
    @Test
    void ofAConfirmedRecordMayBeLeftOut() {
      assertThat(procedureWith(Samples.check(Verdict.CONFIRMED)).codeCheck().rightCodes())
          .isEmpty();
    }

    @Test
    void ofAConfirmedRecordHoldItsOwnCode() {
      assertThat(
              procedureWith(Samples.check(Verdict.CONFIRMED).addRightCodes(RIGHT, OWN))
                  .codeCheck()
                  .rightCodes())
          .containsExactly(RIGHT, OWN);
      assertThatThrownBy(() -> procedureWith(Samples.check(Verdict.CONFIRMED).addRightCode(RIGHT)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Record 11111 is CONFIRMED but its rightCodes leave out its own code; add it or"
                  + " change the verdict.");
    }

    @Test
    void ofADoubtfulRecordDoNotHoldItsOwnCode() {
      assertThatThrownBy(() -> procedureWith(otherMeaning().addRightCodes(RIGHT, OWN)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Record 11111 has the verdict DIFFERENT_MEANING and names its own code as right; drop"
                  + " one of the two.");
      assertThatThrownBy(() -> procedureWith(Samples.check(Verdict.NOT_ASSIGNED).addRightCode(OWN)))
          .hasMessageStartingWith("Record 11111 has the verdict NOT_ASSIGNED ");
    }

    @Test
    void areCheckedInCopiesToo() {
      Procedure doubtful = procedureWith(otherMeaning().addRightCode(RIGHT));

      assertThatThrownBy(() -> doubtful.withCode(RIGHT))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Record 10001 has the verdict DIFFERENT_MEANING ");
    }

    private Procedure procedureWith(CodeCheckBuilder check) {
      return Samples.procedure("11111").codeCheck(check.build()).build();
    }
  }

  @Nested
  class Rejects {
    @Test
    void aSynonymThatStandsTwiceHoweverItIsSpaced() {
      assertThatThrownBy(() -> Samples.procedure("11111").addSynonyms("buff", " buff").build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("synonyms names buff twice; keep one.");
    }

    @Test
    void blankTexts() {
      assertThatThrownBy(() -> Samples.procedure("11111").title(" ").build())
          .hasMessageStartingWith("title is blank;");
      assertThatThrownBy(() -> Samples.procedure("11111").summary(" ").build())
          .hasMessageStartingWith("summary is blank;");
      assertThatThrownBy(() -> Samples.procedure("11111").addSynonym(" ").build())
          .hasMessageStartingWith("synonyms[0] is blank;");
    }

    @Test
    void aRecordWithoutCodeTitleOrCategory() {
      assertThatThrownBy(() -> Procedure.builder().build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll("code", "title", "category");
    }

    @ParameterizedTest
    @EnumSource(
        value = CostBasis.class,
        names = {"MEDICARE_FEE_SCHEDULE", "HOSPITAL_CASH", "HOSPITAL_GROSS", "HOSPITAL_NEGOTIATED"})
    void aMeasuredCostOnADoubtfulRecord(CostBasis basis) {
      BillingFacts measured =
          BillingFacts.builder().addCost(Samples.cost().basis(basis).build()).build();
      ProcedureBuilder doubtful =
          Samples.procedure("11111").codeCheck(Samples.check(Verdict.NOT_ASSIGNED).build());

      assertThatThrownBy(doubtful.billing(measured)::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Record 11111 has the verdict NOT_ASSIGNED and a cost by "
                  + basis
                  + "; that figure belongs to another service, so leave it out.");
      assertThat(Samples.procedure("11111").billing(measured).build().costs()).hasSize(1);
      assertThat(
              doubtful
                  .billing(BillingFacts.builder().addCost(Samples.cost().build()).build())
                  .build()
                  .costs())
          .hasSize(1);
    }

    @Test
    void aCodeThatReplacesItselfOrIsAddedToItself() {
      Validity circle = Validity.builder().addReplacedBy(ProcedureCode.of("11111")).build();
      BillingFacts onItself = BillingFacts.builder().addAddOnTo(ProcedureCode.of("11111")).build();

      assertThatThrownBy(Samples.procedure("11111").validity(circle)::build)
          .hasMessage("Record 11111 names its own code in replacedBy or addOnTo; name another.");
      assertThatThrownBy(Samples.procedure("11111").billing(onItself)::build)
          .hasMessageStartingWith("Record 11111 names its own code");
    }
  }

  private static CodeCheckBuilder otherMeaning() {
    return Samples.check(Verdict.DIFFERENT_MEANING).officialMeaning("trimming of a hoof");
  }
}
