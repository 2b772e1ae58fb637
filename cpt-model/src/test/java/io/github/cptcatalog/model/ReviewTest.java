package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  @Test
  void saysPlainlyThatNobodyHasReviewed() {
    assertThat(Review.none()).hasToString("No clinician has reviewed this record.");
    assertThat(Review.none().state()).isEqualTo(Review.State.NOT_REVIEWED);
  }

  @Test
  void saysWhoReviewedAndWhen() {
    Review review =
        Review.builder()
            .state(Review.State.REVIEWED)
            .reviewer("A. Vet, MD")
            .reviewedOn(DAY)
            .build();

    assertThat(review).hasToString("Reviewed by A. Vet, MD on 2026-03-14.");
  }

  @Test
  void aReviewNeedsReviewerAndDay() {
    ReviewBuilder reviewed = Review.builder().state(Review.State.REVIEWED);

    assertThatThrownBy(reviewed::build)
        .hasMessage("State REVIEWED needs reviewer and reviewedOn; say who reviewed it and when.");
    assertThatThrownBy(reviewed.reviewer("A. Vet, MD")::build)
        .hasMessageStartingWith("State REVIEWED needs");
  }

  @Test
  void withoutAReviewThereIsNoReviewerAndNoDay() {
    assertThatThrownBy(
            () -> Review.builder().state(Review.State.NOT_REVIEWED).reviewedOn(DAY).build())
        .hasMessage(
            "State NOT_REVIEWED has a reviewer or a day; leave both out or change the state.");
    assertThatThrownBy(
            () -> Review.builder().state(Review.State.NOT_REVIEWED).reviewer("A. Vet").build())
        .hasMessageStartingWith("State NOT_REVIEWED has");
  }
}
