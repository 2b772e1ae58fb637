package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In how many records each field says something. */
final class FieldCompleteness {
  private FieldCompleteness() {}

  static Map<RecordField, Integer> of(List<RecordField> fields, List<Procedure> procedures) {
    Map<RecordField, Integer> filled = new LinkedHashMap<>();
    for (RecordField field : fields) {
      filled.put(field, (int) procedures.stream().filter(field::isFilled).count());
    }
    return filled;
  }
}
