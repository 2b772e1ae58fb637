package io.github.cptcatalog.data;

import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modifier register inside this jar, which data sets without one of their own refer to. */
final class BundledRegister {
  static final String FILE = "modifiers.json";

  // not static initialisers: a damaged jar must give the same exception on every call
  private static volatile @Nullable RegisterLines lines;
  private static volatile @Nullable Map<String, Modifier> byCode;

  private BundledRegister() {}

  /**
   * Returns the entry of a code; the first call opens the register.
   *
   * @throws DatasetException if the jar is damaged
   */
  static Optional<Modifier> find(String code) {
    Map<String, Modifier> all = byCode;
    if (all == null) {
      try {
        return lines().find(code);
      } catch (RuntimeException surprise) {
        // it is not as expected: read as a whole, it says what is wrong
        all = allByCode();
        byCode = all;
      }
    }
    return Optional.ofNullable(all.get(code));
  }

  static ModifierRegister load() {
    return reader().register(FILE);
  }

  private static BundledReader reader() {
    return new BundledReader(BundledFiles.each());
  }

  private static RegisterLines lines() {
    RegisterLines open = lines;
    if (open == null) {
      open = reader().registerLines(FILE);
      lines = open;
    }
    return open;
  }

  private static Map<String, Modifier> allByCode() {
    Map<String, Modifier> all = new HashMap<>();
    for (Modifier modifier : load().entries()) {
      all.put(modifier.code(), modifier);
    }
    return all;
  }
}
