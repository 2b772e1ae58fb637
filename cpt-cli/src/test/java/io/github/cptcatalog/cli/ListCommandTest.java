package io.github.cptcatalog.cli;

import static io.github.cptcatalog.cli.Prompt.cpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.data.DatasetWriter;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
  void anAnswerThatCannotBeWrittenIsAnError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(Cpt.run(full, err, "list")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written");
  }

  @Test
  void jsonIsAnArrayOfTheFullRecords() {
    assertThat(cpt("list", "--json").out())
        .isEqualTo(DatasetWriter.toJson(ProcedureCatalog.catalog().procedures()) + "\n");
  }

  @Test
  void theVersionNamesTheProgramAndTheEditionOfTheData() {
    assertThat(cpt("--version").out())
        .isEqualTo(
            """
            cpt (not packaged)
            cpt-catalog bundled data 2026.1 (2026-11-23)
            """);
  }
}
