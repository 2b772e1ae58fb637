package io.github.cptcatalog.query;

import io.github.cptcatalog.model.DatasetProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Class loaders that see the data sets which a test wants. */
final class ProviderLoader {
  private ProviderLoader() {}

  /**
   * Returns a class loader that knows these providers and no others.
   *
   * @param folder an empty folder
   */
  static URLClassLoader of(Path folder, String... providers) throws IOException {
    return beside(new HidesServices(), folder, providers);
  }

  /** Returns a class loader that knows these providers besides the bundled one. */
  static URLClassLoader besideTheBundled(Path folder, String... providers) throws IOException {
    return beside(ProviderLoader.class.getClassLoader(), folder, providers);
  }

  private static URLClassLoader beside(ClassLoader parent, Path folder, String... providers)
      throws IOException {
    if (providers.length > 0) {
      Path services = Files.createDirectories(folder.resolve("META-INF/services"));
      Files.write(services.resolve(DatasetProvider.class.getName()), List.of(providers));
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
  }

  /** Shows the classes of the tests, but none of their META-INF/services. */
  private static final class HidesServices extends ClassLoader {
    HidesServices() {
      super(ProviderLoader.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      return Collections.emptyEnumeration();
    }
  }
}
