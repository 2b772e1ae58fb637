package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetProvider;
import io.github.cptcatalog.model.LookupProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the data sets on the class path or module path, and layers them by priority. */
final class DatasetProviders {
  private final List<Found> lowestFirst = new ArrayList<>();

  private DatasetProviders() {}

  /**
   * Finds what a class loader sees.
   *
   * @throws DatasetException if there is nothing, or a provider cannot be started
   */
  static DatasetProviders seenBy(ClassLoader loader) {
    DatasetProviders providers = new DatasetProviders();
    List<Found> found = providers.lowestFirst;
    try {
      for (DatasetProvider provider : ServiceLoader.load(DatasetProvider.class, loader)) {
        found.add(Found.of(provider));
      }
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw new DatasetException(
          "A data set provider cannot be started: " + broken.getMessage(), broken);
    }
    if (found.isEmpty()) {
      throw new DatasetException(
          "No data set found: nothing that the class loader sees on class path or module path provides "
              + DatasetProvider.class.getName()
              + ". Add io.github.cptcatalog:cpt-data at run time (a jlink image needs"
              + " --bind-services), or make a catalog of your own data with Catalog.of(..).");
    }
    Collections.sort(found);
    return providers;
  }

  /** Loads all data sets and layers them. */
  Catalog catalog() {
    CatalogBuilder builder = Catalog.builder();
    for (Found each : lowestFirst) {
      builder.add(each.load());
    }
    return builder.build();
  }

  /** Returns the provider where it is the only one, and can read one record. */
  Optional<LookupProvider> only() {
    return lowestFirst.size() == 1
            && lowestFirst.get(0).provider() instanceof LookupProvider provider
        ? Optional.of(provider)
        : Optional.empty();
  }

  /** A provider with its priority, which is asked once: a sort could ask it twice. */
  private record Found(DatasetProvider provider, int priority) implements Comparable<Found> {

    static Found of(DatasetProvider provider) {
      try {
        return new Found(provider, provider.priority());
      } catch (RuntimeException | LinkageError | ServiceConfigurationError broken) {
        throw failed(provider, broken);
      }
    }

    Dataset load() {
      try {
        return Objects.requireNonNull(provider.load(), "its data set");
      } catch (RuntimeException | LinkageError | ServiceConfigurationError broken) {
        throw failed(provider, broken);
      }
    }

    @Override
    public int compareTo(Found other) {
      int byPriority = Integer.compare(priority, other.priority);
      return byPriority == 0 ? name().compareTo(other.name()) : byPriority;
    }

    private String name() {
      return provider.getClass().getName();
    }

    private static DatasetException failed(DatasetProvider provider, Throwable broken) {
      String failed = "Data set provider " + provider.getClass().getName() + " failed: ";
      return broken instanceof DatasetException itsOwn
          ? new DatasetException(failed + itsOwn.getMessage(), itsOwn)
          : new DatasetException(failed + broken, broken);
    }
  }
}
