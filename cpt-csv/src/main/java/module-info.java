/** The CSV form of the flat part of a data set; see {@link io.github.cptcatalog.csv}. */
module io.github.cptcatalog.csv {
  requires transitive io.github.cptcatalog.data;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports io.github.cptcatalog.csv;
}
