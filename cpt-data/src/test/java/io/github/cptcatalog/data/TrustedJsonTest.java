package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedJsonTest {
  private static TrustedJson json(String text) {
    return new TrustedJson(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String json) {
    TrustedJson one = json(json);
    String text = one.text();
    one.end();
    return text;
  }

  private static List<String> texts(String json) {
    TrustedJson list = json(json);
    List<String> texts = new ArrayList<>();
    list.enter('[');
    while (list.next()) {
      texts.add(list.text());
    }
    list.end();
    return texts;
  }

  @Test
  void fieldsAreReadInTheOrderInWhichTheyStand() {
    TrustedJson object =
        json(" { \"a\" : \"one\" ,\n\t\"b\":[ ],\r\n\"c\":{\"d\":12},\"e\":true} ");
    object.enter('{');
    assertThat(object.has("a")).isTrue();
    assertThat(object.text()).isEqualTo("one");
    assertThat(object.has("absent")).isFalse();
    assertThat(object.has("b")).isTrue();
    object.enter('[');
    assertThat(object.next()).isFalse();
    assertThat(object.has("c")).isTrue();
    object.enter('{');
    assertThat(object.has("d")).isTrue();
    assertThat(object.count()).isEqualTo(12);
    object.leave('}');
    assertThat(object.has("e")).isTrue();
    assertThat(object.truth()).isTrue();
    object.leave('}');
    object.end();
  }

  @Test
  void aFieldIsNotOneWhoseNameItOnlyBeginsOrEnds() {
    TrustedJson object = json("{\"name\": \"x\"}");
    object.enter('{');
    assertThat(object.has("nam")).isFalse();
    assertThat(object.has("names")).isFalse();
    assertThat(object.has("name")).isTrue();
  }

  @Test
  void listsAreReadToTheirEnd() {
    assertThat(texts("[]")).isEmpty();
    assertThat(texts("[\"a\"]")).containsExactly("a");
    assertThat(texts(" [ \"a\" , \"b\",\"\" ] ")).containsExactly("a", "b", "");
  }

  @Test
  void textsAreReadInEveryAlphabetAndWithEveryEscape() {
    assertThat(text("\"plain\"")).isEqualTo("plain");
    assertThat(text("\"caf\u00e9 \u6f22 \uD83D\uDE00\""))
        .isEqualTo("caf\u00e9 \u6f22 \uD83D\uDE00");
    assertThat(text("\"\u00e9\\n\u00e9\"")).isEqualTo("\u00e9\n\u00e9");
    assertThat(text("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")).isEqualTo("\"\\/\b\f\n\r\t");
    assertThat(text("\"\\u00e9\\u00E9x\"")).isEqualTo("\u00e9\u00e9x");
  }

  @Nested
  class EndsWithAnException {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "x",
          "\"",
          "\"a",
          "\"a\\\"",
          "\"a\n\"",
          "\"\u00e9\n\"",
          "\"\\x\"",
          "\"\\u00g0\"",
          "\"\\u00",
          "\"a\" x",
          "\"a\",",
          "null",
          "1",
          "\"\uFFFD\""
        })
    void whereAnythingButOneTextStands(String json) {
      assertThatThrownBy(() -> text(json)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whereBytesAreNotUtf8() {
      byte[] latin1 = "\"caf\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);
      assertThatThrownBy(() -> new TrustedJson(latin1).text())
          .hasMessage("Not the trusted form from byte 5 on.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[",
          "[,]",
          "[,\"a\"]",
          "[\"a\",]",
          "[\"a\" \"b\"]",
          "[\"a\",,\"b\"]",
          "[\"a\"}",
          "[\"a\"]]",
          "[\"a\"],",
          "[1]",
          "[null]"
        })
    void whereAnythingButAListOfTextsStands(String json) {
      assertThatThrownBy(() -> texts(json)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "01", "12345678901", "x", "\"1\"", "1.5", "1e3"})
    void whereAnythingButACountStands(String json) {
      assertThatThrownBy(
              () -> {
                TrustedJson number = json(json);
                number.count();
                number.end();
              })
          .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"b\": 1, \"a\": 1}",
          "{\"a\": 1, \"a\": 1}",
          "{\"a\": 1, \"x\": 1}",
          "{\"a\" 1}",
          "{\"a\": 1 \"b\": 1}",
          "{\"a\": 1, \"b\": 1,}",
          "{,\"a\": 1}"
        })
    void whereFieldsStandInAnotherOrderOrAreUnknown(String json) {
      assertThatThrownBy(
              () -> {
                TrustedJson object = json(json);
                object.enter('{');
                for (String field : List.of("a", "b")) {
                  if (object.has(field)) {
                    object.count();
                  }
                }
                object.leave('}');
                object.end();
              })
          .isInstanceOf(RuntimeException.class);
    }
  }
}
