package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Category;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values that stand for themselves in the text of a filter.
 *
 * @param find reads one or more words with one space between them
 * @param expected the values, to stand after "expected"
 */
record Vocabulary<T>(Function<String, Optional<T>> find, String expected) {

  /** Reads {@code NOT_ASSIGNED}, {@code not-assigned} and {@code not assigned} alike. */
  static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
    Map<String, E> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    return new Vocabulary<>(
        words ->
            Optional.ofNullable(byName.get(words.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"))),
        names(type));
  }

  /** Reads the names of sections as people write them, {@code E/M} too. */
  static Vocabulary<Category> ofCategories() {
    return new Vocabulary<>(Category::find, names(Category.class));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
