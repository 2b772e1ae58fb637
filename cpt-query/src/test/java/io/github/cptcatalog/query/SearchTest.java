package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.validity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Catalog#search} finds, and in which order. */
class SearchTest {

  @Nested
  class ACode {
    private final Catalog catalog =
        Catalog.of(
            List.of(
                procedure("20000", "Filling of a lamp"),
                procedure("20001", "Lamp 20002 and its wick"),
                procedure("20002", "A lamp without 20000"),
                procedure("J1100", "Drops")));

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"20001", " 20001 ", "20001-50", "lamp 20001"})
    void comesFirstHoweverItIsTyped(String text) {
      assertThat(found(catalog.search(text, 1))).containsExactly("20001");
      assertThat(catalog.search(text, 1).get(0).field()).isEqualTo(SearchField.CODE);
    }

    @Test
    void isFoundInAnyCase() {
      assertThat(found(catalog.search("j1100", 5))).containsExactly("J1100");
    }

    @Test
    void comesBeforeRecordsThatNameIt() {
      assertThat(found(catalog.search("20002", 5))).containsExactly("20002", "20001");
      assertThat(found(catalog.search("20000", 5))).containsExactly("20000", "20002");
    }

    @Test
    void isFoundByItsBeginningFromThreeCharactersOnInCodeOrder() {
      assertThat(found(catalog.search("200", 5))).containsExactly("20000", "20001", "20002");
      assertThat(found(catalog.search("j11", 5))).containsExactly("J1100");
      assertThat(catalog.search("j1", 5)).isEmpty();
    }

    @Test
    void isNotForgivenATypo() {
      assertThat(catalog.search("20009", 5)).isEmpty();
    }
  }

  @Nested
  class Ranks {
    @Test
    void moreWordsBeforeFewer() {
      assertThat(
              search(
                  "blue lamp with a wick",
                  "Blue lamp",
                  "Lamp that is blue and has some other things and a long title and a wick",
                  "Wick"))
          .containsExactly("20001", "20000", "20002");
    }

    @Test
    void aTitleBeforeASynonymBeforeTheSummaryBeforeAnIndication() {
      Catalog catalog =
          Catalog.of(
              List.of(
                  bare("20000")
                      .withClinical(ClinicalFacts.builder().addIndication("Old lamp").build()),
                  bare("20001").withSummary(Optional.of("Old lamp")),
                  bare("20002").withSynonyms(List.of("Old lamp")),
                  procedure("20003", "Old lamp"),
                  procedure("20004", "Old hat")));
      List<SearchHit> hits = catalog.search("lamp", 9);
      assertThat(found(hits)).containsExactly("20003", "20002", "20001", "20000");
      assertThat(hits)
          .extracting(SearchHit::field)
          .containsExactly(
              SearchField.TITLE, SearchField.SYNONYM, SearchField.SUMMARY, SearchField.INDICATION);
    }

    @Test
    void aWordThatIsTypedTwiceCountsOnce() {
      Catalog catalog =
          Catalog.of(
              List.of(
                  procedure("20000", "Lamp check"),
                  procedure("20001", "Wick of a lamp"),
                  procedure("20002", "Wick")));
      assertThat(catalog.search("lamp wick lamp", 9))
          .extracting(SearchHit::score)
          .isEqualTo(catalog.search("lamp wick ", 9).stream().map(SearchHit::score).toList());
      assertThat(found(catalog.search("lamp wick lamp", 1))).containsExactly("20001");
    }

    @Test
    void aRecordThatIsAboutItsCodeBeforeOneThatIsNot() {
      Catalog catalog =
          Catalog.of(
              List.of(
                  procedure("20000", "Old lamp").withCodeCheck(Parts.verdict(Verdict.NOT_ASSIGNED)),
                  procedure("20001", "Lamp that is neither new nor nice"),
                  procedure("20002", "Old lamp, and a wick")
                      .withCodeCheck(Parts.verdict(Verdict.NOT_ASSIGNED))));
      assertThat(found(catalog.search("lamp", 9))).containsExactly("20001", "20000", "20002");
      assertThat(found(catalog.search("lamp wick", 1))).containsExactly("20002");
    }

    @Test
    void rareWordsBeforeCommonOnes() {
      assertThat(search("lamp wick", "Lamp one", "Lamp two", "Lamp three", "Wick one"))
          .startsWith("20003");
    }

    @Test
    void shortTitlesBeforeLongOnes() {
      assertThat(search("lamp", "Lamp of a long street", "Lamp")).containsExactly("20001", "20000");
    }

    @Test
    void wordsThatStandInOneNameBeforeThoseOfSeveral() {
      Catalog catalog =
          Catalog.of(
              List.of(
                  bare("20000").withSynonyms(List.of("lamp oil", "oven refill")),
                  bare("20001").withSynonyms(List.of("lamp refill", "oven oil"))));
      assertThat(found(catalog.search("lamp refill", 9))).containsExactly("20001", "20000");
    }

    @Test
    void theWholeWordBeforeOneThatBeginsSo() {
      assertThat(search("old lamp", "Old lamppost", "Old hat and also a long row of lamp"))
          .containsExactly("20001", "20000");
    }

    @Test
    void fillersDoNotCountBesideOtherWords() {
      assertThat(search("the lamp of the sea", "The end of the day", "Sea", "Lamp", "By the sea"))
          .containsExactlyInAnyOrder("20001", "20002", "20003");
      assertThat(search("lamp of the sea", "Lamp of the street", "Lamp and sea", "Sea of the lot"))
          .startsWith("20001");
    }

    @Test
    void theLastWordNoHigherThanTheOthers() {
      assertThat(search("lamp wick", "Wick and a long title", "Lamp", "Wick"))
          .containsExactly("20001", "20002", "20000");
    }

    @Test
    void fillersAloneFindSomething() {
      assertThat(search("of the", "The end of the day", "Sea")).containsExactly("20000");
    }

    @Test
    void tiesByCode() {
      assertThat(search("lamp", "Lamp two", "Lamp one", "Lamp six"))
          .containsExactly("20000", "20001", "20002");
    }

    @Test
    void aLongTextByItsFirst32Words() {
      String many = String.join(" ", IntStream.range(0, 32).mapToObj(i -> "w" + i).toList());
      assertThat(search(many + " lamp", "Lamp")).isEmpty();
      assertThat(search("lamp " + many, "Lamp")).containsExactly("20000");
    }
  }

  @Nested
  class Forgives {
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
      "LAMP,lamp",
      "épidural,Epidural",
      "epidural,Épidural",
      "Crohns,Crohn's disease",
      "crohn,Crohn\u2019s disease",
      "crohn's,Crohn disease",
      "xray,X-ray of a hand",
      "x ray,X-ray of a hand",
      "x-ray,Xray of a hand",
      "x-ray,X ray of a hand",
      "x\u2010ray,X-ray of a hand",
      "follow up,Follow-up",
      "lamps,Lamp",
      "lamp oil,Lamps and oils",
      "arteries cut,Cut of an artery",
      "artery cut,Cut of arteries",
      "abscesses,Abscess",
      "box cut,Cut of boxes",
      "pum,Pump refill",
      "pump refil,Pump refill",
    })
    void howAWordIsWritten(String text, String title) {
      assertThat(search(text, "Something else", title)).containsExactly("20001");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pmup", "pumpp", "upmp", "punp", "pupm", "xpump"})
    void oneTypo(String text) {
      assertThat(search(text + " station", "Station", "Pump station")).startsWith("20001");
    }

    @Test
    void aTypoInTheBeginningOfTheWordThatIsTyped() {
      assertThat(search("old catehte", "Old hat", "Old catheterization")).startsWith("20001");
    }

    @Test
    void aTypoOnlyWhereNoRecordHasTheWord() {
      assertThat(search("pump lamp", "Pump", "Bump")).containsExactly("20000");
      assertThat(search("punp lamp", "Pump", "Bump")).containsExactly("20000");
      assertThat(search("pump", "Pumping", "Bump")).containsExactly("20000");
      assertThat(search("xump lamp", "Pump", "Bump")).containsExactly("20000", "20001");
    }

    @Test
    void noTypoInShortWordsAndTwoInNone() {
      assertThat(search("hxt old", "Hat")).isEmpty();
      assertThat(search("caththeer old", "Catheter")).isEmpty();
    }
  }

  @Test
  void aTextWithoutAWordFindsNothing() {
    assertThat(search("", "Lamp")).isEmpty();
    assertThat(search(" -' ", "Lamp")).isEmpty();
    assertThat(Catalog.of(List.of()).search("lamp", 5)).isEmpty();
  }

  @Test
  void aNumberOrLimitBoundsTheHits() {
    Catalog catalog = catalog("Lamp", "Lamp", "Lamp");
    assertThat(found(catalog.search("lamp", 2))).containsExactly("20000", "20001");
    assertThat(found(catalog.query().limit(1).search("lamp", 2))).containsExactly("20000");
    assertThat(catalog.search("lamp", 0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.search("lamp", -1))
        .withMessage("Limit -1 is negative; expected zero or more.");
    assertThatNullPointerException().isThrownBy(() -> catalog.search(null, 1)).withMessage("text");
  }

  @Test
  void anotherOrderIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> catalog("Lamp").query().orderBy(Order.byTitle().descending()).search("lamp", 5))
        .withMessage(
            "A search has an order of its own, the best first, so it cannot be ordered by title"
                + " descending; leave out orderBy, or use matching(text).orderBy(…).list().");
  }

  @Test
  void aQuerySearchesWhatItLeaves() {
    ProcedureQuery talks = Sample.CATALOG.query().where(Filter.codeStartingWith("99"));
    assertThat(found(talks.search("sea", 5))).containsExactly("99213", "99100");
    assertThat(found(talks.matching("talk").search("sea", 5))).containsExactly("99213");
    assertThat(found(talks.category(Category.SURGERY).search("sea", 5))).isEmpty();
  }

  @Test
  void theCatalogOfADaySearchesWhatIsInForce() {
    Procedure old = procedure("20001", "Lamp").withValidity(validity("", "2025-12-31"));
    Catalog catalog = Catalog.of(List.of(procedure("20000", "Lantern"), old));
    assertThat(found(catalog.search("lamp", 5))).containsExactly("20001");
    assertThat(catalog.asOf(LocalDate.of(2026, 1, 1)).search("lamp", 5)).isEmpty();
  }

  @Test
  void aHitPrintsItsScoreAndRecord() {
    assertThat(new SearchHit(procedure("20000", "Lamp"), 2.346, SearchField.TITLE))
        .hasToString("2.35 20000 [unchecked] Lamp");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SearchHit(procedure("20000", "Lamp"), 0, SearchField.TITLE))
        .withMessage("Score 0.0 of 20000 is no score; expected one above zero.");
  }

  private static Procedure bare(String code) {
    return procedure(code, "Something else");
  }

  /** Titles under the codes from 20000 on. */
  private static Catalog catalog(String... titles) {
    return Catalog.of(
        IntStream.range(0, titles.length)
            .mapToObj(i -> procedure(String.valueOf(20_000 + i), titles[i]))
            .toList());
  }

  private static List<String> search(String text, String... titles) {
    return found(catalog(titles).search(text, 9));
  }

  private static List<String> found(List<SearchHit> hits) {
    return Sample.codes(hits.stream().map(SearchHit::procedure).toList());
  }
}
