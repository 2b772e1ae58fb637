package io.github.cptcatalog.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The constants of an enum by the names that people write: "OWN", "own price", "Own-Price". */
final class Names<E extends Enum<E>> {
  private static final Pattern DO_NOT_MATTER = Pattern.compile("[\\s_-]+");

  private final String what;
  private final Map<String, E> constants = new HashMap<>();
  private final String expected;

  Names(String what, Class<E> type, Function<E, String> label) {
    this.what = what;
    for (E constant : type.getEnumConstants()) {
      constants.put(plain(constant.name()), constant);
      constants.put(plain(label.apply(constant)), constant);
    }
    this.expected =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  E parse(String text) {
    E constant = constants.get(plain(text));
    if (constant == null) {
      throw new CellException(
          "Not a " + what + ": " + Excerpt.quoted(text) + ". Expected one of " + expected + ".");
    }
    return constant;
  }

  /** The text without what does not matter in a name: case, spaces, underscores and hyphens. */
  static String plain(String text) {
    return DO_NOT_MATTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
