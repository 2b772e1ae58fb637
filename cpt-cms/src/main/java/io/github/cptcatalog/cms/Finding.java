package io.github.cptcatalog.cms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule has to say of a claim line.
 *
 * @param rule the name of the rule, such as {@code side-with-50}; names stay the same between
 *     releases
 * @param severity how bad it is
 * @param modifiers the modifiers of the line that it is about, in the order of the line; empty
 *     where it is about the code alone
 * @param message what is wrong or worth knowing, in a sentence or two
 * @param mend what to do about it
 * @param source the public document that says so, with section and year where it has them
 * @param firstDay the first date of service for which the rule holds; empty where none is known
 * @param lastDay the last such date; empty where no end is known
 */
public record Finding(
    String rule,
    Severity severity,
    List<String> modifiers,
    String message,
    String mend,
    String source,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay) {

  /**
   * Copies the list and checks the texts.
   *
   * @throws IllegalArgumentException if rule, message, mend or source is blank
   */
  public Finding {
    rule = required("rule", rule);
    Objects.requireNonNull(severity, "severity");
    modifiers = List.copyOf(modifiers);
    message = required("message", message);
    mend = required("mend", mend);
    source = required("source", source);
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  private static String required(String field, String text) {
    if (Objects.requireNonNull(text, field).isBlank()) {
      throw new IllegalArgumentException("A finding's " + field + " is blank; give it a text.");
    }
    return text;
  }

  /** Returns severity, rule and message, such as {@code ERROR side-with-50: 50 says …}. */
  @Override
  public String toString() {
    return severity + " " + rule + ": " + message;
  }
}
