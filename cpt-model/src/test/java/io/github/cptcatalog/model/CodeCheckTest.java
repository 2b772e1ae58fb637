package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeCheckTest {
  private static final ProcedureCode RIGHT = ProcedureCode.of("10001");

  @Test
  void nobodyHasCheckedUnlessSomebodyDid() {
    CodeCheck unchecked = CodeCheck.unchecked();

    assertThat(unchecked.verdict()).isEqualTo(Verdict.UNCHECKED);
    assertThat(unchecked).isEqualTo(CodeCheck.builder().verdict(Verdict.UNCHECKED).build());
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, false, confirmed",
    "DIFFERENT_MEANING, true, different meaning",
    "NOT_ASSIGNED, true, not assigned",
    "UNCHECKED, false, unchecked",
  })
  void onlyAFindingMakesARecordDoubtful(Verdict verdict, boolean doubtful, String label) {
    assertThat(verdict.isDoubtful()).isEqualTo(doubtful);
    assertThat(verdict.label()).isEqualTo(label);
  }

  @Test
  void aCheckIsAsDoubtfulAsItsVerdict() {
    assertThat(Samples.check(Verdict.NOT_ASSIGNED).build().isDoubtful()).isTrue();
    assertThat(Samples.check(Verdict.CONFIRMED).build().isDoubtful()).isFalse();
  }

  @Test
  void aConfirmedCheckMaySayWhatTheCodeMeans() {
    assertThat(
            Samples.check(Verdict.CONFIRMED).officialMeaning(" horns ").build().officialMeaning())
        .contains("horns");
  }

  @Test
  void laterChangesOfTheGivenListsDoNotShow() {
    List<ProcedureCode> codes = new ArrayList<>(List.of(RIGHT));
    List<Source> sources = new ArrayList<>(List.of(Samples.SOURCE));
    CodeCheck check =
        new CodeCheck(
            Verdict.NOT_ASSIGNED,
            Optional.empty(),
            codes,
            Optional.empty(),
            Optional.of(Samples.CHECKED_ON),
            sources);
    codes.clear();
    sources.clear();

    assertThat(check.rightCodes()).containsExactly(RIGHT);
    assertThat(check.sources()).containsExactly(Samples.SOURCE);
  }

  @Test
  void aCopyDiffersInOnePartOnly() {
    CodeCheck check = Samples.check(Verdict.NOT_ASSIGNED).build();

    assertThat(check.withExplanation("Looked twice."))
        .isEqualTo(Samples.check(Verdict.NOT_ASSIGNED).explanation("Looked twice.").build());
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCHECKED")
    void aCheckWithoutADay(Verdict verdict) {
      assertThatThrownBy(
              () ->
                  CodeCheck.builder()
                      .verdict(verdict)
                      .officialMeaning("horns")
                      .addSource(Samples.SOURCE)
                      .build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Verdict "
                  + verdict
                  + " needs checkedOn and sources; a check has a day and a source.");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCHECKED")
    void aCheckWithoutASource(Verdict verdict) {
      assertThatThrownBy(
              () ->
                  CodeCheck.builder()
                      .verdict(verdict)
                      .officialMeaning("horns")
                      .checkedOn(Samples.CHECKED_ON)
                      .build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Verdict "
                  + verdict
                  + " needs checkedOn and sources; a check has a day and a source.");
    }

    @Test
    void anUncheckedRecordWithADayOrASource() {
      String message =
          "Verdict UNCHECKED has checkedOn or sources; leave both out or give the verdict.";

      assertThatThrownBy(() -> CodeCheck.unchecked().withCheckedOn(Samples.CHECKED_ON))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> CodeCheck.unchecked().withSources(Samples.SOURCE))
          .hasMessage(message);
    }

    @Test
    void anotherMeaningThatIsNotSaid() {
      assertThatThrownBy(() -> Samples.check(Verdict.DIFFERENT_MEANING).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Verdict DIFFERENT_MEANING needs officialMeaning; say what the code stands for.");
    }

    @Test
    void aMeaningOfANumberThatIsNotAssigned() {
      assertThatThrownBy(() -> Samples.check(Verdict.NOT_ASSIGNED).officialMeaning("horns").build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Verdict NOT_ASSIGNED has an officialMeaning; a number that is not assigned has none.");
    }

    @Test
    void aRightCodeThatStandsTwice() {
      assertThatThrownBy(
              () -> Samples.check(Verdict.NOT_ASSIGNED).addRightCodes(RIGHT, RIGHT).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("rightCodes names 10001 twice; keep one.");
    }

    @Test
    void blankTexts() {
      assertThatThrownBy(() -> Samples.check(Verdict.CONFIRMED).officialMeaning(" ").build())
          .hasMessageStartingWith("officialMeaning is blank;");
      assertThatThrownBy(() -> Samples.check(Verdict.CONFIRMED).explanation(" ").build())
          .hasMessageStartingWith("explanation is blank;");
    }
  }
}
