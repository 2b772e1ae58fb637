/** The bundled data set and the JSON form of data sets; see {@link io.github.cptcatalog.data}. */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; users never need it
module io.github.cptcatalog.data {
  requires transitive io.github.cptcatalog.model;
  requires transitive com.fasterxml.jackson.databind; // CptModule is a Module of Jackson's
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.cptcatalog.data;

  opens io.github.cptcatalog.data to
      com.fasterxml.jackson.databind; // the forms of the file are not public

  provides com.fasterxml.jackson.databind.Module with
      io.github.cptcatalog.data.CptModule;
  provides io.github.cptcatalog.model.DatasetProvider with
      io.github.cptcatalog.data.BundledProvider;
}
