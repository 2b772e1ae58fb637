package io.github.cptcatalog.csv;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierUse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The modifiers in a cell, parted by spaces, commas, semicolons or upright bars. */
final class ModifiersCell {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|]+");

  private ModifiersCell() {}

  static List<ModifierUse> parse(String cell) {
    Map<String, ModifierUse> uses = new LinkedHashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    Set<String> twice = new LinkedHashSet<>();
    for (String code : SEPARATORS.split(cell, -1)) {
      Optional<Modifier> modifier = BundledDataset.modifier(code.toUpperCase(Locale.ROOT));
      if (modifier.isEmpty()) {
        unknown.add(code);
      } else if (uses.put(modifier.get().code(), ModifierUse.of(modifier.get())) != null) {
        twice.add(modifier.get().code());
      }
    }
    unknown.remove(""); // what stands before a leading separator
    if (unknown.isEmpty() && uses.isEmpty()) {
      unknown.add(cell);
    }
    if (!unknown.isEmpty()) {
      throw new CellException(
          "Not in the modifier register: "
              + unknown.stream().map(Excerpt::quoted).collect(Collectors.joining(", "))
              + ". Expected known modifiers such as 50 RT, parted by spaces, commas, semicolons"
              + " or |.");
    }
    if (!twice.isEmpty()) {
      throw new CellException(
          "Modifier " + String.join(", ", twice) + " stands twice in this cell; keep one.");
    }
    return List.copyOf(uses.values());
  }
}
