/** Public rules of Medicare for claim lines; see {@link io.github.cptcatalog.cms}. */
module io.github.cptcatalog.cms {
  requires transitive io.github.cptcatalog.query;
  requires static org.jspecify;

  exports io.github.cptcatalog.cms;
}
