package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetFaultTest {

  @Test
  void controlCharactersOfTheFileDoNotReachTheTerminal() {
    assertThat(fault("\"\u001b[2J\u009b\" is\nwrong.").message()).isEqualTo("\"?[2J?\" is\nwrong.");
  }

  @Test
  void aLongMessageIsCut() {
    assertThat(fault("x".repeat(2_000)).message()).isEqualTo("x".repeat(2_000));
    assertThat(fault("x".repeat(2_001)).message()).isEqualTo("x".repeat(2_000) + "…");
  }

  private static DatasetFault fault(String message) {
    return new DatasetFault("a.json", 1, 2, "/title", Optional.empty(), message);
  }
}
