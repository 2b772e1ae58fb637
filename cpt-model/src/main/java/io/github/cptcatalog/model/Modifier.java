package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of the modifier register: two characters on a claim line that say how a service differed
 * from the plain one.
 *
 * <p>Name and meaning are in our own words. That a modifier is in the register does not make it fit
 * a given procedure.
 *
 * @param code two characters, digits or upper case letters, such as {@code 50} or {@code RT}; lower
 *     case is read and becomes upper case
 * @param level the code set it belongs to
 * @param name a short name, such as "Both sides"
 * @param kind what the modifier is about
 * @param meaning a sentence that says when it is used
 * @param ncciAssociated whether it can set aside an edit of the National Correct Coding Initiative
 *     (NCCI) that would deny one of two services
 * @param paymentRule what it does to the payment under Medicare; empty where no effect is modelled,
 *     which does not mean that it has none
 * @param firstDay the first day on which it was in force; empty where that is not known
 * @param lastDay the last day on which it was in force; empty where no end is known
 * @param source where all this was taken from, with years
 */
@Value.Builder
public record Modifier(
    String code,
    ModifierLevel level,
    String name,
    ModifierKind kind,
    String meaning,
    boolean ncciAssociated,
    Optional<ModifierPaymentRule> paymentRule,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    String source)
    implements WithModifier {

  /**
   * Checks every part.
   *
   * @throws IllegalArgumentException if the code is not two digits or letters, a text is blank, or
   *     the last day comes before the first
   */
  public Modifier {
    code = normalised(code);
    Objects.requireNonNull(level, "level");
    name = Texts.required("modifier " + code + " name", name);
    Objects.requireNonNull(kind, "kind");
    meaning = Texts.required("modifier " + code + " meaning", meaning);
    Objects.requireNonNull(paymentRule, "paymentRule");
    Days.requireOrder(firstDay, lastDay);
    source = Texts.required("modifier " + code + " source", source);
  }

  /**
   * Returns a builder; code, level, name, kind, meaning, ncciAssociated and source must be given.
   *
   * @return an empty builder
   */
  public static ModifierBuilder builder() {
    return new ModifierBuilder();
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
    Objects.requireNonNull(code, "code");
    if (code.length() != 2
        || !isDigitOrLetter(code.charAt(0))
        || !isDigitOrLetter(code.charAt(1))) {
      throw new IllegalArgumentException(
          "Not a modifier: "
              + Texts.quoted(code)
              + ". Expected two digits or letters, such as 50 or RT, without a hyphen.");
    }
    return code.toUpperCase(Locale.ROOT);
  }

  private static boolean isDigitOrLetter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Returns code and name, such as {@code 50 (Both sides)}. */
  @Override
  public String toString() {
    return code + " (" + name + ")";
  }
}
