package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/**
 * What a bundled record must hold.
 *
 * @param clinical how many entries each list of the clinical part has; no others have any
 * @param patient the same of the patient part
 * @param duration in words
 * @param modifiers codes in order, with spaces between them
 * @param cost the one published range, or nothing where the document names no cost
 */
record ExpectedRecord(
    String code,
    Category category,
    Verdict verdict,
    String rightCodes,
    Map<String, Integer> clinical,
    Map<String, Integer> patient,
    List<Anesthesia> anesthesia,
    String duration,
    List<Setting> settings,
    String modifiers,
    String cost,
    int coverageNotes) {

  /** Reads counts written as {@code steps 5, equipment 3}. */
  static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String entry : text.split(", ", -1)) {
      String[] parts = entry.split(" ", -1);
      counts.put(parts[0], Integer.valueOf(parts[1]));
    }
    return counts;
  }

  void check(Procedure record, SoftAssertions soft) {
    soft.assertThat(record.code().text()).isEqualTo(code);
    soft.assertThat(record.category()).as(code).isEqualTo(category);
    soft.assertThat(record.codeCheck().verdict()).as(code).isEqualTo(verdict);
    soft.assertThat(joined(record.codeCheck().rightCodes())).as(code).isEqualTo(rightCodes);
    soft.assertThat(sizes(record.clinical())).as(code + " clinical").isEqualTo(clinical);
    soft.assertThat(sizes(record.patient())).as(code + " patient").isEqualTo(patient);
    soft.assertThat(record.clinical().anesthesia()).as(code).containsExactlyElementsOf(anesthesia);
    soft.assertThat(record.clinical().duration().map(DurationRange::toString))
        .as(code)
        .contains(duration);
    soft.assertThat(record.clinical().settings()).as(code).containsExactlyElementsOf(settings);
    soft.assertThat(joined(record.modifiers().stream().map(ModifierUse::code).toList()))
        .as(code)
        .isEqualTo(modifiers);
    checkCosts(record, soft);
    soft.assertThat(record.billing().coverageNotes()).as(code).hasSize(coverageNotes);
  }

  private void checkCosts(Procedure record, SoftAssertions soft) {
    List<CostEstimate> published =
        record.costs().stream()
            .filter(estimate -> estimate.basis() == CostBasis.PUBLISHED_ESTIMATE)
            .toList();
    soft.assertThat(joined(published.stream().map(CostEstimate::range).toList()))
        .as(code)
        .isEqualTo(cost);
    soft.assertThat(published)
        .as(code)
        .allSatisfy(
            estimate -> {
              soft.assertThat(estimate.asOf()).isEqualTo(AsOf.year(2025));
              soft.assertThat(estimate.typical()).isEmpty();
            });
  }

  private static String joined(List<?> parts) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /** How many entries each list component has, typed sets and empty lists left out. */
  private static Map<String, Integer> sizes(Record part) {
    Map<String, Integer> sizes = new TreeMap<>();
    for (var component : part.getClass().getRecordComponents()) {
      if (component.getType() == List.class) {
        try {
          int size = ((Collection<?>) component.getAccessor().invoke(part)).size();
          if (size > 0) {
            sizes.put(component.getName(), size);
          }
        } catch (ReflectiveOperationException broken) {
          throw new LinkageError(broken.getMessage(), broken);
        }
      }
    }
    return sizes;
  }
}
