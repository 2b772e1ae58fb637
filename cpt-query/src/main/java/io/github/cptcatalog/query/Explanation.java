package io.github.cptcatalog.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a query with an eye on its steps, and tells what was done. */
final class Explanation {
  private final Indexes indexes;
  private final Plan plan;
  private final StringBuilder text;

  Explanation(String query, Indexes indexes, Plan plan) {
    this.indexes = indexes;
    this.plan = plan;
    this.text = new StringBuilder("query: " + query + "\n");
  }

  String of(Order order, int limit) {
    Span span = plan.span();
    line("codes: " + span.size() + " of " + indexes.size());
    plan.steps()
        .forEach(step -> line("index: " + step.condition() + ": " + step.selection().describe()));
    line(
        "count: "
            + plan.knownCount()
                .map(count -> count + ", known from the indexes")
                .orElse("found by a walk through all candidates"));
    Answer answer = new Answer(indexes, plan);
    switch (answer.way(order, 0, limit)) {
      case WALK -> {
        line("list: read off in code order");
        walk(new Visitors.Gatherer(0, limit), limit);
      }
      case TEST -> {
        line("list: read off a permutation in the order of " + order + ", testing each position");
        test(order, limit);
      }
      case MARK -> {
        line("list: matches are marked first, then put in the order of " + order);
        walk(new Visitors.Marker(indexes.size()), Integer.MAX_VALUE);
      }
    }
    return text.toString();
  }

  private void walk(Walk.Visitor visitor, int wanted) {
    if (wanted == 0) {
      line("  nothing, since the limit is zero");
      return;
    }
    Walk walk = plan.walk(wanted);
    List<Step> steps = counted(walk.steps());
    new Walk(walk.span(), walk.candidates(), steps).go(visitor);
    Optional<Postings> candidates = walk.candidates();
    line("  candidates: " + candidates.map(Selection::describe).orElse(walk.span().describe()));
    tell(steps);
  }

  private void test(Order order, int limit) {
    List<Step> steps = counted(plan.steps());
    List<Selection> all = new ArrayList<>(steps.stream().map(Step::selection).toList());
    all.add(plan.span());
    Answer.readOff(indexes.in(order), new Combined.Every(all, indexes.size()), 0, limit);
    tell(steps);
  }

  private void tell(List<Step> steps) {
    steps.forEach(step -> line("  " + step.condition() + ": " + step.selection().describe()));
  }

  private static List<Step> counted(List<Step> steps) {
    return steps.stream().map(step -> step.answeredBy(new Counted(step.selection()))).toList();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
