package io.github.cptcatalog.query;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a text word by word, from the first to the last. */
final class FilterReader {
  /** The longest name of a value is "pathology and laboratory services". */
  private static final int WORDS_OF_A_VALUE = 4;

  private final String text;
  private final List<FilterToken> tokens;
  private int next;

  FilterReader(String text) {
    this.text = text;
    this.tokens = FilterLexer.tokens(text);
  }

  FilterToken peek() {
    return tokens.get(next);
  }

  /** Takes the word if it comes next. */
  boolean takes(FilterWord word) {
    boolean there = word.is(peek());
    if (there) {
      next++;
    }
    return there;
  }

  void expect(FilterWord word) {
    expect(word, word.toString());
  }

  void expect(FilterWord word, String expected) {
    if (!takes(word)) {
      throw wrong(peek(), expected);
    }
  }

  void expectEnd(String expected) {
    if (!peek().isEnd()) {
      throw wrong(peek(), expected);
    }
  }

  /** Takes a word as a value, where the function does not refuse it. */
  <T> T read(String expected, Function<String, T> value) {
    FilterToken token = word(expected);
    try {
      return value.apply(token.text());
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw wrong(token, expected, refused);
    }
  }

  /** Takes any word. */
  FilterToken word(String expected) {
    FilterToken token = peek();
    if (!token.isWord()) {
      throw wrong(token, expected);
    }
    next++;
    return token;
  }

  /** Takes as many words as name a value: "evaluation and management" rather than "evaluation". */
  <T> T value(Vocabulary<T> values) {
    int words = 0;
    while (words < WORDS_OF_A_VALUE && tokens.get(next + words).isWord()) {
      words++;
    }
    for (; words > 0; words--) {
      Optional<T> value = values.find().apply(words(words));
      if (value.isPresent() && !endsInAnd(words)) {
        next += words;
        return value.get();
      }
    }
    throw wrong(peek(), values.expected());
  }

  FilterSyntaxException wrong(FilterToken token, String expected) {
    return wrong(token, expected, null);
  }

  FilterSyntaxException wrong(FilterToken token, String expected, @Nullable Throwable cause) {
    String found = token.isEnd() ? "the end" : FilterSyntaxException.quoted(token.text());
    return new FilterSyntaxException(text, token.column(), expected, found, cause);
  }

  private String words(int count) {
    return tokens.subList(next, next + count).stream()
        .map(FilterToken::text)
        .collect(Collectors.joining(" "));
  }

  /** One spelling of MEDICINE is "medicine services and", whose last word joins criteria. */
  private boolean endsInAnd(int words) {
    return FilterWord.AND.is(tokens.get(next + words - 1));
  }
}
