package io.github.cptcatalog.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a clinician has read the clinical and patient parts of a record and found them right.
 * This is apart from {@link CodeCheck}, which is about the code.
 *
 * @param state reviewed or not
 * @param reviewer who reviewed it, with profession; present for REVIEWED only
 * @param reviewedOn the day of the review; present for REVIEWED only
 */
@Value.Builder
public record Review(State state, Optional<String> reviewer, Optional<LocalDate> reviewedOn) {

  /** Whether there was a review. */
  public enum State {
    /** No clinician has reviewed the record. */
    NOT_REVIEWED,
    /** A clinician has reviewed the record. */
    REVIEWED
  }

  private static final Review NONE =
      new Review(State.NOT_REVIEWED, Optional.empty(), Optional.empty());

  /**
   * Checks that a review has a reviewer and a day.
   *
   * @throws IllegalArgumentException if a reviewed record lacks one of them, or one that was not
   *     reviewed has one
   */
  public Review {
    Objects.requireNonNull(state, "state");
    reviewer = Texts.optional("reviewer", reviewer);
    Objects.requireNonNull(reviewedOn, "reviewedOn");
    boolean reviewed = state == State.REVIEWED;
    if (reviewed != reviewer.isPresent() || reviewed != reviewedOn.isPresent()) {
      throw new IllegalArgumentException(
          reviewed
              ? "State REVIEWED needs reviewer and reviewedOn; say who reviewed it and when."
              : "State NOT_REVIEWED has a reviewer or a day; leave both out or change the state.");
    }
  }

  /**
   * Returns the state of a record that nobody has reviewed.
   *
   * @return NOT_REVIEWED
   */
  public static Review none() {
    return NONE;
  }

  /**
   * Returns a builder; the state must be given, and what it asks for.
   *
   * @return an empty builder
   */
  public static ReviewBuilder builder() {
    return new ReviewBuilder();
  }

  /** Returns a sentence, such as {@code No clinician has reviewed this record.} */
  @Override
  public String toString() {
    return state == State.REVIEWED
        ? "Reviewed by " + reviewer.orElseThrow() + " on " + reviewedOn.orElseThrow() + "."
        : "No clinician has reviewed this record.";
  }
}
