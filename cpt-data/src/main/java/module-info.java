/** The bundled data set and the JSON form of data sets; see {@link io.github.cptcatalog.data}. */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; users never need it
module io.github.cptcatalog.data {
  requires transitive io.github.cptcatalog.model;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.cptcatalog.data;

  opens io.github.cptcatalog.data to
      com.fasterxml.jackson.databind; // the forms of the file are not public

  provides io.github.cptcatalog.model.DatasetProvider with
      io.github.cptcatalog.data.BundledProvider;
}
