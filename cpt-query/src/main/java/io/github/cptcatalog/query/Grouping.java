package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;

/**
 * What procedures can be counted by, for {@link ProcedureQuery#countBy}. A procedure counts under
 * each value that it has, so only the counts of a category or a verdict add up to the whole.
 *
 * @param <K> the values
 */
public final class Grouping<K extends Comparable<? super K>> {
  /** By category, in the order of the enum; every procedure has one. */
  public static final Grouping<Category> CATEGORY = new Grouping<>(Facet.CATEGORY);

  /** By the codes of the modifiers commonly used, in the order of the codes. */
  public static final Grouping<String> MODIFIER = new Grouping<>(Facet.MODIFIER);

  /** By the verdict of the code check, in the order of the enum; every procedure has one. */
  public static final Grouping<Verdict> VERDICT = new Grouping<>(Facet.VERDICT);

  /** By the bases of which there are cost estimates, in the order of the enum. */
  public static final Grouping<CostBasis> BASIS = new Grouping<>(Facet.BASIS);

  /** By the settings in which the procedure is done, in the order of the enum. */
  public static final Grouping<Setting> SETTING = new Grouping<>(Facet.SETTING);

  private final Facet<K> facet;

  private Grouping(Facet<K> facet) {
    this.facet = facet;
  }

  Facet<K> facet() {
    return facet;
  }

  /** Returns what is counted by, such as {@code category}. */
  @Override
  public String toString() {
    return facet.toString();
  }
}
