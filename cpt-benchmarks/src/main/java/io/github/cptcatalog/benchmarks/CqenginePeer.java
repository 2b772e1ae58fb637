package io.github.cptcatalog.benchmarks;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.applyThresholds;
import static com.googlecode.cqengine.query.QueryFactory.ascending;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.in;
import static com.googlecode.cqengine.query.QueryFactory.lessThan;
import static com.googlecode.cqengine.query.QueryFactory.lessThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.not;
import static com.googlecode.cqengine.query.QueryFactory.orderBy;
import static com.googlecode.cqengine.query.QueryFactory.queryOptions;
import static com.googlecode.cqengine.query.QueryFactory.startsWith;
import static com.googlecode.cqengine.query.QueryFactory.threshold;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.index.radix.RadixTreeIndex;
import com.googlecode.cqengine.index.unique.UniqueIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.EngineThresholds;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CQEngine with the indexes that its README recommends for these questions. */
final class CqenginePeer implements Finder, Queries {
  private final IndexedCollection<Procedure> procedures = new ConcurrentIndexedCollection<>();

  CqenginePeer(List<Procedure> procedures) {
    this.procedures.addAll(procedures);
    this.procedures.addIndex(UniqueIndex.onAttribute(CqengineAttributes.CODE));
    this.procedures.addIndex(HashIndex.onAttribute(CqengineAttributes.CATEGORY));
    this.procedures.addIndex(HashIndex.onAttribute(CqengineAttributes.MODIFIER));
    this.procedures.addIndex(NavigableIndex.onAttribute(CqengineAttributes.LOW));
    this.procedures.addIndex(NavigableIndex.onAttribute(CqengineAttributes.HIGH));
    this.procedures.addIndex(RadixTreeIndex.onAttribute(CqengineAttributes.WORD));
  }

  @Override
  public @Nullable Object find(String code) {
    try (ResultSet<Procedure> found = procedures.retrieve(equal(CqengineAttributes.CODE, code))) {
      return found.isEmpty() ? null : found.uniqueResult();
    }
  }

  @Override
  public String codeOf(@Nullable Object found) {
    return found instanceof Procedure procedure ? procedure.code().text() : "";
  }

  @Override
  public Found categoryAndCostAtMost(Category category, String dollars) {
    return found(
        and(
            equal(CqengineAttributes.CATEGORY, category),
            lessThanOrEqualTo(CqengineAttributes.HIGH, new BigDecimal(dollars))));
  }

  @Override
  public Found modifierAndCostOverlap(String modifier, CostRange range) {
    return found(
        and(
            equal(CqengineAttributes.MODIFIER, modifier),
            lessThanOrEqualTo(CqengineAttributes.LOW, range.high()),
            and(
                greaterThanOrEqualTo(CqengineAttributes.HIGH, range.low()),
                lessThan(CqengineAttributes.HIGH, CqengineAttributes.NO_COST))));
  }

  @Override
  public List<String> cheapest(int limit, List<Category> categories, String withoutModifier) {
    QueryOptions byCost =
        queryOptions(
            orderBy(
                ascending(CqengineAttributes.LOW),
                ascending(CqengineAttributes.HIGH),
                ascending(CqengineAttributes.CODE)),
            applyThresholds(threshold(EngineThresholds.INDEX_ORDERING_SELECTIVITY, 1.0)));
    Query<Procedure> query =
        and(
            in(CqengineAttributes.CATEGORY, categories),
            not(equal(CqengineAttributes.MODIFIER, withoutModifier)),
            lessThan(CqengineAttributes.LOW, CqengineAttributes.NO_COST));
    try (ResultSet<Procedure> found = procedures.retrieve(query, byCost)) {
      List<Procedure> first = new ArrayList<>(limit);
      for (Procedure procedure : found) {
        first.add(procedure);
        if (first.size() == limit) {
          break;
        }
      }
      return Found.codes(first);
    }
  }

  @Override
  public Found wordPrefixInCategory(String prefix, Category category) {
    return found(
        and(
            startsWith(CqengineAttributes.WORD, prefix),
            equal(CqengineAttributes.CATEGORY, category)));
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory() {
    Map<Category, CostFigures> figures = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      putFigures(figures, category, equal(CqengineAttributes.CATEGORY, category));
    }
    return figures;
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory(String modifier) {
    Map<Category, CostFigures> figures = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      putFigures(
          figures,
          category,
          and(
              equal(CqengineAttributes.CATEGORY, category),
              equal(CqengineAttributes.MODIFIER, modifier)));
    }
    return figures;
  }

  private void putFigures(
      Map<Category, CostFigures> figures, Category category, Query<Procedure> query) {
    int count = 0;
    List<CostRange> costs = new ArrayList<>();
    try (ResultSet<Procedure> found = procedures.retrieve(query)) {
      for (Procedure procedure : found) {
        count++;
        if (!procedure.costs().isEmpty()) {
          costs.add(procedure.costs().get(0).range());
        }
      }
    }
    if (count > 0) {
      figures.put(category, CostFigures.of(count, costs));
    }
  }

  /** One pass and a sort of our own take less time here than an order asked of CQEngine. */
  private Found found(Query<Procedure> query) {
    List<Procedure> all = new ArrayList<>();
    try (ResultSet<Procedure> found = procedures.retrieve(query)) {
      found.forEach(all::add);
    }
    all.sort(Comparator.comparing(Procedure::code));
    return Found.of(all);
  }
}
