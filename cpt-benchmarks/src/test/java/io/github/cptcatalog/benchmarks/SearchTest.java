package io.github.cptcatalog.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final List<Procedure> PROCEDURES = SyntheticCatalog.of(2_000);
  private static final SearchScan SCAN = new SearchScan(PROCEDURES);

  @ParameterizedTest
  @ValueSource(strings = {SearchTexts.WORDS, SearchTexts.BEGINNING, SearchTexts.TYPO})
  void everyPeerFindsWhatHasTheWords(String kind) {
    Searcher catalog = Peers.searcher(Peers.CATALOG, PROCEDURES);
    Searcher lucene = Peers.searcher(Peers.LUCENE, PROCEDURES);

    for (String text : SearchTexts.of(kind, PROCEDURES)) {
      SCAN.check(Peers.CATALOG, catalog, text, 10);
      SCAN.check(Peers.LUCENE, lucene, text, 10);
    }
  }

  @Test
  void aMisspeltWordIsInNoTitle() {
    assertThat(SearchTexts.of(SearchTexts.TYPO, PROCEDURES))
        .extracting(text -> TitleWords.of(text).get(0))
        .doesNotContainAnyElementsOf(Vocabulary.WORDS)
        .allSatisfy(
            word -> assertThat(Vocabulary.WORDS).anyMatch(right -> OneTypo.isBetween(word, right)));
  }

  @Test
  void oneTypoIsALetterChangedLeftOutPutInOrSwapped() {
    assertThat(List.of("kalimx", "kalim", "kalimoo", "aklimo", "kalmio", "kalimo"))
        .allMatch(word -> OneTypo.isBetween(word, "kalimo") != word.equals("kalimo"));
    assertThat(Set.of("kali", "kaxxmo", "akilmo", "omilak"))
        .noneMatch(word -> OneTypo.isBetween(word, "kalimo"));
  }

  @Nested
  class Refused {
    private final String word = TitleWords.of(PROCEDURES.get(0).title()).get(0);
    private final String code = PROCEDURES.get(0).code().text();

    @Test
    void tooFewHits() {
      assertRefused((text, limit) -> List.of());
    }

    @Test
    void aHitTwice() {
      assertRefused((text, limit) -> List.of(code, code));
    }

    @Test
    void aHitWithoutTheWord() {
      assertRefused((text, limit) -> List.of(code, SyntheticCatalog.absentCode(2_000)));
    }

    private void assertRefused(Searcher peer) {
      assertThatThrownBy(() -> SCAN.check("odd", peer, word, 2))
          .isInstanceOf(Difference.class)
          .hasMessageStartingWith("Peer odd answers search(" + word + ") otherwise than");
    }
  }
}
