package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A property of which a procedure has some of a few values. */
record Facet<T extends Comparable<? super T>>(
    String name, Function<Procedure, Collection<T>> values) {
  static final Facet<Category> CATEGORY = new Facet<>("category", p -> List.of(p.category()));
  static final Facet<String> MODIFIER =
      new Facet<>("modifier", p -> p.modifiers().stream().map(ModifierUse::code).toList());
  static final Facet<ModifierKind> MODIFIER_KIND =
      new Facet<>(
          "modifier kind", p -> p.modifiers().stream().map(use -> use.modifier().kind()).toList());
  static final Facet<Verdict> VERDICT =
      new Facet<>("verdict", p -> List.of(p.codeCheck().verdict()));
  static final Facet<Setting> SETTING = new Facet<>("setting", p -> p.clinical().settings());
  static final Facet<Anesthesia> ANESTHESIA =
      new Facet<>("anesthesia", p -> p.clinical().anesthesia());
  static final Facet<CostBasis> BASIS =
      new Facet<>("basis", p -> p.costs().stream().map(CostEstimate::basis).toList());

  @Override
  public String toString() {
    return name;
  }
}
