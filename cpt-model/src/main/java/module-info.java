/** The values of the catalog; see {@link io.github.cptcatalog.model}. */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; users never need it
module io.github.cptcatalog.model {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.cptcatalog.model;
}
