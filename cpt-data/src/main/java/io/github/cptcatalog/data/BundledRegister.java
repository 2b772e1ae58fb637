package io.github.cptcatalog.data;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The modifier register inside this jar, which data sets without one of their own refer to. */
final class BundledRegister {
  static final String FILE = "modifiers.json";

  // not a static initialiser: a damaged jar must give the same exception on every call
  private static volatile @Nullable Map<String, Modifier> byCode;

  private BundledRegister() {}

  /**
   * Returns the entry of a code; the first call reads the register.
   *
   * @throws DatasetException if the jar is damaged
   */
  static Optional<Modifier> find(String code) {
    Map<String, Modifier> read = byCode;
    if (read == null) {
      read =
          load().entries().stream()
              .collect(Collectors.toUnmodifiableMap(Modifier::code, Function.identity()));
      byCode = read;
    }
    return Optional.ofNullable(read.get(code));
  }

  static ModifierRegister load() {
    return new BundledReader(BundledFiles.beside(FILE)).register(FILE);
  }
}
