package io.github.cptcatalog.model;

import java.util.Locale;
import java.util.Objects;

/**
 * An entry of the modifier register: two characters on a claim line that say how a service differed
 * from the plain one.
 *
 * <p>Name and meaning are in our own words. That a modifier is in the register does not make it fit
 * a given procedure.
 *
 * @param code two characters, digits or upper case letters, such as {@code 50} or {@code RT}; lower
 *     case is read and becomes upper case
 * @param name a short name, such as "Both sides"
 * @param kind what the modifier is about
 * @param meaning one sentence that says when it is used
 * @param source where the meaning was taken from, with its year
 */
public record Modifier(String code, String name, ModifierKind kind, String meaning, String source) {

  /**
   * Checks every part.
   *
   * @throws IllegalArgumentException if the code is not two digits or letters, or a text is blank
   */
  public Modifier {
    code = normalised(code);
    name = Texts.required("modifier " + code + " name", name);
    Objects.requireNonNull(kind, "kind");
    meaning = Texts.required("modifier " + code + " meaning", meaning);
    source = Texts.required("modifier " + code + " source", source);
  }

  /**
   * Returns the code of a modifier as the register writes it.
   *
   * @param code two digits or letters in any case, such as {@code "rt"}
   * @return the code in upper case
   * @throws IllegalArgumentException if the text does not have the shape of a modifier; such a
   *     modifier need not exist
   */
  public static String normalised(String code) {
    if (!Objects.requireNonNull(code, "code").matches("[0-9A-Za-z]{2}")) {
      throw new IllegalArgumentException(
          "Not a modifier: "
              + Texts.quoted(code)
              + ". Expected two digits or letters, such as 50 or RT, without a hyphen.");
    }
    return code.toUpperCase(Locale.ROOT);
  }

  /** Returns code and name, such as {@code 50 (Both sides)}. */
  @Override
  public String toString() {
    return code + " (" + name + ")";
  }
}
