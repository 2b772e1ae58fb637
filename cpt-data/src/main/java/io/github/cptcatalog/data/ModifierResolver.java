package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the modifiers that records name by code: first in the register of their own data set, then
 * in the bundled one, so that nobody has to copy that.
 */
final class ModifierResolver {
  private final Map<String, Modifier> own = new HashMap<>();
  private final boolean takesAll;

  private ModifierResolver(boolean takesAll) {
    this.takesAll = takesAll;
  }

  static ModifierResolver of(ModifierRegister register) {
    ModifierResolver resolver = new ModifierResolver(false);
    for (Modifier modifier : register.entries()) {
      resolver.own.put(modifier.code(), modifier);
    }
    return resolver;
  }

  /**
   * Takes every modifier, for the search for faults in a data set whose register cannot be read:
   * each modifier would seem to be one.
   */
  static ModifierResolver takingAll() {
    return new ModifierResolver(true);
  }

  ModifierUse resolve(ModifierUseForm form) {
    return new ModifierUse(find(form.code()), form.reason());
  }

  private Modifier find(String code) {
    Modifier found = own.get(code);
    if (found == null && takesAll) {
      found = standIn(code);
      own.put(code, found);
    }
    if (found == null) {
      found = BundledRegister.find(code).orElse(null);
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "Modifier \""
              + code
              + "\" is neither in the modifier register of this data set nor in the bundled one;"
              + " correct the code or add it to the register.");
    }
    return found;
  }

  private static Modifier standIn(String code) {
    return Modifier.builder()
        .code(code)
        .level(ModifierLevel.CPT)
        .name(code)
        .kind(ModifierKind.INFORMATIONAL)
        .meaning(code)
        .ncciAssociated(false)
        .source(code)
        .build();
  }
}
