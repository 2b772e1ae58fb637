package io.github.cptcatalog.data.quality;

import io.github.cptcatalog.model.Procedure;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In how many records each field of the data file says something. */
final class FieldCompleteness {
  private FieldCompleteness() {}

  static Map<String, Integer> of(List<Procedure> procedures) {
    Map<String, Integer> filled = new LinkedHashMap<>();
    for (Procedure procedure : procedures) {
      count(filled, "", procedure);
    }
    return filled;
  }

  private static void count(Map<String, Integer> filled, String path, Record part) {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      String name = path + component.getName();
      Object value = valueOf(part, component);
      if (value instanceof Record inner && hasOptionalFields(inner)) {
        count(filled, name + ".", inner);
      } else {
        filled.merge(name, isEmpty(value) ? 0 : 1, Integer::sum);
      }
    }
  }

  private static boolean hasOptionalFields(Record part) {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      if (component.getType() == Optional.class
          || Collection.class.isAssignableFrom(component.getType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof Collection<?> collection && collection.isEmpty());
  }

  private static Object valueOf(Record part, RecordComponent component) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError(broken.getMessage(), broken);
    }
  }
}
