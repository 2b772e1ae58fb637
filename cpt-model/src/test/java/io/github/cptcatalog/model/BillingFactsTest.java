package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BillingFactsTest {
  private static final ProcedureCode OTHER = ProcedureCode.of("10001");

  @Test
  void nothingIsKnownUnlessGiven() {
    assertThat(BillingFacts.empty()).isEqualTo(BillingFacts.builder().build());
    assertThat(BillingFacts.empty().costs()).isEmpty();
  }

  @Test
  void laterChangesOfTheGivenListsDoNotShow() {
    List<ModifierUse> modifiers = new ArrayList<>(List.of(Samples.use("50")));
    List<CostEstimate> costs = new ArrayList<>(List.of(Samples.cost().build()));
    List<String> notes = new ArrayList<>(List.of(" Ask first. "));
    List<ProcedureCode> codes = new ArrayList<>(List.of(OTHER));
    List<ProcedureCode> primaries = new ArrayList<>(List.of(OTHER));
    BillingFacts facts =
        new BillingFacts(modifiers, costs, notes, codes, primaries, Optional.empty());
    for (List<?> given : List.of(modifiers, costs, notes, codes, primaries)) {
      given.clear();
    }

    assertThat(facts.modifiers()).containsExactly(Samples.use("50"));
    assertThat(facts.costs()).containsExactly(Samples.cost().build());
    assertThat(facts.coverageNotes()).containsExactly("Ask first.");
    assertThat(facts.relatedCodes()).containsExactly(OTHER);
    assertThat(facts.addOnTo()).containsExactly(OTHER);
  }

  @Test
  void costsMayDifferInBasisSettingTimePlaceOrSourceAlone() {
    List<CostEstimate> costs =
        List.of(
            Samples.cost().build(),
            Samples.cost().basis(CostBasis.OWN).build(),
            Samples.cost().setting(CostSetting.FACILITY).build(),
            Samples.cost().setting(CostSetting.NON_FACILITY).build(),
            Samples.cost().asOf(AsOf.year(2026)).build(),
            Samples.cost().asOf(AsOf.parse("2025-01-01")).build(),
            Samples.cost().geography("Iowa").build(),
            Samples.cost().geography("Ohio").build(),
            Samples.cost().source("Another list").build());

    assertThat(BillingFacts.builder().addAllCosts(costs).build().costs())
        .containsExactlyElementsOf(costs);
  }

  @Test
  void aCopyDiffersInOnePartOnly() {
    BillingFacts facts = BillingFacts.builder().addCoverageNote("Ask first.").build();

    assertThat(facts.withRelatedCodes(OTHER))
        .isEqualTo(
            BillingFacts.builder().addCoverageNote("Ask first.").addRelatedCode(OTHER).build());
  }

  @Nested
  class Rejects {
    @Test
    void aModifierThatStandsTwice() {
      ModifierUse twin = new ModifierUse(Samples.modifier("50"), Optional.of("Another reason."));

      assertThatThrownBy(() -> BillingFacts.builder().addModifiers(Samples.use("50"), twin).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("modifiers names 50 twice; keep one.");
    }

    @Test
    void twoCostsOfOneBasisSettingTimeAndSource() {
      CostEstimate cost = Samples.cost().setting(CostSetting.FACILITY).build();
      CostEstimate twin = cost.withRange(CostRange.usd("1", "2"));

      assertThatThrownBy(() -> BillingFacts.builder().addCosts(cost, twin).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "costs names a cost by PUBLISHED_ESTIMATE, FACILITY, 2025 from Invented price list"
                  + " twice; keep one.");
    }

    @Test
    void aRelatedCodeThatStandsTwice() {
      assertThatThrownBy(() -> BillingFacts.builder().addRelatedCodes(OTHER, OTHER).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("relatedCodes names 10001 twice; keep one.");
    }

    @Test
    void aPrimaryCodeThatStandsTwice() {
      assertThatThrownBy(() -> BillingFacts.builder().addAddOnTo(OTHER, OTHER).build())
          .hasMessage("addOnTo names " + OTHER + " twice; keep one.");
    }

    @Test
    void aBlankNote() {
      assertThatThrownBy(() -> BillingFacts.builder().addCoverageNote(" ").build())
          .hasMessageStartingWith("coverageNotes[0] is blank;");
    }

    @Test
    void absentListsByTheirName() {
      assertThatThrownBy(
              () ->
                  new BillingFacts(
                      null, List.of(), List.of(), List.of(), List.of(), Optional.empty()))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("modifiers");
    }
  }
}
