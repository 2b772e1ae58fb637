package io.github.cptcatalog.query;

import io.github.cptcatalog.model.DatasetException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A catalog that is loaded by the first call. A failed load throws the same exception on every
 * call; a static initialiser would throw a NoClassDefFoundError from the second one on.
 */
final class LoadedOnce {
  private final Supplier<Catalog> load;
  private volatile @Nullable Catalog catalog;
  private volatile @Nullable DatasetException failure;

  LoadedOnce(Supplier<Catalog> load) {
    this.load = load;
  }

  /** Tells whether the load was tried, with or without success. */
  boolean isSettled() {
    return catalog != null || failure != null;
  }

  Catalog get() {
    Catalog loaded = catalog;
    return loaded == null ? load() : loaded;
  }

  private synchronized Catalog load() {
    DatasetException earlier = failure;
    if (earlier != null) {
      throw earlier;
    }
    Catalog loaded = catalog;
    if (loaded == null) {
      try {
        loaded = load.get();
        catalog = loaded;
      } catch (DatasetException broken) {
        failure = broken;
        throw broken;
      }
    }
    return loaded;
  }
}
