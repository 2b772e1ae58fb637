package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import java.util.HashMap;
import java.util.Map;

/** The modifiers that procedures of a data set may name. */
final class ModifierResolver {
  private final Map<String, Modifier> byCode = new HashMap<>();

  ModifierResolver(ModifierRegister register) {
    for (Modifier modifier : register.entries()) {
      byCode.put(modifier.code(), modifier);
    }
  }

  ModifierUse resolve(ModifierUseForm form) {
    Modifier modifier = byCode.get(form.code());
    if (modifier == null) {
      throw new IllegalArgumentException(
          "Modifier \""
              + form.code()
              + "\" is not in the modifier register of this data set; correct the code or add it"
              + " to the register.");
    }
    return new ModifierUse(modifier, form.reason());
  }
}
