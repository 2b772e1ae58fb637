package io.github.cptcatalog.fhir;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made on the first call; after a failure the next call tries again. */
final class Once<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
