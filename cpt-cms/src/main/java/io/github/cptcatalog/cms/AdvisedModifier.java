package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Modifier;
import java.util.List;
import java.util.Objects;

/**
 * A modifier that may fit a code, with the reason. Whether it fits the visit is for whoever knows
 * the record of it.
 *
 * @param modifier the entry of the modifier register, or the ambulance trip
 * @param reason when it is used with this code, in a sentence or two
 * @param source who says so: the record of the catalog, or a public document
 * @param remarks the warnings and notes that {@link ClaimLineCheck} has about this modifier alone
 *     on a line; never an error
 */
public record AdvisedModifier(
    Modifier modifier, String reason, String source, List<Finding> remarks) {

  /**
   * Copies the list and checks the texts.
   *
   * @throws IllegalArgumentException if reason or source is blank
   */
  public AdvisedModifier {
    Objects.requireNonNull(modifier, "modifier");
    reason = required(modifier, "reason", reason);
    source = required(modifier, "source", source);
    remarks = List.copyOf(remarks);
  }

  /**
   * Returns the code of the modifier, such as {@code 50}.
   *
   * @return two characters
   */
  public String code() {
    return modifier.code();
  }

  private static String required(Modifier modifier, String field, String text) {
    if (Objects.requireNonNull(text, field).isBlank()) {
      throw new IllegalArgumentException(
          "The advice of " + modifier.code() + " has a blank " + field + "; give it a text.");
    }
    return text;
  }

  /** Returns the modifier and the reason. */
  @Override
  public String toString() {
    return modifier + ": " + reason;
  }
}
