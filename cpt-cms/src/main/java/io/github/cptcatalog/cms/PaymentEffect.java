package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What one modifier does to the payment for a code under Medicare, taken by itself: where a line
 * has several, this says nothing of how they work together. Other payers may differ.
 *
 * @param modifier two digits or letters, such as {@code 50}
 * @param kind in which way the payment changes; read the factor by it
 * @param factor a number to multiply the amount by, such as 1.50; empty where there is none, and
 *     for a share whose figures are not at hand
 * @param indicator the payment indicator that decided, with its value, such as {@code bilateral 1};
 *     empty where none did
 * @param sentence the effect in words
 * @param source the public document that says so, and where the indicator comes from
 * @param firstDay the first date of service for which this holds; empty where none is known
 * @param lastDay the last such date; empty where no end is known
 */
public record PaymentEffect(
    String modifier,
    Kind kind,
    Optional<BigDecimal> factor,
    Optional<String> indicator,
    String sentence,
    String source,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {

  /** The ways in which a modifier changes a payment. */
  public enum Kind {
    /** The amount is multiplied by the factor; 1 where it stays. */
    FACTOR,
    /** As FACTOR, but only where papers prove the need. */
    WITH_PAPERS,
    /** Only the technical part, also inside the full price, is multiplied by the factor. */
    TECHNICAL_PART,
    /** A share of the price of a surgery; the factor is empty where its figures are missing. */
    SHARE,
    /**
     * By the place of the line among the procedures of the day, the dearest first, which is paid in
     * full. A factor is that of the second to the fifth.
     */
    BY_RANK,
    /** The row of the fee schedule with code and modifier has the amount. */
    OTHER_ROW,
    /** The payer sets the amount from a report. */
    BY_REPORT,
    /** A rule that is no factor; the sentence tells it. */
    OTHER_RULE,
    /** Nothing is paid. */
    NOT_PAID,
    /** The modifier means nothing with this code. */
    DOES_NOT_APPLY,
    /** It depends on payment indicators of the code that are not at hand. */
    INDICATORS_UNKNOWN,
    /** No effect is modelled, which does not mean that there is none. */
    NONE_MODELLED
  }

  /**
   * Makes the modifier upper case and checks every part.
   *
   * @throws IllegalArgumentException if the modifier is not two digits or letters, the factor is
   *     negative, or sentence or source is blank
   */
  public PaymentEffect {
    modifier = Modifier.normalised(modifier);
    Objects.requireNonNull(kind, "kind");
    if (Objects.requireNonNull(factor, "factor").isPresent() && factor.get().signum() < 0) {
      throw new IllegalArgumentException(
          "Factor of " + modifier + " is " + factor.get() + "; expected 0 or more, such as 1.50.");
    }
    Objects.requireNonNull(indicator, "indicator");
    sentence = required(modifier, "sentence", sentence);
    source = required(modifier, "source", source);
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  private static String required(String modifier, String field, String text) {
    if (Objects.requireNonNull(text, field).isBlank()) {
      throw new IllegalArgumentException(
          "The effect of " + modifier + " has a blank " + field + "; give it a text.");
    }
    return text;
  }

  /** Returns modifier, kind, factor where there is one, and sentence. */
  @Override
  public String toString() {
    String number = factor.map(value -> " " + value.toPlainString()).orElse("");
    return modifier + " " + kind + number + ": " + sentence;
  }
}
