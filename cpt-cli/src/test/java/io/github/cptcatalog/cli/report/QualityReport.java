package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the bundled data set holds and how good it is, in Markdown, for the data card and the build.
 */
final class QualityReport {
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
        + " in which the field says something.\n\n| field | records |\n| --- | --- |\n"
        + completeness()
        + "\n## Reading grades\n\nUS school grade by Flesch and Kincaid, without the medical names of the"
        + " list. Highest and mean over the records.\n\n"
        + readingGrades()
        + "\n## Entries to simplify\n\nSingle entries above grade "
        + ReadingGrades.HIGHEST_OF_ENTRY
        + ". A short entry with one long word is among them, so this is a list to look at.\n\n"
        + list(entriesToSimplify());
  }

  /** What the data card shows. */
  String figures() {
    Figures figures = Figures.of(procedures, dataset.modifiers().entries());
    return "| what | how many |\n| --- | --- |\n"
        + row("procedures", figures.procedures())
        + rows("verdict ", figures.verdicts())
        + rows("review ", figures.reviews())
        + rows("category ", figures.categories())
        + rows("costs by ", figures.costs())
        + row("questions and answers", figures.faqs())
        + row("modifiers in the register", figures.modifiers())
        + row("of those with an end", figures.endedModifiers())
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
                  "| %s | %s | %s | %s |\n"
                      .formatted(
                          field.name(),
                          ReadingGrades.shown(highest.getValue()),
                          highest.getKey(),
                          ReadingGrades.shown(mean)));
            });
    return table.toString();
  }

  /** The grade of each patient field, by field and code. */
  Map<RecordField, Map<ProcedureCode, Double>> grades() {
    Map<RecordField, Map<ProcedureCode, Double>> grades = new LinkedHashMap<>();
    RecordFields.READ_BY_PATIENTS.forEach(field -> grades.put(field, new TreeMap<>()));
    for (Procedure procedure : procedures) {
      ReadingGrades.ofFields(procedure)
          .forEach((field, grade) -> grades.get(field).put(procedure.code(), grade));
    }
    grades.values().removeIf(Map::isEmpty);
    return grades;
  }

  /** The entries that are hard to read by themselves, hardest first. */
  List<String> entriesToSimplify() {
    record Found(ProcedureCode code, ReadingGrades.HardEntry entry) {}

    return procedures.stream()
        .flatMap(
            procedure ->
                ReadingGrades.hardEntries(procedure).stream()
                    .map(entry -> new Found(procedure.code(), entry)))
        .sorted(Comparator.comparingDouble((Found found) -> found.entry().grade()).reversed())
        .map(
            found ->
                "%s %s, %s: %s"
                    .formatted(
                        found.code(),
                        found.entry().field().name(),
                        ReadingGrades.shown(found.entry().grade()),
                        found.entry().text()))
        .toList();
  }

  List<CostOutliers.Comparison> costComparisons() {
    return CostOutliers.in(procedures);
  }

  private String completeness() {
    return FieldCompleteness.of(RecordFields.ALL, procedures).entrySet().stream()
        .map(entry -> row(entry.getKey().path(), entry.getValue()))
        .collect(Collectors.joining());
  }

  private static String list(List<?> entries) {
    return entries.isEmpty()
        ? "- none\n"
        : entries.stream().map(entry -> "- " + entry + "\n").collect(Collectors.joining());
  }

  private static String rows(String prefix, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> row(prefix + entry.getKey(), entry.getValue()))
        .collect(Collectors.joining());
  }

  private static String row(String what, int count) {
    return "| " + what + " | " + count + " |\n";
  }
}
