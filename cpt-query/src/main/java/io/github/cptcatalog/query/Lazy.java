package io.github.cptcatalog.query;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and kept; see {@link Memo} for threads. */
final class Lazy<T> {
  private final AtomicReference<@Nullable T> kept = new AtomicReference<>();
  private final Supplier<T> make;

  Lazy(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T value = kept.get();
    if (value != null) {
      return value;
    }
    T made = make.get();
    T earlier = kept.compareAndExchange(null, made);
    return earlier == null ? made : earlier;
  }
}
