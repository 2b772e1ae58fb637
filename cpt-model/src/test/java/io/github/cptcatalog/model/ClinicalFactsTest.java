package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClinicalFactsTest {

  @Test
  void nothingIsKnownUnlessGiven() {
    ClinicalFacts empty = ClinicalFacts.empty();

    assertThat(empty).isEqualTo(ClinicalFacts.builder().build());
    assertThat(empty.anesthesia()).isEmpty();
    assertThat(empty.duration()).isEmpty();
    assertThat(empty.steps()).isEmpty();
  }

  @Test
  void waysOfAnesthesiaAndSettingsAreInTheOrderOfTheirEnums() {
    ClinicalFacts facts =
        ClinicalFacts.builder()
            .addAnesthesia(Anesthesia.GENERAL, Anesthesia.NONE, Anesthesia.LOCAL)
            .addSettings(Setting.HOME, Setting.OFFICE, Setting.HOSPITAL)
            .build();

    assertThat(facts.anesthesia())
        .containsExactly(Anesthesia.NONE, Anesthesia.LOCAL, Anesthesia.GENERAL);
    assertThat(facts.settings()).containsExactly(Setting.OFFICE, Setting.HOSPITAL, Setting.HOME);
  }

  @Test
  void stepsKeepTheirOrder() {
    assertThat(ClinicalFacts.builder().addSteps("Wash.", "Polish.", "Admire.").build().steps())
        .containsExactly("Wash.", "Polish.", "Admire.");
  }

  @ParameterizedTest
  @MethodSource("io.github.cptcatalog.model.ClinicalFactsTest#lists")
  void laterChangesOfAGivenListDoNotShow(
      String field,
      Function<List<String>, ClinicalFacts> make,
      Function<ClinicalFacts, List<String>> read) {
    List<String> given = new ArrayList<>(List.of("first", " second "));
    ClinicalFacts facts = make.apply(given);
    given.set(0, "changed");

    assertThat(read.apply(facts)).as(field).containsExactly("first", "second");
    assertThatThrownBy(() -> read.apply(facts).add("third"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void laterChangesOfAGivenSetDoNotShow() {
    Set<Anesthesia> anesthesia = EnumSet.of(Anesthesia.LOCAL);
    Set<Setting> settings = new LinkedHashSet<>(List.of(Setting.OFFICE));
    ClinicalFacts facts = factsWith(anesthesia, settings);
    anesthesia.clear();
    settings.clear();

    assertThat(facts.anesthesia()).containsExactly(Anesthesia.LOCAL);
    assertThat(facts.settings()).containsExactly(Setting.OFFICE);
    assertThatThrownBy(() -> facts.anesthesia().add(Anesthesia.NONE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> facts.settings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aCopyDiffersInOnePartOnly() {
    ClinicalFacts facts = ClinicalFacts.empty().withPurpose("A shiny horn.");

    assertThat(facts).isEqualTo(ClinicalFacts.builder().purpose("A shiny horn.").build());
    assertThat(ClinicalFacts.empty().purpose()).isEmpty();
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @MethodSource("io.github.cptcatalog.model.ClinicalFactsTest#lists")
    void blankTextsByFieldAndPlace(String field, Function<List<String>, ClinicalFacts> make) {
      assertThatThrownBy(() -> make.apply(List.of("first", " ")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              field + "[1] is blank; give it a text, or leave it out where it may be absent.");
    }

    @Test
    void aBlankPurpose() {
      assertThatThrownBy(() -> ClinicalFacts.builder().purpose("").build())
          .hasMessageStartingWith("purpose is blank;");
    }

    @Test
    void absentSetsByTheirName() {
      assertThatThrownBy(() -> factsWith(null, Set.of()))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("anesthesia");
      assertThatThrownBy(() -> factsWith(Set.of(), null)).hasMessage("settings");
    }
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list("indications", 0, ClinicalFacts::indications),
        list("symptoms", 1, ClinicalFacts::symptoms),
        list("causesAndRiskFactors", 2, ClinicalFacts::causesAndRiskFactors),
        list("diagnosticTests", 3, ClinicalFacts::diagnosticTests),
        list("steps", 4, ClinicalFacts::steps),
        list("equipment", 5, ClinicalFacts::equipment),
        list("personnel", 6, ClinicalFacts::personnel),
        list("complications", 7, ClinicalFacts::complications),
        list("benefits", 8, ClinicalFacts::benefits));
  }

  private static Arguments list(
      String field, int place, Function<ClinicalFacts, List<String>> read) {
    Function<List<String>, ClinicalFacts> make = texts -> facts(place, texts);
    return Arguments.of(field, make, read);
  }

  /** Past the builder, which copies on its own. */
  private static ClinicalFacts facts(int place, List<String> list) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      lists.add(i == place ? list : List.of());
    }
    return new ClinicalFacts(
        Optional.empty(),
        lists.get(0),
        lists.get(1),
        lists.get(2),
        lists.get(3),
        lists.get(4),
        lists.get(5),
        Set.of(),
        Optional.empty(),
        Set.of(),
        lists.get(6),
        lists.get(7),
        lists.get(8));
  }

  private static ClinicalFacts factsWith(Set<Anesthesia> anesthesia, Set<Setting> settings) {
    List<String> none = List.of();
    return new ClinicalFacts(
        Optional.empty(),
        none,
        none,
        none,
        none,
        none,
        none,
        anesthesia,
        Optional.empty(),
        settings,
        none,
        none,
        none);
  }
}
