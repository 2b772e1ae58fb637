/** The {@code cpt} command; see {@link io.github.cptcatalog.cli}. */
module io.github.cptcatalog.cli {
  requires io.github.cptcatalog.cms;
  requires io.github.cptcatalog.csv;
  requires io.github.cptcatalog.data;
  requires io.github.cptcatalog.query;
  requires info.picocli;
  requires static org.jspecify;

  opens io.github.cptcatalog.cli to
      info.picocli;
}
