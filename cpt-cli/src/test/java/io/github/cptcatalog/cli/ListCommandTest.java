package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.data.DatasetWriter;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCommandTest {

  @Test
  void everyRecordIsListedInCodeOrder() {
    List<String> codes =
        cpt("list").out().lines().filter(line -> line.matches("\\d{5} .*")).toList();

    assertThat(codes).hasSize(ProcedureCatalog.catalog().size()).isSorted();
    assertThat(codes.get(0)).startsWith("11952  ! different meaning ");
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
