package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people type, over the bundled data; the list was written down before the ranking was. */
class EverydaySearchesTest {
  private static final int SHOWN = 3;

  @Test
  void findFirstWhatAPersonWouldExpect() {
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(lines().stream().map(EverydaySearchesTest::fault).filter(it -> !it.isEmpty()))
        .as("phrase, code expected first, and what came instead")
        .isEmpty();
  }

  /** Says what came first where it is not the expected code; empty where it is. */
  private static String fault(String line) {
    String[] columns = line.split("\t", -1);
    List<SearchHit> hits = ProcedureCatalog.catalog().search(columns[0], SHOWN);
    return !hits.isEmpty() && hits.get(0).procedure().code().text().equals(columns[1])
        ? ""
        : line + "\t" + hits;
  }

  private static List<String> lines() {
    try (InputStream file =
        EverydaySearchesTest.class.getResourceAsStream("everyday-searches.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
