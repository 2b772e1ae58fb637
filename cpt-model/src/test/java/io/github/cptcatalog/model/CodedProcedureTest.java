package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CodedProcedureTest {
  private static final ProcedureCode CODE = ProcedureCode.of("11952");
  private static final CodedProcedure BOTH_SIDES = CodedProcedure.of(CODE, "50", "RT");

  @Test
  void modifiersStayInTheOrderOfTheLineAndBecomeUpperCase() {
    assertThat(CodedProcedure.of(CODE, "rt", "50", "Lt").modifiers())
        .containsExactly("RT", "50", "LT");
  }

  @Test
  void mistakesOfALineAreHeld() {
    assertThat(CodedProcedure.of(CODE, "50", "50", "RT", "LT", "00", "50").modifiers())
        .containsExactly("50", "50", "RT", "LT", "00", "50");
  }

  @Test
  void modifiersAreACopyThatCannotBeChanged() {
    String[] given = {"50", "RT"};
    CodedProcedure procedure = new CodedProcedure(CODE, Arrays.asList(given));
    given[0] = "51";

    assertThat(procedure).isEqualTo(BOTH_SIDES);
    assertThatThrownBy(() -> procedure.modifiers().add("51"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Nested
  class Writes {
    @Test
    void theHyphenForm() {
      assertThat(BOTH_SIDES).hasToString("11952-50-RT");
      assertThat(CodedProcedure.of(CODE)).hasToString("11952");
    }

    @Test
    void theFhirForm() {
      assertThat(BOTH_SIDES.toFhir()).isEqualTo("11952:50:RT");
      assertThat(CodedProcedure.of(CODE).toFhir()).isEqualTo("11952");
    }

    @Test
    void theX12Form() {
      assertThat(BOTH_SIDES.toX12()).isEqualTo("HC:11952:50:RT");
      assertThat(CodedProcedure.of(CODE).toX12()).isEqualTo("HC:11952");
      assertThat(CodedProcedure.of(CODE, "22", "50", "51", "RT").toX12())
          .isEqualTo("HC:11952:22:50:51:RT");
    }

    @Test
    void noX12FormOfMoreThanFourModifiers() {
      CodedProcedure five = CodedProcedure.of(CODE, "22", "50", "51", "RT", "59");

      assertThatThrownBy(five::toX12)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "11952-22-50-51-RT-59 has 5 modifiers, and an X12 line holds four. Keep three, put 99"
                  + " (more modifiers follow) in the fourth place and list the others in the note of"
                  + " the line.");
    }

    @Test
    void theDisplayFormByTheKindOfCode() {
      assertThat(BOTH_SIDES.toDisplay()).isEqualTo("CPT 11952 with modifiers 50, RT");
      assertThat(CodedProcedure.of(CODE).toDisplay()).isEqualTo("CPT 11952");
      assertThat(CodedProcedure.of(ProcedureCode.of("A0429"), "HH").toDisplay())
          .isEqualTo("HCPCS A0429 with modifier HH");
      assertThat(CodedProcedure.of(ProcedureCode.of("0042T")).toDisplay()).isEqualTo("CPT 0042T");
    }
  }

  @Nested
  class Rejects {
    @Test
    void modifiersOfAnotherShape() {
      assertThatThrownBy(() -> CodedProcedure.of(CODE, "50", "-RT"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Not a modifier: \"-RT\".");
    }

    @Test
    void moreModifiersThanAnyLineHas() {
      assertThat(new CodedProcedure(CODE, Collections.nCopies(40, "50")).modifiers()).hasSize(40);
      assertThatThrownBy(() -> new CodedProcedure(CODE, Collections.nCopies(41, "50")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "11952 has 41 modifiers. Expected at most 40; a claim line has four, or 99 and the"
                  + " others in a note.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> CodedProcedure.of(null)).hasMessage("code");
      assertThatThrownBy(() -> CodedProcedure.of(CODE, "50", null)).hasMessage("code");
      assertThatThrownBy(() -> new CodedProcedure(CODE, null)).hasMessage("modifiers");
      assertThatThrownBy(() -> CodedProcedure.parse(null)).hasMessage("text");
      assertThatThrownBy(() -> CodedProcedure.read(null)).hasMessage("text");
      assertThatThrownBy(() -> CodedProcedure.readAnesthesia(null)).hasMessage("text");
      assertThatThrownBy(() -> new CodedProcedureReading(null, List.of())).hasMessage("procedure");
    }

    @Test
    void blankRepairs() {
      assertThatThrownBy(() -> new CodedProcedureReading(BOTH_SIDES, List.of(" ")))
          .hasMessageStartingWith("repairs[0] is blank;");
    }
  }
}
