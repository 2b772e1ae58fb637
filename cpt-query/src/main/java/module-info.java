/** Finding and filtering procedures; see {@link io.github.cptcatalog.query}. */
module io.github.cptcatalog.query {
  requires transitive io.github.cptcatalog.model;
  requires static org.jspecify;

  exports io.github.cptcatalog.query;

  uses io.github.cptcatalog.model.DatasetProvider;
}
