package io.github.cptcatalog.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleWordsTest {
  @Test
  void aWordStartsAfterASpaceOrAtTheBeginning() {
    assertThat(TitleWords.haveStart("Kalimo terun", "kali")).isTrue();
    assertThat(TitleWords.haveStart("Kalimo terun", "teru")).isTrue();
    assertThat(TitleWords.haveStart("Kalimo terun", "alimo")).isFalse();
    assertThat(TitleWords.haveStart("Kalimo terun", "terunx")).isFalse();
  }

  @Test
  void aStartIsFoundWhereAWordHasIt() {
    List<Procedure> procedures = SyntheticCatalog.of(200);

    for (String prefix : Vocabulary.WORDS.subList(0, 20)) {
      assertThat(procedures)
          .allSatisfy(
              procedure ->
                  assertThat(TitleWords.haveStart(procedure.title(), prefix))
                      .isEqualTo(
                          TitleWords.of(procedure.title()).stream()
                              .anyMatch(word -> word.startsWith(prefix))));
    }
  }
}
