package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbulanceTripTest {
  private static final ProcedureCode AMBULANCE = ProcedureCode.of("A0429");

  @ParameterizedTest
  @CsvSource({
    "RH, from home to hospital",
    "hr, from hospital to home",
    "SX, from place of an accident or sudden illness to stop at a doctor's office while going to a"
        + " hospital",
    "NJ, from skilled nursing facility to dialysis unit outside a hospital"
  })
  void twoLettersNameTheTrip(String letters, String words) {
    assertThat(AmbulanceTrip.find(letters, AMBULANCE)).map(AmbulanceTrip::toString).contains(words);
  }

  @Test
  void onAnotherProcedureTheLettersAreAnOrdinaryModifier() {
    assertThat(AmbulanceTrip.find("HH", AMBULANCE)).isPresent();
    assertThat(AmbulanceTrip.find("HH", ProcedureCode.of("99213"))).isEmpty();
    assertThat(AmbulanceTrip.find("HH", ProcedureCode.of("A0100"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XH", "RT", "50", "HQ", "AH", "R", "", "RHN"})
  void otherLettersNameNoTrip(String modifier) {
    assertThat(AmbulanceTrip.find(modifier, AMBULANCE)).isEmpty();
  }

  @Test
  void theTripReadsAsAModifierOfTransport() {
    Modifier modifier = AmbulanceTrip.find("RH", AMBULANCE).orElseThrow().toModifier();

    assertThat(modifier.code()).isEqualTo("RH");
    assertThat(modifier.kind()).isEqualTo(ModifierKind.TRANSPORT);
    assertThat(modifier.meaning()).isEqualTo("The ambulance trip went from home to hospital.");
  }
}
