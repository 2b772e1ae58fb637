package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to one question: is the text of this record about what its code means? It says nothing
 * against the code itself, which can be valid on a claim line while a document describes something
 * else under it.
 *
 * @param verdict what the check found
 * @param officialMeaning what the code stands for officially, in our own words, never the official
 *     wording; must be there for DIFFERENT_MEANING, and empty for NOT_ASSIGNED
 * @param rightCodes the codes for what the text describes, best fit first; empty where none is
 *     known
 * @param explanation what was found, in plain sentences; empty where there is nothing to add
 * @param checkedOn the day of the check; empty for UNCHECKED only
 * @param sources what the code was checked against; empty for UNCHECKED only
 */
@Value.Builder
public record CodeCheck(
    Verdict verdict,
    Optional<String> officialMeaning,
    List<ProcedureCode> rightCodes,
    Optional<String> explanation,
    Optional<LocalDate> checkedOn,
    List<Source> sources)
    implements WithCodeCheck {

  private static final CodeCheck NOBODY_CHECKED =
      new CodeCheck(
          Verdict.UNCHECKED,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /**
   * Checks that the parts fit the verdict.
   *
   * @throws IllegalArgumentException if a checked record names no day or no source, or an unchecked
   *     one does; if DIFFERENT_MEANING lacks the official meaning or NOT_ASSIGNED has one; if a
   *     right code stands twice, or a text is blank
   */
  public CodeCheck {
    Objects.requireNonNull(verdict, "verdict");
    officialMeaning = Texts.optional("officialMeaning", officialMeaning);
    rightCodes = Distinct.list("rightCodes", rightCodes);
    explanation = Texts.optional("explanation", explanation);
    Objects.requireNonNull(checkedOn, "checkedOn");
    sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    boolean checked = verdict != Verdict.UNCHECKED;
    if (checked != checkedOn.isPresent() || checked == sources.isEmpty()) {
      throw new IllegalArgumentException(
          checked
              ? "Verdict "
                  + verdict
                  + " needs checkedOn and sources; a check has a day and a source."
              : "Verdict UNCHECKED has checkedOn or sources; leave both out or give the verdict.");
    }
    if (verdict == Verdict.DIFFERENT_MEANING && officialMeaning.isEmpty()) {
      throw new IllegalArgumentException(
          "Verdict DIFFERENT_MEANING needs officialMeaning; say what the code stands for.");
    }
    if (verdict == Verdict.NOT_ASSIGNED && officialMeaning.isPresent()) {
      throw new IllegalArgumentException(
          "Verdict NOT_ASSIGNED has an officialMeaning; a number that is not assigned has none.");
    }
  }

  /**
   * Returns the check that nobody has made.
   *
   * @return verdict UNCHECKED, everything else empty
   */
  public static CodeCheck unchecked() {
    return NOBODY_CHECKED;
  }

  /**
   * Returns a builder; the verdict must be given, and what the verdict asks for.
   *
   * @return an empty builder
   */
  public static CodeCheckBuilder builder() {
    return new CodeCheckBuilder();
  }

  /**
   * Tells whether the text and the code are at odds.
   *
   * @return true for DIFFERENT_MEANING and NOT_ASSIGNED
   */
  public boolean isDoubtful() {
    return verdict.isDoubtful();
  }
}
