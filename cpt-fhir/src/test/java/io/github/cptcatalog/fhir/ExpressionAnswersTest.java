package io.github.cptcatalog.fhir;

import static io.github.cptcatalog.fhir.CodingSystem.CPT;
import static io.github.cptcatalog.fhir.CodingSystem.HCPCS;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionAnswersTest {
  private static final Catalog BUNDLED = ProcedureCatalog.catalog();
  private static final Said SAID = Said.by(BUNDLED);

  @ParameterizedTest
  @ValueSource(strings = {"99213:25", "11982:RT", "11982:22:LT"})
  void acceptsACodeWithItsModifiersInSilence(String expression) {
    assertThat(SAID.of(CPT, expression)).isEmpty();
    assertThat(SAID.result(CPT, expression).getCode()).isEqualTo(expression);
    assertThat(SAID.result(CPT, expression).getDisplay()).isNull();
  }

  @Test
  void tellsWhatTheRulesForClaimLinesFind() {
    assertThat(SAID.of(CPT, "99213:25:59"))
        .singleElement()
        .asString()
        .startsWith("WARNING 59 is not for 99213: visits,")
        .endsWith("For a visit apart from a procedure on the same day use 25.");
    assertThat(SAID.result(CPT, "11982:50:RT").getSeverity()).isEqualTo(IssueSeverity.ERROR);
  }

  @Test
  void tellsOfTheCodeWhatItTellsOfTheCodeAlone() {
    assertThat(SAID.of(CPT, "20976:25")).containsAll(SAID.of(CPT, "20976"));
    assertThat(SAID.of(CPT, "J1100:RT")).containsAll(SAID.of(CPT, "J1100"));
    assertThat(SAID.of(CPT, "99201:25")).filteredOn(line -> line.contains("2020-12-31")).hasSize(1);
  }

  @Test
  void aModifierThatEndedIsAWarningUntilTheDayIsKnown() {
    assertThat(SAID.of(HCPCS, "J1100:JG"))
        .anyMatch(line -> line.startsWith("WARNING Modifier JG was not in force on"));
    assertThat(Said.by(BUNDLED.asOf(LocalDate.of(2026, 1, 1))).of(HCPCS, "J1100:JG"))
        .anyMatch(line -> line.startsWith("ERROR Modifier JG was not in force on 2026-01-01"));
  }

  @Test
  void notesThatFhirHasThemForCptOnly() {
    assertThat(SAID.of(HCPCS, "J1100:JW"))
        .contains(
            "INFORMATION FHIR has codes with modifiers in one coding for CPT only; put the"
                + " modifiers of J1100 into codings of their own.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":", "99213:", ":25", "99213:2", "99213:25,59", "HC:99213:25", "99213::25"})
  void refusesWhatIsNone(String text) {
    assertThat(SAID.result(CPT, text).isOk()).isFalse();
  }

  @Test
  void saysHowFhirWritesWhatItRefuses() {
    assertThat(SAID.of(CPT, "HC:99213:25"))
        .containsExactly(
            "ERROR Not a code with modifiers: \"HC:99213:25\". FHIR writes it 99213:25.");
  }

  @Test
  void warnsOfLowerCase() {
    assertThat(SAID.of(CPT, "11982:rt"))
        .containsExactly(
            "WARNING Codes are compared letter by letter: write 11982:RT for 11982:rt.");
  }

  @Test
  void withoutADayTheModifiersAreNotChecked() {
    assertThat(Said.by(Clinic.bare()).of(CPT, "11982:50:RT"))
        .containsExactly(
            "INFORMATION The modifiers of 11982-50-RT were not checked: the catalog has neither a"
                + " day nor an edition.");
  }
}
