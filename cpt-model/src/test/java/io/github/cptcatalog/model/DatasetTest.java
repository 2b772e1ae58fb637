package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final Procedure LATE = Samples.procedure("22222").build();
  private static final Procedure EARLY = Samples.procedure("11111").build();

  @Test
  void keepsTheOrderItWasGiven() {
    Dataset dataset =
        new Dataset(
            Samples.edition(),
            List.of(LATE, EARLY),
            ModifierRegister.of(List.of(Samples.modifier("RT"), Samples.modifier("50"))));

    assertThat(dataset.procedures()).containsExactly(LATE, EARLY);
    assertThat(dataset.modifiers().entries())
        .extracting(Modifier::code)
        .containsExactly("RT", "50");
  }

  @Test
  void laterChangesOfTheGivenListsDoNotShow() {
    List<Procedure> procedures = new ArrayList<>(List.of(EARLY));
    List<Modifier> modifiers = new ArrayList<>(List.of(Samples.modifier("50")));
    Dataset dataset = new Dataset(Samples.edition(), procedures, ModifierRegister.of(modifiers));
    procedures.clear();
    modifiers.clear();

    assertThat(dataset.procedures()).containsExactly(EARLY);
    assertThat(dataset.modifiers().entries()).containsExactly(Samples.modifier("50"));
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Dataset(Samples.edition(), List.of(), ModifierRegister.empty()).procedures())
        .isEmpty();
  }

  @Nested
  class Rejects {
    @Test
    void aCodeThatStandsTwice() {
      Procedure twin = EARLY.withTitle("Trimming of a hoof");

      assertThatThrownBy(
              () ->
                  new Dataset(
                      Samples.edition(), List.of(EARLY, LATE, twin), ModifierRegister.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Code 11111 appears twice: as \"Polishing of a horn\" and as \"Trimming of a hoof\";"
                  + " keep one.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> new Dataset(null, List.of(), ModifierRegister.empty()))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("edition");
      assertThatThrownBy(() -> new Dataset(Samples.edition(), null, ModifierRegister.empty()))
          .hasMessage("procedures");
      assertThatThrownBy(() -> new Dataset(Samples.edition(), List.of(), null))
          .hasMessage("modifiers");
    }
  }

  @Test
  void aCodeStandsOnceAmongRecordsAndAmendments() {
    Amendment note = amendment("11111");
    DatasetBuilder clinic = Dataset.builder().edition(Samples.edition());

    assertThat(clinic.addAmendments(note, amendment("22222")).build().amendments())
        .containsExactly(note, amendment("22222"));
    assertThatThrownBy(() -> clinic.addAmendment(note).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amendments names code 11111 twice; keep one.");
    assertThatThrownBy(
            () ->
                Dataset.builder()
                    .edition(Samples.edition())
                    .addProcedure(Samples.procedure("11111").build())
                    .addAmendment(note)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Code 11111 has a record and an amendment in one data set; change the record.");
  }

  private static Amendment amendment(String code) {
    return Amendment.builder().code(ProcedureCode.of(code)).addSynonym("gloss").build();
  }
}
