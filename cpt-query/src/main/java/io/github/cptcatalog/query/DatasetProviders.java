package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the data sets on the class path or module path. */
final class DatasetProviders {
  private DatasetProviders() {}

  static Catalog catalog() {
    // not the thread's loader, which differs from one framework to the next
    return catalog(DatasetProviders.class.getClassLoader());
  }

  static Catalog catalog(ClassLoader loader) {
    List<Dataset> datasets = new ArrayList<>();
    try {
      ServiceLoader.load(DatasetProvider.class, loader).stream()
          .forEach(provider -> datasets.add(load(provider)));
    } catch (ServiceConfigurationError broken) {
      throw new DatasetException(
          "A data set provider cannot be started: " + broken.getMessage(), broken);
    }
    if (datasets.isEmpty()) {
      throw new DatasetException(
          "No data set found: nothing on the class path or module path provides "
              + DatasetProvider.class.getName()
              + ". Add io.github.cptcatalog:cpt-data at run time (a jlink image needs"
              + " --bind-services), or make a catalog of your own data with Catalog.of(..).");
    }
    CatalogBuilder builder = Catalog.builder();
    datasets.forEach(builder::add);
    return builder.build();
  }

  private static Dataset load(ServiceLoader.Provider<DatasetProvider> provider) {
    try {
      return Objects.requireNonNull(provider.get().load(), "its data set");
    } catch (DatasetException itsOwn) {
      throw new DatasetException(
          "Data set provider " + provider.type().getName() + " failed: " + itsOwn.getMessage(),
          itsOwn);
    } catch (RuntimeException | LinkageError broken) {
      throw new DatasetException(
          "Data set provider " + provider.type().getName() + " failed: " + broken, broken);
    }
  }
}
