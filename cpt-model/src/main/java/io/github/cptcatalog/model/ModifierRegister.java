package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Modifiers with their meaning, as of a day. That a modifier is not in a register, or not past its
 * end there, is no ground to call it unknown or in force: registers age.
 *
 * @param asOf the day as of which the register holds; empty where that is not known
 * @param notices what must be known to use it
 * @param entries each code once, in the order of the register; may be empty
 */
@Value.Builder
public record ModifierRegister(
    Optional<LocalDate> asOf, List<String> notices, List<Modifier> entries) {
  private static final ModifierRegister NONE =
      new ModifierRegister(Optional.empty(), List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a code stands twice or a notice is blank
   */
  public ModifierRegister {
    Objects.requireNonNull(asOf, "asOf");
    notices = Texts.all("notices", notices);
    entries = List.copyOf(Objects.requireNonNull(entries, "modifiers"));
    Distinct codes = new Distinct("modifiers");
    for (Modifier entry : entries) {
      codes.add(entry.code());
    }
  }

  /**
   * Returns the register without entries.
   *
   * @return an empty register
   */
  public static ModifierRegister empty() {
    return NONE;
  }

  /**
   * Returns a builder; everything may be left out.
   *
   * @return an empty builder
   */
  public static ModifierRegisterBuilder builder() {
    return new ModifierRegisterBuilder();
  }

  /**
   * Returns a register of which neither day nor notices are known.
   *
   * @param entries each code once
   * @return the register
   * @throws IllegalArgumentException if a code stands twice
   */
  public static ModifierRegister of(List<Modifier> entries) {
    return new ModifierRegister(Optional.empty(), List.of(), entries);
  }
}
