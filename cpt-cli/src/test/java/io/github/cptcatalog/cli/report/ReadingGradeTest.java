package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "made, 1", "called, 1", "bones, 1", "table, 2", "needed, 2", "places, 2", "nurse, 1",
    "doctor, 2", "procedure, 3", "people, 2", "handled, 2", "the, 1", "your, 1", "hospital, 3",
    "filled, 1", "tumor's, 2", "safely, 2", "movement, 2", "cement, 2", "something, 2",
        "someone, 2",
    "quickly, 2", "quiet, 2", "headaches, 2", "aches, 1", "reaches, 2", "radiology, 5", "radio, 3",
    "patient, 2", "clinician, 3", "medium, 3", "easier, 3", "diet, 2", "friend, 1", "usual, 3",
    "fluid, 2", "guided, 2", "being, 2", "eating, 2", "area, 3", "reaction, 3", "reading, 2",
    "layers, 2", "eyes, 1", "spasms, 2", "sciatica, 4"
  })
  void syllablesAreCountedAsSpoken(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void theGradeFollowsTheFormula() {
    // 6 words in 1 sentence, with 7 syllables
    assertThat(ReadingGrade.of(List.of("The doctor cleans your skin first.")))
        .isCloseTo(0.39 * 6 + 11.8 * 7 / 6 - 15.59, within(0.001));
  }

  @Test
  void longWordsAndLongSentencesRaiseTheGrade() {
    assertThat(
            ReadingGrade.of(
                List.of(
                    "Individualized rehabilitation recommendations necessitate multidisciplinary"
                        + " evaluation prior to initiation of therapy.")))
        .isGreaterThan(12);
    assertThat(ReadingGrade.of(List.of("Rest. Drink. Call us."))).isLessThan(3);
  }

  @Test
  void medicalNamesOfTheListDoNotCount() {
    assertThat(ReadingGrade.of(List.of("You may have fluoroscopy.")))
        .isEqualTo(ReadingGrade.of(List.of("You may have.")));
  }

  @Test
  void entriesOfAListAreSentencesOfTheirOwn() {
    assertThat(ReadingGrade.of(List.of("Bring a list", "Wear loose clothes")))
        .isEqualTo(ReadingGrade.of(List.of("Bring a list. Wear loose clothes.")));
  }
}
