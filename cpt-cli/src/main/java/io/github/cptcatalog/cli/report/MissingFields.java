package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the fields that a record lacks and that most others of its category have. */
final class MissingFields {
  /** With fewer others there is nothing that most of them do. */
  private static final int FEWEST_OTHERS = 2;

  private static final Map<CostBasis, RecordField> MEASURED_COSTS =
      Arrays.stream(CostBasis.values())
          .filter(CostBasis::isMeasured)
          .collect(Collectors.toMap(basis -> basis, MissingFields::costs));
  private static final List<RecordField> FIELDS =
      Stream.concat(
              RecordFields.EXPECTED.stream(),
              Arrays.stream(CostBasis.values())
                  .filter(MEASURED_COSTS::containsKey)
                  .map(MEASURED_COSTS::get))
          .toList();

  private final Map<Category, Long> sizes;
  private final Map<Category, Map<RecordField, Integer>> filled = new EnumMap<>(Category.class);

  MissingFields(List<Procedure> procedures) {
    sizes =
        procedures.stream()
            .collect(Collectors.groupingBy(Procedure::category, Collectors.counting()));
    procedures.stream()
        .collect(Collectors.groupingBy(Procedure::category))
        .forEach((category, all) -> filled.put(category, FieldCompleteness.of(FIELDS, all)));
  }

  List<RecordField> in(Procedure procedure) {
    long others = sizes.getOrDefault(procedure.category(), 1L) - 1;
    List<RecordField> missing = new ArrayList<>();
    filled
        .getOrDefault(procedure.category(), Map.of())
        .forEach(
            (field, records) -> {
              boolean mostHaveIt = others >= FEWEST_OTHERS && records * 2L > others;
              if (mostHaveIt && !field.isFilled(procedure) && mayHave(procedure, field)) {
                missing.add(field);
              }
            });
    return missing;
  }

  /**
   * Measured figures belong to what the code means, and a doubtful text is about something else.
   */
  private static boolean mayHave(Procedure procedure, RecordField field) {
    return !procedure.codeCheck().isDoubtful()
        || !(MEASURED_COSTS.containsValue(field) || field.equals(RecordFields.INDICATORS));
  }

  private static RecordField costs(CostBasis basis) {
    return new RecordField(
        RecordFields.COSTS.path(),
        "Costs by " + basis.label(),
        it -> it.costs().stream().filter(c -> c.basis() == basis).map(c -> c.toString()).toList());
  }
}
