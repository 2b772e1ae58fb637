package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a query has to answer, found without any index: all that match, in their order. */
record Scan(List<Procedure> matches) {

  static Scan of(List<Procedure> procedures, Asked asked, Order order) {
    return new Scan(
        procedures.stream().filter(asked.meaning()).sorted(order.comparator()).toList());
  }

  Scan limit(int most) {
    return new Scan(matches.stream().limit(most).toList());
  }

  Page page(int offset, int limit) {
    return new Page(matches.stream().skip(offset).limit(limit).toList(), matches.size(), offset);
  }

  /** Counts in the order of the keys, as text, so that the order is compared too. */
  <K extends Comparable<? super K>> String countBy(Function<Procedure, Collection<K>> values) {
    return matches.stream()
        .flatMap(procedure -> values.apply(procedure).stream().distinct())
        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.summingInt(it -> 1)))
        .toString();
  }

  /** Sums up in the order of the keys, as text, so that the order is compared too. */
  <K extends Comparable<? super K>> String costSummaryBy(
      Function<Procedure, Collection<K>> values, Currency currency, CostBasis basis) {
    Map<K, CostSummary> summaries = new TreeMap<>();
    matches.stream()
        .flatMap(procedure -> values.apply(procedure).stream())
        .distinct()
        .forEach(
            value ->
                new Scan(matches.stream().filter(it -> values.apply(it).contains(value)).toList())
                    .costSummary(currency, basis, Optional.empty())
                    .ifPresent(summary -> summaries.put(value, summary)));
    return summaries.toString();
  }

  Optional<CostSummary> costSummary(
      Currency currency, CostBasis basis, Optional<CostSetting> setting) {
    List<CostRange> ranges =
        matches.stream()
            .flatMap(
                procedure ->
                    procedure.costs().stream()
                        .filter(cost -> cost.basis() == basis)
                        .filter(cost -> setting.isEmpty() || cost.setting().equals(setting))
                        .sorted(Comparator.comparing(CostEstimate::asOf).reversed())
                        .limit(1))
            .map(CostEstimate::range)
            .filter(range -> range.currency() == currency)
            .toList();
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> midpoints = ranges.stream().map(CostRange::midpoint).sorted().toList();
    int half = midpoints.size() / 2;
    BigDecimal median =
        midpoints.size() % 2 == 1
            ? midpoints.get(half)
            : midpoints
                .get(half - 1)
                .add(midpoints.get(half))
                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    return Optional.of(
        new CostSummary(
            ranges.size(), ranges.stream().reduce(CostRange::span).orElseThrow(), median));
  }
}
