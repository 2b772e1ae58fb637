package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a filter is answered on one catalog: a span of codes, and the other conditions that must hold
 * there, each by its index.
 */
final class Plan {
  /**
   * Sets come first, since 64 candidates are tested against one at once; then what lets least pass.
   */
  private static final Comparator<Step> CHEAPEST_FIRST =
      Comparator.comparing((Step step) -> !(step.selection() instanceof PositionSet))
          .thenComparingInt(step -> step.selection().estimate());

  /** Up to so many positions are sorted sooner than marked in a bitmap of the catalog. */
  private static final int SORTED_SOONER = 64;

  private final Indexes indexes;
  private final Span span;
  private final List<Step> steps;

  private Plan(Indexes indexes, Span span, List<Step> steps) {
    this.indexes = indexes;
    this.span = span;
    this.steps = steps;
  }

  /** Returns the plan for what matches a filter and passes further steps besides. */
  static Plan of(Filter filter, List<Step> besides, Indexes indexes) {
    Binder binder = new Binder(indexes);
    List<Filter> parts = filter instanceof AllOf all ? all.parts() : List.of(filter);
    Optional<PositionSet> group = Optional.empty();
    Span span = new Span(0, indexes.size());
    List<Step> steps = new ArrayList<>(parts.size() + besides.size());
    for (Filter part : parts) {
      if (part instanceof CostFilter) {
        continue;
      }
      Selection selection = binder.bind(part);
      if (selection instanceof Span narrower) {
        span = span.and(narrower);
      } else {
        boolean isGroup = isGroup(part) && selection instanceof PositionSet;
        steps.add(new Step(part, selection, isGroup));
        if (isGroup && (group.isEmpty() || selection.estimate() < group.get().size())) {
          group = Optional.of((PositionSet) selection);
        }
      }
    }
    for (Filter part : parts) {
      if (part instanceof CostFilter cost) {
        steps.add(new Step(part, binder.cost(cost, group), false));
      }
    }
    steps.addAll(besides);
    if (steps.size() > 1) {
      steps.sort(CHEAPEST_FIRST);
    }
    return new Plan(indexes, span, steps);
  }

  /** Returns the plan for positions that are known. */
  static Plan of(Bitmap positions, Indexes indexes) {
    return new Plan(
        indexes,
        new Span(0, indexes.size()),
        List.of(new Step("within the limit", positions, false)));
  }

  /**
   * Tells whether prices are kept sorted for what the filter selects, so that they count at once.
   */
  private static boolean isGroup(Filter filter) {
    return filter instanceof OneOf<?> oneOf
        && oneOf.wanted().size() == 1
        && (oneOf.facet().equals(Facet.CATEGORY) || oneOf.facet().equals(Facet.MODIFIER));
  }

  /** Tells whether a position has to be tested at all. */
  boolean takesAll() {
    return steps.isEmpty() && span.size() == indexes.size();
  }

  Span span() {
    return span;
  }

  List<Step> steps() {
    return steps;
  }

  /** Returns how many match where an index knows it without a look at them. */
  Optional<Integer> knownCount() {
    if (steps.isEmpty()) {
      return Optional.of(span.size());
    }
    if (span.size() < indexes.size()) {
      return Optional.empty();
    }
    if (steps.size() == 1 && steps.get(0).selection() instanceof PositionSet set) {
      return Optional.of(set.size());
    }
    Step last = steps.get(steps.size() - 1);
    boolean countable =
        last.selection() instanceof InBounds costs
            && costs.sorted().isPresent()
            && costs.bounds().areCountedByEnds()
            && (steps.size() == 1 || (steps.size() == 2 && steps.get(0).isGroup()));
    return countable ? Optional.of(last.selection().estimate()) : Optional.empty();
  }

  /** Returns the set for which sums are kept, where the filter asks for nothing else. */
  Optional<PositionSet> group() {
    if (span.size() < indexes.size() || steps.size() > 1) {
      return Optional.empty();
    }
    if (steps.isEmpty()) {
      return Optional.of(indexes.everything());
    }
    return steps.get(0).selection() instanceof PositionSet set && steps.get(0).isGroup()
        ? Optional.of(set)
        : Optional.empty();
  }

  /** Returns the filter as a whole, to test positions in another order. */
  Selection selection() {
    List<Selection> all = new ArrayList<>(steps.size() + 1);
    steps.forEach(step -> all.add(step.selection()));
    all.add(span);
    return new Combined.Every(all, indexes.size());
  }

  /** Returns the share of all positions that probably match. */
  double share() {
    double share = span.size() / (double) Math.max(1, indexes.size());
    for (Step step : steps) {
      share *= share(step.selection());
    }
    return share;
  }

  /**
   * Returns a way to the matches.
   *
   * @param wanted how many are wanted; fewer are found sooner
   */
  Walk walk(int wanted) {
    List<Step> left = new ArrayList<>(steps.size());
    Optional<Postings> candidates = Optional.empty();
    double reaching = span.size();
    for (Step step : steps) {
      Selection selection = step.selection();
      if (selection instanceof InBounds costs && isGatheringWorthwhile(costs, reaching, wanted)) {
        selection = gathered(costs);
      }
      if (selection instanceof Postings few
          && (candidates.isEmpty() || few.size() < candidates.get().size())) {
        candidates = Optional.of(few);
      }
      left.add(step.answeredBy(selection));
      reaching *= share(selection);
    }
    if (candidates.isPresent()) {
      Postings few = candidates.get();
      left.removeIf(step -> step.selection() == few);
    }
    return new Walk(span, candidates, left);
  }

  /** A gathered run of sorted prices costs a bitmap; testing costs each candidate that comes by. */
  private boolean isGatheringWorthwhile(InBounds costs, double reaching, int wanted) {
    if (costs.sorted().isEmpty()) {
      return false;
    }
    double tested = Math.min(reaching, wanted / Math.max(share(costs), 1.0 / indexes.size()));
    int gathered = costs.sorted().get().candidates(costs.bounds());
    return gathered + Selection.blocks(indexes.size()) < tested;
  }

  private PositionSet gathered(InBounds costs) {
    int[] positions = costs.sorted().orElseThrow().in(costs.bounds());
    if (positions.length > SORTED_SOONER) {
      return Bitmap.of(positions, indexes.size());
    }
    Arrays.sort(positions);
    return new Postings(positions);
  }

  private double share(Selection selection) {
    int population =
        selection instanceof InBounds costs ? Math.max(1, costs.population()) : indexes.size();
    return selection.estimate() / (double) Math.max(1, population);
  }
}
