package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What there is, counted. Each count is by label, in the order of the alphabet.
 *
 * @param procedures how many records there are
 * @param verdicts of the code checks
 * @param reviews reviewed or not
 * @param categories the official sections
 * @param costs the estimates by basis, setting and year
 * @param faqs questions with their answers
 * @param modifiers the entries of the register
 * @param endedModifiers those of them with a last day
 */
record Figures(
    int procedures,
    Map<String, Integer> verdicts,
    Map<String, Integer> reviews,
    Map<String, Integer> categories,
    Map<String, Integer> costs,
    int faqs,
    int modifiers,
    int endedModifiers) {

  static Figures of(List<Procedure> procedures, List<Modifier> modifiers) {
    return new Figures(
        procedures.size(),
        count(procedures, it -> Stream.of(it.codeCheck().verdict().label())),
        count(procedures, it -> Stream.of(RecordFields.words(it.review().state()))),
        count(procedures, it -> Stream.of(it.category().label())),
        count(procedures, it -> it.costs().stream().map(Figures::kind)),
        procedures.stream().mapToInt(it -> it.faqs().size()).sum(),
        modifiers.size(),
        (int) modifiers.stream().filter(it -> it.lastDay().isPresent()).count());
  }

  private static Map<String, Integer> count(
      List<Procedure> procedures, Function<Procedure, Stream<String>> labels) {
    Map<String, Integer> counts = new TreeMap<>();
    procedures.stream().flatMap(labels).forEach(label -> counts.merge(label, 1, Integer::sum));
    return counts;
  }

  private static String kind(CostEstimate cost) {
    return cost.basis().label()
        + cost.setting().map(setting -> ", " + RecordFields.words(setting)).orElse("")
        + ", "
        + cost.asOf().year();
  }
}
