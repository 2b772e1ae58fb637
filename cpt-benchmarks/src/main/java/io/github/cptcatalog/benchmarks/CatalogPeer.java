package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.Filter;
import io.github.cptcatalog.query.Grouping;
import io.github.cptcatalog.query.Order;
import io.github.cptcatalog.query.Page;
import io.github.cptcatalog.query.ProcedureQuery;
import io.github.cptcatalog.query.SearchHit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our own catalog, asked the way its users ask it. */
final class CatalogPeer implements Finder, Queries, Filtering, Searcher {
  private final Catalog catalog;

  CatalogPeer(List<Procedure> procedures) {
    this.catalog = Catalog.of(procedures);
  }

  @Override
  public Object find(String code) {
    return catalog.find(code);
  }

  @Override
  public String codeOf(@Nullable Object found) {
    return found instanceof Optional<?> some && some.orElse(null) instanceof Procedure procedure
        ? procedure.code().text()
        : "";
  }

  @Override
  public Found categoryAndCostAtMost(Category category, String dollars) {
    return found(catalog.query().category(category).costAtMost(dollars));
  }

  @Override
  public Found modifierAndCostOverlap(String modifier, CostRange range) {
    return found(catalog.query().modifier(modifier).costOverlaps(range));
  }

  @Override
  public List<String> cheapest(int limit, List<Category> categories, String withoutModifier) {
    Category[] others = categories.subList(1, categories.size()).toArray(Category[]::new);
    return Found.codes(
        catalog
            .query()
            .category(categories.get(0), others)
            .where(Filter.not(Filter.modifier(withoutModifier)))
            .orderBy(Order.byCost())
            .limit(limit)
            .list());
  }

  @Override
  public Found wordPrefixInCategory(String prefix, Category category) {
    return found(catalog.query().category(category).matching(prefix));
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory() {
    return figures(catalog.query());
  }

  @Override
  public Map<Category, CostFigures> statisticsPerCategory(String modifier) {
    return figures(catalog.query().modifier(modifier));
  }

  @Override
  public Found matching(Filter filter) {
    return found(catalog.query().where(filter));
  }

  @Override
  public List<String> search(String text, int limit) {
    List<String> codes = new ArrayList<>(limit);
    for (SearchHit hit : catalog.search(text, limit)) {
      codes.add(hit.procedure().code().text());
    }
    return codes;
  }

  private static Found found(ProcedureQuery query) {
    Page page = query.page(0, Found.PAGE);
    return new Found(page.total(), Found.codes(page.items()));
  }

  /** The procedures counted, priced or not, and the costs summed up. */
  private static Map<Category, CostFigures> figures(ProcedureQuery query) {
    Map<Category, Integer> counts = query.countBy(Grouping.CATEGORY);
    Map<Category, CostFigures> figures = new EnumMap<>(Category.class);
    query
        .costSummaryBy(Grouping.CATEGORY, SyntheticCosts.USD, SyntheticCosts.BASIS)
        .forEach(
            (category, costs) ->
                figures.put(
                    category,
                    new CostFigures(
                        counts.getOrDefault(category, 0),
                        costs.range().low(),
                        costs.median(),
                        costs.range().high())));
    return figures;
  }
}
