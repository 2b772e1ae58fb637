package io.github.cptcatalog.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CPT or HCPCS Level II code: five characters, upper case, never a number, since leading zeros
 * matter ({@code 00100} is not 100).
 *
 * <p>A code of the right shape need not exist: which codes are assigned is for a catalog to say,
 * and a catalog may hold only a part of the code set. Codes are ordered as text, so digits come
 * before letters and {@code 0001U} before {@code 00100}.
 *
 * @param text five characters, such as {@code 99213}, {@code 0001U} or {@code J1100}; lower case is
 *     read and becomes upper case
 */
public record ProcedureCode(String text) implements Comparable<ProcedureCode> {
  private static final int LENGTH = 5;

  /**
   * Checks the shape and makes letters upper case.
   *
   * @throws MalformedCodeException if the text is not five digits, four digits and one of F, T, U,
   *     M, A, or a letter and four digits
   */
  public ProcedureCode {
    if (!isCode(Objects.requireNonNull(text, "text"))) {
      throw new MalformedCodeException(text);
    }
    text = upperCase(text);
  }

  /**
   * Returns the code written in the text.
   *
   * @param text five characters, such as {@code "99213"}, {@code "0001U"} or {@code "j1100"};
   *     spaces and modifiers are not stripped
   * @return the code
   * @throws MalformedCodeException if the text does not have the shape of a code
   */
  public static ProcedureCode of(String text) {
    return new ProcedureCode(text);
  }

  /**
   * Returns the code written in the text, or nothing where the text does not have the shape of one.
   *
   * @param text any text
   * @return the code; empty for text of another shape, whether or not such a code exists
   */
  public static Optional<ProcedureCode> find(String text) {
    return isCode(Objects.requireNonNull(text, "text"))
        ? Optional.of(new ProcedureCode(text))
        : Optional.empty();
  }

  /**
   * Returns the family this code belongs to by its shape.
   *
   * @return the kind
   */
  public CodeKind kind() {
    if (isLetter(text.charAt(0))) {
      return CodeKind.HCPCS_LEVEL_II;
    }
    return switch (text.charAt(LENGTH - 1)) {
      case 'F' -> CodeKind.CATEGORY_II;
      case 'T' -> CodeKind.CATEGORY_III;
      case 'U' -> CodeKind.PLA;
      case 'M' -> CodeKind.MAAA;
      case 'A' -> CodeKind.RETIRED_VACCINE;
      default -> CodeKind.CATEGORY_I;
    };
  }

  /**
   * Returns the official section that the number of this code falls into, by the section ranges of
   * the CPT code sets of 2025 and 2026 (evaluation and management sits inside the numbers of
   * medicine).
   *
   * @return the section; empty for a number in no section, such as 05000. A section does not mean
   *     that the code is assigned
   */
  public Optional<Category> category() {
    return Sections.categoryOf(this);
  }

  /** Compares as text: digits before letters. */
  @Override
  public int compareTo(ProcedureCode other) {
    return text.compareTo(other.text);
  }

  // those that a record has of itself are put together at run time: 30 ms of the first look-up
  @Override
  @SuppressWarnings("exports") // JSpecify is an annotation only; users need not have it
  public boolean equals(@Nullable Object other) {
    return other instanceof ProcedureCode code && text.equals(code.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the five characters of the code. */
  @Override
  public String toString() {
    return text;
  }

  private static boolean isCode(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 1; i < LENGTH - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    char first = text.charAt(0);
    char last = text.charAt(LENGTH - 1);
    if (isDigit(first)) {
      return isDigit(last) || "FTUMAftuma".indexOf(last) >= 0;
    }
    return isLetter(first) && isDigit(last);
  }

  // Character.isDigit and isLetter accept every script; codes are ASCII
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static String upperCase(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
