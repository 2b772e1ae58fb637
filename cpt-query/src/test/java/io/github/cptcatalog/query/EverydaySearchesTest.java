package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type, over the bundled data; the list was written down before the ranking was. */
class EverydaySearchesTest {
  private static final int SHOWN = 3;
  private static final List<String> EXPECTED = lines("everyday-searches.tsv");

  @Test
  void findFirstWhatAPersonWouldExpect() {
    assertThat(EXPECTED).hasSizeGreaterThanOrEqualTo(300);
    assertThat(EXPECTED.stream().map(EverydaySearchesTest::fault).filter(it -> !it.isEmpty()))
        .as("phrase, code expected first, and what came instead")
        .isEmpty();
  }

  /** Names of tests and operations that no record is about, though many have one of the words. */
  @ParameterizedTest
  @MethodSource("falseFriends")
  void callNoRecordByTheNameOfSomethingElse(String phrase) {
    assertThat(ProcedureCatalog.query().matching(phrase).list()).isEmpty();
  }

  static List<String> falseFriends() {
    return lines("false-friends.txt");
  }

  /** Says what came first where it is not the expected code; empty where it is. */
  private static String fault(String line) {
    String[] columns = line.split("\t", -1);
    List<SearchHit> hits = ProcedureCatalog.catalog().search(columns[0], SHOWN);
    return !hits.isEmpty() && hits.get(0).procedure().code().text().equals(columns[1])
        ? ""
        : line + "\t" + hits;
  }

  private static List<String> lines(String name) {
    try (InputStream file = EverydaySearchesTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
