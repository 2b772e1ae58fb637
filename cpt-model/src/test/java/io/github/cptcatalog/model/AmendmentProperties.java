package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmendmentProperties {
  private static final Procedure BARE = Samples.procedure("11111").build();

  @Property
  void everyCostOfAnAmendmentIsInTheResultAndNoneTakesTheOrderOfTheOthers(
      @ForAll("costs") List<CostEstimate> base, @ForAll("someCosts") List<CostEstimate> changes) {
    List<CostEstimate> amended = amended(base, changes);

    assertThat(amended).containsAll(changes);
    assertThat(amended).hasSizeBetween(base.size(), base.size() + changes.size());
    List<CostEstimate> kept = base.stream().filter(amended::contains).toList();
    assertThat(amended.stream().filter(kept::contains)).containsExactlyElementsOf(kept);
  }

  @Property
  void amendingTwiceIsAmendingOnce(
      @ForAll("costs") List<CostEstimate> base, @ForAll("someCosts") List<CostEstimate> changes) {
    List<CostEstimate> once = amended(base, changes);

    assertThat(amended(once, changes)).isEqualTo(once);
  }

  private static List<CostEstimate> amended(List<CostEstimate> base, List<CostEstimate> changes) {
    return Amendment.builder()
        .code(BARE.code())
        .billing(BillingFacts.builder().costs(changes).build())
        .build()
        .applyTo(BARE.withBilling(BARE.billing().withCosts(base)))
        .costs();
  }

  @Provide
  Arbitrary<List<CostEstimate>> costs() {
    return cost().list().ofMaxSize(5).uniqueElements(AmendmentProperties::identity);
  }

  @Provide
  Arbitrary<List<CostEstimate>> someCosts() {
    return cost().list().ofMinSize(1).ofMaxSize(4).uniqueElements(AmendmentProperties::identity);
  }

  private static List<Object> identity(CostEstimate cost) {
    return List.of(cost.basis(), cost.asOf(), cost.geography());
  }

  /** Of few bases, years and places, so that many are alike. */
  private static Arbitrary<CostEstimate> cost() {
    return Combinators.combine(
            Arbitraries.of(CostBasis.OWN, CostBasis.HOSPITAL_CASH),
            Arbitraries.of(AsOf.year(2025), AsOf.year(2026)),
            Arbitraries.of("Ohio", "Texas").optional(0.7),
            Arbitraries.of("10", "20"))
        .as(
            (basis, year, place, amount) ->
                Samples.cost()
                    .basis(basis)
                    .asOf(year)
                    .geography(place)
                    .range(CostRange.usd(amount, amount))
                    .build());
  }
}
