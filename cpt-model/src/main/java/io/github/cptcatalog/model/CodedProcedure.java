package io.github.cptcatalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One procedure code with its modifiers in the order of the line, as on a claim line.
 *
 * <p>It holds what the line says, mistakes included: modifiers that do not exist, that contradict
 * each other, or that stand there twice. Whether they fit is for a check to say. Every written form
 * is read back to an equal value, but for two shapes that no code set has and that are read as
 * misprints: a code that starts with I or O, and a modifier of a digit and I, L or O.
 *
 * @param code the code
 * @param modifiers two digits or letters each, such as {@code 50} or {@code RT}, at most 40; lower
 *     case is read and becomes upper case; empty for a code alone
 */
public record CodedProcedure(ProcedureCode code, List<String> modifiers) {
  /** Far more than any line has, and few enough that every form is short enough to be read back. */
  static final int MOST_MODIFIERS = 40;

  private static final int MOST_MODIFIERS_IN_X12 = 4;

  /**
   * Makes the modifiers upper case and checks their shape.
   *
   * @throws IllegalArgumentException if a modifier is not two digits or letters, or there are more
   *     than 40
   */
  public CodedProcedure {
    Objects.requireNonNull(code, "code");
    if (Objects.requireNonNull(modifiers, "modifiers").size() > MOST_MODIFIERS) {
      throw new IllegalArgumentException(
          code
              + " has "
              + modifiers.size()
              + " modifiers. Expected at most "
              + MOST_MODIFIERS
              + "; a claim line has four, or 99 and the others in a note.");
    }
    String[] normalised = new String[modifiers.size()];
    for (int i = 0; i < normalised.length; i++) {
      normalised[i] = Modifier.normalised(modifiers.get(i));
    }
    modifiers = List.of(normalised);
  }

  /**
   * Returns a code with its modifiers.
   *
   * @param code the code
   * @param modifiers two digits or letters each, in the order of the line; none for a code alone
   * @return the coded procedure
   * @throws IllegalArgumentException if a modifier is not two digits or letters, or there are more
   *     than 40
   */
  public static CodedProcedure of(ProcedureCode code, String... modifiers) {
    return new CodedProcedure(code, Arrays.asList(modifiers));
  }

  /**
   * Returns what a text says that needs no repair. Reads {@code 11952-50-RT}, {@code 11952 50 RT},
   * {@code 11952, 50, RT}, {@code 99202:25:59} (FHIR), {@code HC:99213:25} (X12), {@code
   * 99213-25~59} (HL7 v2), {@code CPT 11952 with modifiers 50, RT}, and mixtures of these, in any
   * case, with blanks and dashes of any kind.
   *
   * @param text one code with its modifiers
   * @return the coded procedure
   * @throws MalformedCodedProcedureException if the text is something else, or can be read by a
   *     repair only; the message then says by which
   */
  public static CodedProcedure parse(String text) {
    return CodedProcedureText.parse(text);
  }

  /**
   * Returns what a text says, misprints repaired where only one thing can be meant: a letter that
   * stands for a digit, a missing or doubled separator, a character that was entered twice as two
   * that look alike. Never adds digits to a code that is too short.
   *
   * @param text one code with its modifiers, in the forms of {@link #parse}
   * @return the coded procedure, with a sentence for each repair
   * @throws MalformedCodedProcedureException if the text is something else, or more than one thing
   *     can be meant
   */
  public static CodedProcedureReading read(String text) {
    return CodedProcedureText.read(text);
  }

  /**
   * Returns what a text from an anesthesia line says: as {@link #read}, and three or four digits
   * become the anesthesia code (00100 to 01999) that they are without leading zeros, which counts
   * as a repair. Use it where nothing but anesthesia can be meant: revenue codes and DRGs have
   * three or four digits as well.
   *
   * @param text one code with its modifiers, such as {@code "840 AA"}
   * @return the coded procedure, with a sentence for each repair
   * @throws MalformedCodedProcedureException if the text is something else, or more than one thing
   *     can be meant
   */
  public static CodedProcedureReading readAnesthesia(String text) {
    return CodedProcedureText.readAnesthesia(text);
  }

  /**
   * Returns the expression that FHIR uses for a code with modifiers.
   *
   * @return such as {@code 11952:50:RT}
   */
  public String toFhir() {
    return joined(':');
  }

  /**
   * Returns the composite of an X12 837 claim line (SV101), with a colon as separator.
   *
   * @return such as {@code HC:11952:50:RT}
   * @throws IllegalStateException if there are more than four modifiers
   */
  public String toX12() {
    if (modifiers.size() > MOST_MODIFIERS_IN_X12) {
      throw new IllegalStateException(
          this
              + " has "
              + modifiers.size()
              + " modifiers, and an X12 line holds four. Keep three, put 99 (more modifiers follow)"
              + " in the fourth place and list the others in the note of the line.");
    }
    return "HC:" + joined(':');
  }

  /**
   * Returns the form for people.
   *
   * @return such as {@code CPT 11952 with modifiers 50, RT}, {@code CPT 11952}, or {@code HCPCS
   *     A0429 with modifier HH}
   */
  public String toDisplay() {
    String named = (code.kind() == CodeKind.HCPCS_LEVEL_II ? "HCPCS " : "CPT ") + code;
    return switch (modifiers.size()) {
      case 0 -> named;
      case 1 -> named + " with modifier " + modifiers.get(0);
      default -> named + " with modifiers " + String.join(", ", modifiers);
    };
  }

  /** Returns the code and its modifiers with hyphens, such as {@code 11952-50-RT}. */
  @Override
  public String toString() {
    return joined('-');
  }

  private String joined(char separator) {
    StringBuilder text = new StringBuilder(code.text());
    for (String modifier : modifiers) {
      text.append(separator).append(modifier);
    }
    return text.toString();
  }
}
