package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @Test
  void printsNameVersionAndDay() {
    assertThat(Samples.edition()).hasToString("clinic 3 (2026-01-31)");
  }

  @Test
  void isAFragmentWithoutNoticesUnlessGivenOtherwise() {
    Edition edition = Edition.builder().name("clinic").version("3").asOf(DAY).build();

    assertThat(edition.completeness()).isEqualTo(Completeness.fragment());
    assertThat(edition.notices()).isEmpty();
  }

  @Test
  void mayBeCompleteAfterAll() {
    Completeness complete =
        Completeness.builder().extent(Completeness.Extent.COMPLETE).addKind(CodeKind.PLA).build();

    assertThat(
            Edition.builder().from(Samples.edition()).completeness(complete).build().completeness())
        .isEqualTo(complete);
  }

  @Test
  void laterChangesOfTheGivenNoticesDoNotShow() {
    List<String> notices = new ArrayList<>(List.of(" Invented. "));
    Edition edition = new Edition(" clinic ", " 3 ", DAY, Completeness.fragment(), notices);
    notices.clear();

    assertThat(edition.notices()).containsExactly("Invented.");
    assertThat(edition).hasToString("clinic 3 (2026-01-31)");
  }

  @Nested
  class Rejects {
    @Test
    void blankTexts() {
      assertThatThrownBy(() -> Edition.builder().name(" ").version("3").asOf(DAY).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("edition name is blank;");
      assertThatThrownBy(() -> Edition.builder().name("clinic").version("").asOf(DAY).build())
          .hasMessageStartingWith("edition version is blank;");
      assertThatThrownBy(
              () -> Edition.builder().from(Samples.edition()).addNotices("Good.", "").build())
          .hasMessageStartingWith("notices[1] is blank;");
    }

    @Test
    void anEditionWithoutNameVersionAndDay() {
      assertThatThrownBy(() -> Edition.builder().build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContainingAll("name", "version", "asOf");
    }
  }
}
