package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.LookupProvider;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.Optional;

/** Supplies the bundled data set to {@link java.util.ServiceLoader}. */
public final class BundledProvider implements LookupProvider {

  /** Makes a provider; nothing is read yet. */
  public BundledProvider() {}

  @Override
  public Dataset load() {
    return BundledDataset.load();
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code) {
    return BundledDataset.find(code);
  }

  /** Returns the lowest number there is: every other data set lies over this one. */
  @Override
  public int priority() {
    return Integer.MIN_VALUE;
  }
}
