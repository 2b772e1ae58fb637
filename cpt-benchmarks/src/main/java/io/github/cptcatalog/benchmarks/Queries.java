package io.github.cptcatalog.benchmarks;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostRange;
import java.util.List;
import java.util.Map;

/** A peer that answers queries. Costs are those of the first estimate. */
interface Queries {

  Found categoryAndCostAtMost(Category category, String dollars);

  Found modifierAndCostOverlap(String modifier, CostRange range);

  /** Returns the first codes by low end, high end and code. */
  List<String> cheapest(int limit, List<Category> categories, String withoutModifier);

  Found wordPrefixInCategory(String prefix, Category category);

  Map<Category, CostFigures> statisticsPerCategory();

  Map<Category, CostFigures> statisticsPerCategory(String modifier);
}
