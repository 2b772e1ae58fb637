package io.github.cptcatalog.fhir;

import static io.github.cptcatalog.fhir.CodingSystem.CPT;
import static io.github.cptcatalog.fhir.CodingSystem.HCPCS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModifierAnswersTest {
  private static final Said SAID = Said.by(Clinic.fragment());

  @Test
  void acceptsModifiersUnderTheirOwnSystemInSilence() {
    assertThat(SAID.of(CPT, "50")).isEmpty();
    assertThat(SAID.of(HCPCS, "RT")).isEmpty();
    assertThat(SAID.result(CPT, "50").getDisplay()).isEqualTo("Both sides");
    assertThat(SAID.result(CPT, "50").isOk()).isTrue();
  }

  @Test
  void acceptsTheLettersOfAnAmbulanceTrip() {
    assertThat(SAID.of(HCPCS, "RH")).isEmpty();
    assertThat(SAID.result(HCPCS, "RH").getDisplay()).isEqualTo("Ambulance from home to hospital");
  }

  @Test
  void notesAModifierUnderTheOtherSystem() {
    assertThat(SAID.of(CPT, "RT"))
        .containsExactly(
            "INFORMATION RT is a modifier of HCPCS Level II, so the system of the coding should be"
                + " http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets.");
    assertThat(SAID.of(HCPCS, "50"))
        .containsExactly(
            "INFORMATION 50 is a modifier of CPT, so the system of the coding should be"
                + " http://www.ama-assn.org/go/cpt.");
  }

  @Test
  void warnsOfAnUnknownOneSinceTheRegisterIsNoListOfAll() {
    assertThat(SAID.of(HCPCS, "77"))
        .containsExactly(
            "WARNING The modifier register does not have 77. A modifier that is missing there may"
                + " still exist, but compare it with the list of the payer.");
    assertThat(SAID.result(HCPCS, "77").isOk()).isTrue();
  }

  @Test
  void onlySaysSoWhereThereIsNoRegister() {
    assertThat(Said.by(Catalog.of(List.of())).of(CPT, "77"))
        .containsExactly(
            "INFORMATION This catalog has no modifier register, so 77 was not checked.");
  }

  @Test
  void anEndedOneIsAWarningUntilTheDayIsKnown() {
    assertThat(SAID.of(HCPCS, "JG"))
        .containsExactly(
            "WARNING Modifier JG ended on 2024-12-31. On a date of service up to then it is fine;"
                + " after that no replacement is known here.");
    assertThat(Said.by(Clinic.fragment().asOf(LocalDate.of(2025, 1, 1))).of(HCPCS, "JG"))
        .containsExactly(
            "ERROR Modifier JG ended on 2024-12-31, so it was not in force on 2025-01-01; no"
                + " replacement is known here.");
    assertThat(Said.by(Clinic.fragment().asOf(LocalDate.of(2024, 12, 31))).of(HCPCS, "JG"))
        .isEmpty();
  }

  @Test
  void warnsOfLowerCase() {
    assertThat(SAID.of(HCPCS, "rt"))
        .containsExactly("WARNING Codes are compared letter by letter: write RT for rt.");
  }
}
