package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a bill for the procedure looks like: modifiers, costs, coverage.
 *
 * @param modifiers modifiers commonly used with the procedure, in the order of the source
 * @param costs what it costs, one entry for each basis, setting, time, place and source; the first
 *     is the one that {@link Procedure#cost()} gives
 * @param coverageNotes what payers ask for, in plain words
 * @param relatedCodes codes that a reader may want to look at next
 * @param addOnTo for an add-on code, the codes it is billed beside, since it is never billed alone;
 *     empty for every other code
 * @param indicators how Medicare pays it; empty where that is not known
 */
@Value.Builder
public record BillingFacts(
    List<ModifierUse> modifiers,
    List<CostEstimate> costs,
    List<String> coverageNotes,
    List<ProcedureCode> relatedCodes,
    List<ProcedureCode> addOnTo,
    Optional<PaymentIndicators> indicators)
    implements WithBillingFacts {

  private static final BillingFacts NOTHING =
      new BillingFacts(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  /**
   * Copies every list and checks every part.
   *
   * @throws IllegalArgumentException if a modifier or a code stands twice in its list, if two costs
   *     agree in basis, setting, time, place and source, or if a text is blank
   */
  public BillingFacts {
    modifiers = List.copyOf(Objects.requireNonNull(modifiers, "modifiers"));
    Distinct uses = new Distinct("modifiers");
    for (ModifierUse use : modifiers) {
      uses.add(use.code());
    }
    costs = List.copyOf(Objects.requireNonNull(costs, "costs"));
    Distinct estimates = new Distinct("costs");
    for (CostEstimate cost : costs) {
      estimates.add(identity(cost));
    }
    coverageNotes = Texts.all("coverageNotes", coverageNotes);
    relatedCodes = Distinct.list("relatedCodes", relatedCodes);
    addOnTo = Distinct.list("addOnTo", addOnTo);
    Objects.requireNonNull(indicators, "indicators");
  }

  /**
   * Returns the part of which nothing is known.
   *
   * @return a part with every field empty
   */
  public static BillingFacts empty() {
    return NOTHING;
  }

  /**
   * Returns a builder; everything may be left out.
   *
   * @return an empty builder
   */
  public static BillingFactsBuilder builder() {
    return new BillingFactsBuilder();
  }

  private static String identity(CostEstimate cost) {
    return "a cost by "
        + cost.basis()
        + (cost.setting().isPresent() ? ", " + cost.setting().get() : "")
        + ", "
        + cost.asOf()
        + (cost.geography().isPresent() ? ", " + cost.geography().get() : "")
        + " from "
        + cost.source();
  }
}
