package io.github.cptcatalog.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.query.Filter;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {
  private static final int ROWS = 2_000;
  private static final List<Procedure> PROCEDURES = SyntheticCatalog.of(ROWS);
  private static final StreamPeer SCAN = new StreamPeer(PROCEDURES);
  private static final Queries CATALOG = Peers.queries(Peers.CATALOG, PROCEDURES);
  private static final Queries CQENGINE = Peers.queries(Peers.CQENGINE, PROCEDURES);
  private static final Queries H2 = Peers.queries(Peers.H2, PROCEDURES);

  @ParameterizedTest
  @EnumSource(Question.class)
  void everyPeerAnswersAsTheScanDoes(Question question) {
    question.check(Peers.CATALOG, CATALOG, SCAN);
    question.check(Peers.CQENGINE, CQENGINE, SCAN);
    question.check(Peers.H2, H2, SCAN);
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void theAnswersSaySomething(Question question) {
    Object nothing = question.ask(new StreamPeer(List.of()));

    assertThat(question.ask(SCAN)).isNotEqualTo(nothing);
  }

  @ParameterizedTest
  @ValueSource(strings = {Peers.CATALOG, Peers.CQENGINE, Peers.H2, Peers.HASHMAP})
  void everyFinderFindsWhatIsThereAndNothingElse(String name) {
    Finder finder = Peers.finder(name, PROCEDURES);

    assertThat(PROCEDURES)
        .extracting(procedure -> procedure.code().text())
        .allSatisfy(code -> assertThat(finder.codeOf(finder.find(code))).isEqualTo(code));
    assertThat(finder.codeOf(finder.find(SyntheticCatalog.absentCode(ROWS)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.cptcatalog.benchmarks.FilterBenchmark#filters")
  void theCatalogMatchesFurtherFiltersAsTheScanDoes(Filter filter) {
    Found expected = SCAN.matching(filter);

    assertThat(Peers.filtering(Peers.CATALOG, PROCEDURES).matching(filter)).isEqualTo(expected);
    assertThat(expected.count()).as("a filter with something to find").isPositive();
  }

  @Test
  void fortyFurtherFiltersAreTimed() {
    assertThat(FilterBenchmark.filters()).hasSize(40).doesNotHaveDuplicates();
  }

  @Nested
  class Refused {
    @Test
    void aPeerThatAnswersOtherwise() {
      Queries half = new StreamPeer(PROCEDURES.subList(0, ROWS / 2));

      assertThatIllegalStateException()
          .isThrownBy(() -> Question.MODIFIER_AND_COST_OVERLAP.check("half", half, SCAN))
          .withMessageStartingWith(
              "Peer half answers modifierAndCostOverlap otherwise than the plain scan, so its time"
                  + " says nothing. Expected Found[count=")
          .withMessageContaining(", got Found[count=");
    }

    @Test
    void aPeerThatCannotDoIt() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Peers.queries(Peers.HASHMAP, PROCEDURES))
          .withMessage(
              "Peer hashmap does not answer queries; expected one of catalog, cqengine, h2,"
                  + " stream.");
    }
  }
}
