package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Test
  void spaceAtTheEndsIsStrippedAndSpaceWithinStays() {
    assertThat(Texts.required("title", "  two  words \u2003\n")).isEqualTo("two  words");
  }

  @Test
  void lineBreaksAndTabsAreText() {
    assertThat(Texts.required("title", "one\n\ttwo")).isEqualTo("one\n\ttwo");
  }

  @Test
  void everyScriptIsText() {
    assertThat(Texts.required("title", "Größe \u4e2d\u6587 \ud83e\ude7a"))
        .isEqualTo("Größe \u4e2d\u6587 \ud83e\ude7a");
  }

  @Test
  void lineBreaksOfWindowsBecomePlainOnes() {
    assertThat(Texts.required("title", "one\r\ntwo")).isEqualTo("one\ntwo");
  }

  @Test
  void aQuotedTextIsCutAtHundredCharactersAndNeverInsideOne() {
    assertThat(Texts.quoted("a\u009bb")).isEqualTo("\"a?b\"");
    assertThat(Texts.quoted("9".repeat(100))).isEqualTo('"' + "9".repeat(100) + '"');
    assertThat(Texts.quoted("9".repeat(99) + "\uD83D\uDE00!"))
        .isEqualTo('"' + "9".repeat(99) + "…\"");
  }

  @Test
  void anAbsentTextStaysAbsent() {
    assertThat(Texts.optional("summary", Optional.empty())).isEmpty();
    assertThat(Texts.optional("summary", Optional.of(" a "))).contains("a");
  }

  @Test
  void aListKeepsItsOrderAndItsDuplicates() {
    assertThat(Texts.all("steps", List.of("b ", " a", "b"))).containsExactly("b", "a", "b");
  }

  @Test
  void aListIsCopied() {
    List<String> given = new ArrayList<>(List.of("a"));
    List<String> copy = Texts.all("steps", given);
    given.clear();

    assertThat(copy).containsExactly("a");
    assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b"})
    void marksThatTurnTheDirectionOfWriting(String text) {
      assertThatThrownBy(() -> Texts.required("title", text))
          .hasMessageMatching("title has the control character U\\+20[26][A69E] at position 2; .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u00a0", "\u200b\u00ad"})
    void blankTexts(String blank) {
      String message = "title is blank; give it a text, or leave it out where it may be absent.";

      assertThatThrownBy(() -> Texts.required("title", blank))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> Texts.optional("title", Optional.of(blank))).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "7, U+0007", "13, U+000D", "27, U+001B", "127, U+007F", "155, U+009B"})
    void controlCharactersByPlaceAndNumber(int control, String number) {
      assertThatThrownBy(() -> Texts.required("title", "ab" + (char) control + "c"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("title has the control character " + number + " at position 3; remove it.");
    }

    @Test
    void controlCharactersAtTheFirstAndLastPlace() {
      assertThatThrownBy(() -> Texts.required("title", "\u0007ab"))
          .hasMessageContaining("at position 1;");
      assertThatThrownBy(() -> Texts.required("title", "ab\u0007"))
          .hasMessageContaining("at position 3;");
    }

    @Test
    void textsOfAListByTheirPlace() {
      assertThatThrownBy(() -> Texts.all("steps", List.of("a", "b", "c\u001b")))
          .hasMessageStartingWith("steps[2] has the control character U+001B");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> Texts.required("title", null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("title");
      assertThatThrownBy(() -> Texts.optional("summary", null)).hasMessage("summary");
      assertThatThrownBy(() -> Texts.all("steps", null)).hasMessage("steps");
      assertThatThrownBy(() -> Texts.all("steps", Arrays.asList("a", null))).hasMessage("steps[1]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude00a", "a\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void halfOfACharacterIsRefused(String text) {
    assertThatThrownBy(() -> Texts.required("title", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("title has half of a character, U+D")
        .hasMessageEndingWith(", which no file can hold; remove it.");
  }

  @Test
  void aCharacterOfTwoHalvesIsKept() {
    assertThat(Texts.required("title", "\ud83d\ude00 horn \ud83d\ude00"))
        .isEqualTo("\ud83d\ude00 horn \ud83d\ude00");
  }
}
