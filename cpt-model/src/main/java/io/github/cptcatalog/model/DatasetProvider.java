package io.github.cptcatalog.model;

/**
 * Supplies a data set to whoever looks for one with {@link java.util.ServiceLoader}.
 *
 * <p>An implementation is public with a public constructor without parameters, and is named both in
 * {@code META-INF/services/io.github.cptcatalog.model.DatasetProvider} (class path) and in a {@code
 * provides} line of its {@code module-info.java} (module path).
 */
public interface DatasetProvider {

  /**
   * Reads the data set. Called once by each catalog that is made of what is found.
   *
   * @return the data set
   * @throws DatasetException if the data cannot be read; it names every fault
   */
  Dataset load();

  /**
   * Returns how far up the data set lies among those that are found together: of two data sets that
   * speak of one code, the one with the higher priority counts, and amendments are applied from low
   * to high. Data sets of equal priority are layered by the name of their provider class.
   *
   * @return any number; 0 unless declared otherwise. The data set bundled with this library has
   *     {@link Integer#MIN_VALUE}, so every other one lies over it
   */
  default int priority() {
    return 0;
  }
}
