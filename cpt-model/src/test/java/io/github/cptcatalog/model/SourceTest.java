package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void nameCitationAndKindSuffice() {
    assertThat(Samples.SOURCE.publishedOn()).isEmpty();
    assertThat(Samples.SOURCE.retrievedOn()).isEmpty();
    assertThat(Samples.SOURCE.licence()).isEmpty();
  }

  @Test
  void printsNameAndCitation() {
    assertThat(Samples.SOURCE).hasToString("Code list (invented.example/codes)");
  }

  @Test
  void textsAreStripped() {
    Source source = full().name(" A ").citation(" b.example ").licence(" public domain ").build();

    assertThat(source).hasToString("A (b.example)");
    assertThat(source.licence()).contains("public domain");
  }

  @Nested
  class Rejects {
    @Test
    void blankTexts() {
      assertThatThrownBy(() -> full().name(" ").build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("source name is blank;");
      assertThatThrownBy(() -> full().citation("").build())
          .hasMessageStartingWith("source citation is blank;");
      assertThatThrownBy(() -> full().licence(" ").build())
          .hasMessageStartingWith("source licence is blank;");
    }

    @Test
    void aSourceWithoutCitation() {
      assertThatThrownBy(() -> Source.builder().name("A").kind(SourceKind.OWN).build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("citation");
    }
  }

  private static SourceBuilder full() {
    return Source.builder().from(Samples.SOURCE);
  }
}
