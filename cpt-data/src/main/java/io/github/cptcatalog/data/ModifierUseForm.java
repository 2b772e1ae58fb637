package io.github.cptcatalog.data;

import io.github.cptcatalog.model.ModifierUse;
import java.util.Optional;
import org.immutables.value.Value;

/** A modifier of a procedure as it stands in a file: by its code, which the register explains. */
@Value.Builder
record ModifierUseForm(String code, Optional<String> reason) {

  static ModifierUseForm of(ModifierUse use) {
    return new ModifierUseForm(use.code(), use.reason());
  }

  public static ModifierUseFormBuilder builder() {
    return new ModifierUseFormBuilder();
  }
}
