package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetProvider;

/** Supplies the bundled data set to {@link java.util.ServiceLoader}. */
public final class BundledProvider implements DatasetProvider {

  /** Makes a provider; nothing is read yet. */
  public BundledProvider() {}

  @Override
  public Dataset load() {
    return BundledDataset.load();
  }

  /** Returns the lowest number there is: every other data set lies over this one. */
  @Override
  public int priority() {
    return Integer.MIN_VALUE;
  }
}
