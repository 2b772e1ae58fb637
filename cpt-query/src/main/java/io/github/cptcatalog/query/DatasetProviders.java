package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Finds the data sets on the class path or module path, and layers them by priority. */
final class DatasetProviders {
  private static final Comparator<Found> LOWEST_FIRST =
      Comparator.comparingInt(Found::priority).thenComparing(Found::name);

  private DatasetProviders() {}

  static Catalog catalog() {
    // not the thread's loader, which differs from one framework to the next
    return catalog(DatasetProviders.class.getClassLoader());
  }

  static Catalog catalog(ClassLoader loader) {
    List<Found> found = new ArrayList<>();
    try {
      ServiceLoader.load(DatasetProvider.class, loader)
          .forEach(provider -> found.add(Found.of(provider)));
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
    CatalogBuilder builder = Catalog.builder();
    found.stream().sorted(LOWEST_FIRST).map(Found::load).forEach(builder::add);
    return builder.build();
  }

  /** A provider with its priority, which is asked once: a sort could ask it twice. */
  private record Found(DatasetProvider provider, int priority) {

    static Found of(DatasetProvider provider) {
      return new Found(provider, call(provider, DatasetProvider::priority));
    }

    String name() {
      return provider.getClass().getName();
    }

    Dataset load() {
      return call(provider, it -> Objects.requireNonNull(it.load(), "its data set"));
    }

    private static <T> T call(DatasetProvider provider, Function<DatasetProvider, T> call) {
      String failed = "Data set provider " + provider.getClass().getName() + " failed: ";
      try {
        return call.apply(provider);
      } catch (DatasetException itsOwn) {
        throw new DatasetException(failed + itsOwn.getMessage(), itsOwn);
      } catch (RuntimeException | LinkageError | ServiceConfigurationError broken) {
        throw new DatasetException(failed + broken, broken);
      }
    }
  }
}
