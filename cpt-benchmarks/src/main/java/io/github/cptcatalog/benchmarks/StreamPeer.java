package io.github.cptcatalog.benchmarks;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Filter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one writes without any library: each procedure is looked at. The others are held to it. */
final class StreamPeer implements Queries, Filtering {
  private final List<Procedure> inCodeOrder;

  StreamPeer(List<Procedure> inCodeOrder) {
    this.inCodeOrder = inCodeOrder;
  }

  @Override
  public Found categoryAndCostAtMost(Category category, String dollars) {
    BigDecimal most = new BigDecimal(dollars);
    return found(
        procedure ->
            procedure.category() == category
                && isPriced(procedure)
                && cost(procedure).high().compareTo(most) <= 0);
  }

  @Override
  public Found modifierAndCostOverlap(String modifier, CostRange range) {
    return found(
        procedure ->
            isPriced(procedure)
                && cost(procedure).low().compareTo(range.high()) <= 0
                && cost(procedure).high().compareTo(range.low()) >= 0
                && hasModifier(procedure, modifier));
  }

  @Override
  public List<String> cheapest(int limit, List<Category> categories, String withoutModifier) {
    return inCodeOrder.stream()
        .filter(procedure -> categories.contains(procedure.category()))
        .filter(StreamPeer::isPriced)
        .filter(procedure -> !hasModifier(procedure, withoutModifier))
        .sorted(
            comparing((Procedure procedure) -> cost(procedure).low())
                .thenComparing(procedure -> cost(procedure).high()))
        .limit(limit)
        .map(procedure -> procedure.code().text())
        .toList();
  }

  @Override
  public Found wordPrefixInCategory(String prefix, Category category) {
    return found(
        procedure ->
            procedure.category() == category && TitleWords.haveStart(procedure.title(), prefix));
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory() {
    return figures(inCodeOrder.stream());
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory(String modifier) {
    return figures(inCodeOrder.stream().filter(procedure -> hasModifier(procedure, modifier)));
  }

  @Override
  public Found matching(Filter filter) {
    return found(filter::matches);
  }

  private Found found(Predicate<Procedure> wanted) {
    return Found.of(inCodeOrder.stream().filter(wanted).toList());
  }

  private static Map<Category, CostFigures> figures(Stream<Procedure> procedures) {
    return procedures.collect(
        groupingBy(
            Procedure::category,
            () -> new EnumMap<>(Category.class),
            collectingAndThen(toList(), StreamPeer::figures)));
  }

  private static CostFigures figures(List<Procedure> procedures) {
    return CostFigures.of(
        procedures.size(),
        procedures.stream().filter(StreamPeer::isPriced).map(StreamPeer::cost).toList());
  }

  private static boolean hasModifier(Procedure procedure, String code) {
    for (ModifierUse modifier : procedure.modifiers()) {
      if (modifier.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPriced(Procedure procedure) {
    return !procedure.costs().isEmpty();
  }

  private static CostRange cost(Procedure procedure) {
    return procedure.costs().get(0).range();
  }
}
