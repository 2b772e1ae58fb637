package io.github.cptcatalog.model;

import java.util.List;
import java.util.Objects;

/**
 * What was read from a text, and how the text was repaired on the way.
 *
 * @param procedure the code with its modifiers
 * @param repairs a sentence for each repair, in the order of the text, such as {@code Read "5O" as
 *     50: the letter O stands for the digit 0.}; empty where the text could be read as it stands
 */
public record CodedProcedureReading(CodedProcedure procedure, List<String> repairs) {

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if a sentence is blank or has control characters
   */
  public CodedProcedureReading {
    Objects.requireNonNull(procedure, "procedure");
    repairs = Texts.all("repairs", repairs);
  }
}
