package io.github.cptcatalog.csv;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Modifier;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The modifier register that ships with the library, read by the first file that names one. */
final class KnownModifiers {
  private static @Nullable Map<String, Modifier> register;

  private KnownModifiers() {}

  /**
   * Returns the entries by their codes.
   *
   * @throws DatasetException if the bundled data is damaged; the next call tries again
   */
  static synchronized Map<String, Modifier> byCode() {
    Map<String, Modifier> loaded = register;
    if (loaded == null) {
      loaded =
          BundledDataset.modifiers().entries().stream()
              .collect(Collectors.toUnmodifiableMap(Modifier::code, Function.identity()));
      register = loaded;
    }
    return loaded;
  }
}
