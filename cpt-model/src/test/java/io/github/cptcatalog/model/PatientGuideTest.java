package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatientGuideTest {
  private static final Faq FAQ = new Faq("Does it hurt?", "No.");

  @Test
  void nothingIsKnownUnlessGiven() {
    assertThat(PatientGuide.empty()).isEqualTo(PatientGuide.builder().build());
    assertThat(PatientGuide.empty().faqs()).isEmpty();
    assertThat(PatientGuide.empty().experience()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.cptcatalog.model.PatientGuideTest#lists")
  void laterChangesOfAGivenListDoNotShow(
      String field,
      Function<List<String>, PatientGuide> make,
      Function<PatientGuide, List<String>> read) {
    List<String> given = new ArrayList<>(List.of("first", " second "));
    PatientGuide guide = make.apply(given);
    given.set(0, "changed");

    assertThat(read.apply(guide)).as(field).containsExactly("first", "second");
    assertThatThrownBy(() -> read.apply(guide).add("third"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void laterChangesOfTheGivenQuestionsDoNotShow() {
    List<Faq> given = new ArrayList<>(List.of(FAQ));
    PatientGuide guide = guide(0, List.of(), given);
    given.clear();

    assertThat(guide.faqs()).containsExactly(FAQ);
  }

  @Test
  void questionAndAnswerAreStripped() {
    assertThat(new Faq(" Does it hurt? ", " No. ")).isEqualTo(FAQ);
  }

  @Test
  void aCopyDiffersInOnePartOnly() {
    assertThat(PatientGuide.empty().withExperience(" It tickles. "))
        .isEqualTo(PatientGuide.builder().experience("It tickles.").build());
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @MethodSource("io.github.cptcatalog.model.PatientGuideTest#lists")
    void blankTextsByFieldAndPlace(String field, Function<List<String>, PatientGuide> make) {
      assertThatThrownBy(() -> make.apply(List.of("", "second")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(field + "[0] is blank;");
    }

    @Test
    void aBlankExperience() {
      assertThatThrownBy(() -> PatientGuide.builder().experience(" ").build())
          .hasMessageStartingWith("experience is blank;");
    }

    @Test
    void aQuestionThatStandsTwice() {
      assertThatThrownBy(
              () -> PatientGuide.builder().addFaqs(FAQ, new Faq("Does it hurt?", "Yes.")).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("faqs names Does it hurt? twice; keep one.");
    }

    @Test
    void aBlankQuestionOrAnswer() {
      assertThatThrownBy(() -> new Faq(" ", "No.")).hasMessageStartingWith("question is blank;");
      assertThatThrownBy(() -> new Faq("Why?", "")).hasMessageStartingWith("answer is blank;");
    }
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list("preparation", 0, PatientGuide::preparation),
        list("recovery", 1, PatientGuide::recovery),
        list("followUp", 2, PatientGuide::followUp),
        list("homeCare", 3, PatientGuide::homeCare),
        list("education", 4, PatientGuide::education),
        list("alternatives", 5, PatientGuide::alternatives),
        list("alternativeDrawbacks", 6, PatientGuide::alternativeDrawbacks));
  }

  private static Arguments list(
      String field, int place, Function<PatientGuide, List<String>> read) {
    Function<List<String>, PatientGuide> make = texts -> guide(place, texts, List.of());
    return Arguments.of(field, make, read);
  }

  /** Past the builder, which copies on its own. */
  private static PatientGuide guide(int place, List<String> list, List<Faq> faqs) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      lists.add(i == place ? list : List.of());
    }
    return new PatientGuide(
        lists.get(0),
        lists.get(1),
        lists.get(2),
        lists.get(3),
        lists.get(4),
        lists.get(5),
        lists.get(6),
        Optional.empty(),
        faqs);
  }
}
