package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the layers of a catalog, the lowest first. {@link Catalog#of(Dataset, Dataset...)} says
 * what lying over something means. Not for several threads at once; it can build several catalogs,
 * each of all that was added by then.
 */
public final class CatalogBuilder {
  private final List<Layer> layers = new ArrayList<>();

  CatalogBuilder() {}

  /**
   * Adds a data set over what was added before.
   *
   * @param dataset records, modifiers and amendments
   * @return this builder
   */
  public CatalogBuilder add(Dataset dataset) {
    layers.add(Layer.of(dataset));
    return this;
  }

  /**
   * Adds procedures that belong to no data set, over what was added before. Their {@link Origin}
   * names no edition.
   *
   * @param procedures each code once in this call; may be empty
   * @return this builder
   * @throws IllegalArgumentException if a code stands twice
   */
  public CatalogBuilder addProcedures(Collection<Procedure> procedures) {
    layers.add(Layer.of(procedures));
    return this;
  }

  /**
   * Makes the catalog.
   *
   * @return a new catalog; empty where nothing was added
   * @throws DatasetException if amendments do not fit what lies below them; it names every one
   */
  public Catalog build() {
    return new Catalog(new Layers(layers), Optional.empty());
  }
}
