package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnySearch.class)
@Domain(DomainContext.Global.class)
class SearchProperties {
  private static final Comparator<SearchHit> BEST_FIRST =
      Comparator.comparing(SearchHit::score)
          .reversed()
          .thenComparing(hit -> hit.procedure().code());

  @Property(tries = 2000)
  void matchingKeepsWhatAScanFinds(@ForAll List<Procedure> procedures, @ForAll String text) {
    assertMatches(procedures, text);
  }

  @Property(tries = 30)
  void matchingKeepsWhatAScanFindsOfManyBlocks(
      @ForAll("hundreds") List<Procedure> procedures, @ForAll List<String> texts) {
    texts.forEach(text -> assertMatches(procedures, text));
  }

  @Property
  void matchingTwiceIsMatchingBoth(
      @ForAll List<Procedure> procedures, @ForAll String text, @ForAll String other) {
    WordScan scan = new WordScan(procedures);
    List<Procedure> both = new ArrayList<>(scan.matching(text));
    both.retainAll(scan.matching(other));
    assertThat(Catalog.of(procedures).query().matching(text).matching(other).list())
        .isEqualTo(both);
  }

  @Property(tries = 2000)
  void hitsHaveAWordOfTheTextAndComeBestFirstThenByCode(
      @ForAll List<Procedure> procedures, @ForAll String text) {
    List<SearchHit> hits = Catalog.of(procedures).search(text, Integer.MAX_VALUE);
    assertThat(hits).isSortedAccordingTo(BEST_FIRST);
    assertThat(hits).extracting(SearchHit::procedure).doesNotHaveDuplicates();
    assertThat(new WordScan(procedures).havingAny(text)).containsAll(found(hits));
  }

  @Property(tries = 1000)
  void theMostWordsComeFirst(@ForAll List<Procedure> procedures, @ForAll String text) {
    List<Procedure> all = new WordScan(procedures).matching(text);
    List<SearchHit> hits = Catalog.of(procedures).search(text, procedures.size());
    boolean hasFillers = Wanted.in(text).stream().anyMatch(Wanted::isFiller);
    boolean isCode = hits.stream().limit(1).anyMatch(hit -> hit.field() == SearchField.CODE);
    if (!hits.isEmpty() && !all.isEmpty() && !hasFillers && !isCode) {
      assertThat(all).contains(hits.get(0).procedure());
    }
  }

  @Property(tries = 200)
  void fewerWantedAreTheFirstOfMore(
      @ForAll("hundreds") List<Procedure> procedures,
      @ForAll String text,
      @ForAll @IntRange(max = 90) int most) {
    Catalog catalog = Catalog.of(procedures);
    List<SearchHit> all = catalog.search(text, Integer.MAX_VALUE);
    assertThat(catalog.search(text, most)).isEqualTo(all.subList(0, Math.min(most, all.size())));
  }

  @Property(tries = 200)
  void aFilterLeavesTheOthersInTheirOrder(
      @ForAll("hundreds") List<Procedure> procedures, @ForAll String text) {
    Catalog catalog = Catalog.of(procedures);
    assertThat(catalog.query().category(Category.SURGERY).search(text, 20))
        .isEqualTo(
            catalog.search(text, Integer.MAX_VALUE).stream()
                .filter(hit -> hit.procedure().category() == Category.SURGERY)
                .limit(20)
                .toList());
  }

  @Property
  void theOrderOfTheProceduresGivenDoesNotMatter(
      @ForAll List<Procedure> procedures, @ForAll String text) {
    List<Procedure> backwards = new ArrayList<>(procedures);
    Collections.reverse(backwards);
    assertThat(Catalog.of(backwards).search(text, 5))
        .isEqualTo(Catalog.of(procedures).search(text, 5));
  }

  @Property
  void anExactCodeComesFirst(@ForAll List<Procedure> procedures) {
    Catalog catalog = Catalog.of(procedures);
    for (Procedure procedure : procedures) {
      SearchHit first = catalog.search(procedure.code().text(), 3).get(0);
      assertThat(first.procedure()).isEqualTo(procedure);
      assertThat(first.field()).isEqualTo(SearchField.CODE);
    }
  }

  /** More than the ranking looks at in one window. */
  @Property(tries = 3)
  void whatStandsInFarWindowsIsFound(
      @ForAll("thousands") List<Procedure> procedures, @ForAll String text) {
    assertMatches(procedures, text);
    Catalog catalog = Catalog.of(procedures);
    List<SearchHit> all = catalog.search(text, Integer.MAX_VALUE);
    assertThat(all).isSortedAccordingTo(BEST_FIRST);
    assertThat(catalog.search(text, 50)).isEqualTo(all.subList(0, Math.min(50, all.size())));
  }

  @Provide
  Arbitrary<List<Procedure>> hundreds() {
    return AnySearch.catalogs(400);
  }

  @Provide
  Arbitrary<List<Procedure>> thousands() {
    return AnySearch.catalogs(10_000);
  }

  private static void assertMatches(List<Procedure> procedures, String text) {
    List<Procedure> expected = new WordScan(procedures).matching(text);
    ProcedureQuery query = Catalog.of(procedures).query().matching(text);
    assertThat(query.list()).isEqualTo(expected);
    assertThat(query.count()).isEqualTo(expected.size());
    assertThat(query.page(2, 3).items()).isEqualTo(expected.stream().skip(2).limit(3).toList());
    assertThat(query.countBy(Grouping.CATEGORY).values().stream().mapToInt(it -> it).sum())
        .isEqualTo(expected.size());
    assertThat(query.category(Category.SURGERY).list())
        .isEqualTo(expected.stream().filter(it -> it.category() == Category.SURGERY).toList());
  }

  private static List<Procedure> found(List<SearchHit> hits) {
    return hits.stream().map(SearchHit::procedure).toList();
  }
}
