package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.data.DatasetWriter;
import io.github.cptcatalog.query.ProcedureCatalog;
import org.junit.jupiter.api.Test;

class ListCommandTest {

  @Test
  void everyRecordIsListedInCodeOrder() {
    assertThat(cpt("list").out().lines().skip(1).limit(5).map(line -> line.substring(0, 5)))
        .containsExactly("11952", "20976", "21249", "21296", "96522");
  }

  @Test
  void jsonIsAnArrayOfTheFullRecords() {
    assertThat(cpt("list", "--json").out())
        .isEqualTo(DatasetWriter.toJson(ProcedureCatalog.catalog().procedures()) + "\n");
  }

  @Test
  void theVersionNamesTheEditionOfTheData() {
    assertThat(cpt("--version").out()).isEqualTo("cpt-catalog bundled data 2026.1 (2026-11-22)\n");
  }
}
