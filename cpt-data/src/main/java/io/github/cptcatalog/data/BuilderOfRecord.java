package io.github.cptcatalog.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Supplier;

/** Which class builds which record: the static method {@code builder()} of the record says so. */
final class BuilderOfRecord {
  // asked again for every method of every class that Jackson looks at
  private static final ClassValue<Optional<Class<?>>> RECORDS =
      new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> builder) {
          return lookUpRecord(builder);
        }
      };

  private BuilderOfRecord() {}

  /** Returns the class that {@code builder()} of the record gives. */
  static Optional<Class<?>> find(Class<?> type) {
    return type.isRecord() ? builderMethod(type).map(Method::getReturnType) : Optional.empty();
  }

  /** Returns the record that {@code build()} of the class gives. */
  static Optional<Class<?>> recordOf(Class<?> builder) {
    return RECORDS.get(builder);
  }

  private static Optional<Class<?>> lookUpRecord(Class<?> builder) {
    try {
      Class<?> built = builder.getMethod("build").getReturnType();
      return find(built).filter(builder::equals).map(found -> built);
    } catch (NoSuchMethodException notABuilder) {
      return Optional.empty();
    }
  }

  /** Returns what makes a builder the way users do, so that it has its presets. */
  static Supplier<Object> maker(Class<?> type) {
    // looked up once, since it makes every value that is read
    Method builder = builderMethod(type).orElseThrow();
    return () -> {
      try {
        return builder.invoke(null);
      } catch (IllegalAccessException | InvocationTargetException broken) {
        throw new IllegalStateException("No builder for " + type.getName(), broken);
      }
    };
  }

  private static Optional<Method> builderMethod(Class<?> type) {
    try {
      return Optional.of(type.getMethod("builder"));
    } catch (NoSuchMethodException none) {
      return Optional.empty();
    }
  }
}
