package io.github.cptcatalog.data.quality;

import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bundled data set holds and how good it is, counted from the data, in Markdown. */
final class QualityReport {
  private static final double HARD_ENTRY = 10.0;

  private final Dataset dataset;
  private final List<Procedure> procedures;

  QualityReport(Dataset dataset) {
    this.dataset = dataset;
    this.procedures = dataset.procedures();
  }

  /** Everything, for the build artifact. */
  String whole() {
    return "# Data quality of "
        + dataset.edition()
        + "\n\n"
        + figures()
        + "\n## Fields\n\nRecords of "
        + procedures.size()
        + " in which the field says something.\n\n"
        + table("field | records", FieldCompleteness.of(procedures))
        + "\n## Reading grades\n\nUS school grade by Flesch and Kincaid, without the medical names of the"
        + " list. Highest and mean over the records.\n\n"
        + readingGrades()
        + "\n## Entries to simplify\n\nSingle entries above grade "
        + HARD_ENTRY
        + ". A short entry with one long word is among them, so this is a list to look at.\n\n"
        + list(entriesToSimplify());
  }

  /** What the data card shows. */
  String figures() {
    return "| what | how many |\n| --- | --- |\n"
        + row("procedures", procedures.size())
        + rows("verdict ", count(p -> Stream.of(p.codeCheck().verdict().label())))
        + rows("review ", count(p -> Stream.of(label(p.review().state()))))
        + rows("category ", count(p -> Stream.of(p.category().label())))
        + rows("costs by ", count(p -> p.costs().stream().map(QualityReport::kind)))
        + row("questions and answers", procedures.stream().mapToInt(p -> p.faqs().size()).sum())
        + row("modifiers in the register", dataset.modifiers().entries().size())
        + row(
            "of those with an end",
            dataset.modifiers().entries().stream().filter(QualityReport::hasAnEnd).count())
        + "\nPublished estimates far outside a measured basis (more than twice as high, or less than"
        + " half, at the near ends; where the code is doubtful, beside the figures of the best fit"
        + " among its right codes). Medicare pays the clinician's part; a page may mean the whole:\n\n"
        + list(costComparisons().stream().filter(CostOutliers.Comparison::far).toList())
        + "\nThe same estimates beside the measured bases that they are not far from:\n\n"
        + list(costComparisons().stream().filter(comparison -> !comparison.far()).toList());
  }

  /** One line a field: highest grade, the record it is in, mean. */
  String readingGrades() {
    StringBuilder table =
        new StringBuilder("| field | highest | in | mean |\n| --- | --- | --- | --- |\n");
    grades()
        .forEach(
            (field, byCode) -> {
              Map.Entry<ProcedureCode, Double> highest =
                  byCode.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
              double mean =
                  byCode.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
              table.append(
                  String.format(
                      Locale.ROOT,
                      "| %s | %.1f | %s | %.1f |%n",
                      field,
                      highest.getValue(),
                      highest.getKey(),
                      mean));
            });
    return table.toString().replace("\r\n", "\n");
  }

  /** The grade of each patient field, by field and code. */
  Map<String, Map<ProcedureCode, Double>> grades() {
    Map<String, Map<ProcedureCode, Double>> grades = new LinkedHashMap<>();
    for (Procedure procedure : procedures) {
      PatientFields.of(procedure)
          .forEach(
              (field, entries) ->
                  grades
                      .computeIfAbsent(field, none -> new TreeMap<>())
                      .put(procedure.code(), ReadingGrade.of(entries)));
    }
    return grades;
  }

  /** The entries that are hard to read by themselves, hardest first. */
  List<String> entriesToSimplify() {
    record Entry(double grade, String place, String text) {}

    List<Entry> hard = new ArrayList<>();
    for (Procedure procedure : procedures) {
      PatientFields.of(procedure)
          .forEach(
              (field, entries) ->
                  entries.stream()
                      .map(
                          text ->
                              new Entry(
                                  ReadingGrade.of(List.of(text)),
                                  procedure.code() + " " + field,
                                  text))
                      .filter(entry -> entry.grade() > HARD_ENTRY)
                      .forEach(hard::add));
    }
    return hard.stream()
        .sorted(Comparator.comparingDouble(Entry::grade).reversed())
        .map(
            entry ->
                String.format(
                    Locale.ROOT, "%s, %.1f: %s", entry.place(), entry.grade(), entry.text()))
        .toList();
  }

  List<CostOutliers.Comparison> costComparisons() {
    Map<ProcedureCode, Procedure> byCode = new TreeMap<>();
    procedures.forEach(procedure -> byCode.put(procedure.code(), procedure));
    return CostOutliers.in(byCode);
  }

  private static String list(List<?> entries) {
    return entries.isEmpty()
        ? "- none\n"
        : entries.stream().map(entry -> "- " + entry + "\n").collect(Collectors.joining());
  }

  private Map<String, Integer> count(Function<Procedure, Stream<String>> values) {
    Map<String, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
    procedures.stream().flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private static boolean hasAnEnd(Modifier modifier) {
    return modifier.lastDay().isPresent();
  }

  private static String kind(CostEstimate cost) {
    return cost.basis().label()
        + cost.setting().map(setting -> ", " + label(setting)).orElse("")
        + ", "
        + cost.asOf().year();
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String rows(String prefix, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> row(prefix + entry.getKey(), entry.getValue()))
        .collect(Collectors.joining());
  }

  private static String table(String head, Map<String, Integer> counts) {
    return "| " + head + " |\n| --- | --- |\n" + rows("", counts);
  }

  private static String row(String what, long count) {
    return "| " + what + " | " + count + " |\n";
  }
}
