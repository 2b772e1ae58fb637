package io.github.cptcatalog.query;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Validity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a record as its classes declare them, read and replaced by reflection. */
final class Leaves {
  /** Records whose components are fields of their own; any other value is a field as a whole. */
  private static final Set<Class<?>> PARTS =
      Set.of(
          CodeCheck.class,
          ClinicalFacts.class,
          PatientGuide.class,
          Validity.class,
          BillingFacts.class,
          PaymentIndicators.class,
          Review.class);

  private Leaves() {}

  static List<String> paths() {
    return paths("", Procedure.class);
  }

  /** The record, with one field taken from the other record. */
  static Procedure replaced(Procedure record, String path, Procedure other) {
    return (Procedure) replaced(record, List.of(path.split("\\.")), other);
  }

  private static List<String> paths(String prefix, Class<?> type) {
    List<String> paths = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      Class<?> held = held(component.getGenericType());
      if (PARTS.contains(held)) {
        paths.addAll(paths(path + ".", held));
      } else {
        paths.add(path);
      }
    }
    return paths;
  }

  private static Class<?> held(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? (Class<?>) generic.getActualTypeArguments()[0]
          : (Class<?>) generic.getRawType();
    }
    return (Class<?>) type;
  }

  private static Object replaced(Object record, List<String> path, Object other) {
    if (record instanceof Optional<?> part) {
      return Optional.of(replaced(part.orElseThrow(), path, ((Optional<?>) other).orElseThrow()));
    }
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].getAccessor().invoke(record);
        if (components[i].getName().equals(path.get(0))) {
          Object theirs = components[i].getAccessor().invoke(other);
          List<String> rest = path.subList(1, path.size());
          values[i] = rest.isEmpty() ? theirs : replaced(values[i], rest, theirs);
        }
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError("Cannot replace " + path + " of " + record, broken);
    }
  }
}
