package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reviewer should look at in costs. */
final class CostConcerns {
  private static final BigDecimal EXTREME = BigDecimal.valueOf(20);

  /** The bases that are counted over prices, so that the number of them matters. */
  private static final Set<CostBasis> COUNTED =
      EnumSet.of(
          CostBasis.PUBLISHED_ESTIMATE,
          CostBasis.HOSPITAL_CASH,
          CostBasis.HOSPITAL_GROSS,
          CostBasis.HOSPITAL_NEGOTIATED);

  private CostConcerns() {}

  static Concern none(Material material) {
    return Concern.stated(
        "no-cost",
        "No cost at all",
        "A price-estimate page has nothing to show for these.",
        material,
        procedure -> procedure.costs().isEmpty() ? List.of("no cost estimate") : List.of());
  }

  static Concern farFromMeasured(Material material) {
    Map<Procedure, List<String>> far =
        CostOutliers.in(material.procedures()).stream()
            .filter(CostOutliers.Comparison::far)
            .collect(
                Collectors.groupingBy(
                    CostOutliers.Comparison::procedure,
                    Collectors.mapping(CostOutliers.Comparison::words, Collectors.toList())));
    return Concern.stated(
        "far-estimates",
        "Published estimates far from measured ones",
        "More than twice as high, or less than half, at the near ends. A doubtful record is held"
            + " against the first of its right codes. Medicare pays the clinician's part; a page may"
            + " mean the whole.",
        material,
        procedure -> far.getOrDefault(procedure, List.of()));
  }

  static Concern extremeSpread(Material material) {
    return Concern.stated(
        "extreme-spread",
        "Extreme spreads",
        "The high end is more than 20 times the low one, so the range says little.",
        material,
        procedure ->
            procedure.costs().stream()
                .filter(CostConcerns::isExtreme)
                .map(CostEstimate::toString)
                .toList());
  }

  private static boolean isExtreme(CostEstimate cost) {
    return cost.range().high().compareTo(cost.range().low().multiply(EXTREME)) > 0;
  }

  static Concern vague(Material material) {
    return Concern.stated(
        "vague-costs",
        "Costs without a typical amount or a sample size",
        "A range alone does not say what most people pay, nor how many prices it was counted from.",
        material,
        procedure ->
            procedure.costs().stream()
                .filter(cost -> !lacks(cost).isEmpty())
                .map(cost -> cost + ": " + String.join(" and ", lacks(cost)))
                .toList());
  }

  private static List<String> lacks(CostEstimate cost) {
    List<String> lacks = new ArrayList<>();
    if (cost.typical().isEmpty() && !CostWords.isOneAmount(cost)) {
      lacks.add("no typical amount");
    }
    if (cost.sampleSize().isEmpty() && COUNTED.contains(cost.basis())) {
      lacks.add("no sample size");
    }
    return lacks;
  }
}
