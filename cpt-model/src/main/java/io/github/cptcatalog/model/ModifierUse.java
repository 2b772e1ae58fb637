package io.github.cptcatalog.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A modifier that is commonly used with a procedure. Listed means commonly used, not allowed on a
 * given claim line, and a modifier that is not listed may still be right.
 *
 * @param modifier the entry of the modifier register
 * @param reason why it is used with this procedure; empty where the source gives no reason
 */
public record ModifierUse(Modifier modifier, Optional<String> reason) {

  /**
   * Checks the reason.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public ModifierUse {
    Objects.requireNonNull(modifier, "modifier");
    reason = Texts.optional("reason for modifier " + modifier.code(), reason);
  }

  /**
   * Returns the use of a modifier for which no reason is known.
   *
   * @param modifier the entry of the register
   * @return the use, without a reason
   */
  public static ModifierUse of(Modifier modifier) {
    return new ModifierUse(modifier, Optional.empty());
  }

  /**
   * Returns the code of the modifier, such as {@code 50}.
   *
   * @return two characters
   */
  public String code() {
    return modifier.code();
  }
}
