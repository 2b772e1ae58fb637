package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.time.Duration;
import java.time.Instant;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CptValidationSupportTest {
  private final CptValidationSupport support =
      new CptValidationSupport(Said.CONTEXT, Clinic.fragment());
  private final ValidationSupportContext root = new ValidationSupportContext(support);

  @Test
  void isReadyAtOnceSinceTheCatalogIsAskedOnTheFirstCall() {
    Instant before = Instant.now();
    CptValidationSupport made = new CptValidationSupport(Said.CONTEXT);
    assertThat(made.isCodeSystemSupported(root, CodingSystem.CPT.url())).isTrue();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(50));
  }

  @Test
  void isForR4() {
    assertThat(support.getFhirContext()).isSameAs(Said.CONTEXT);
    assertThatThrownBy(() -> new CptValidationSupport(FhirContext.forR5Cached()))
        .hasMessage("The FhirContext is for R5; expected R4, as FhirContext.forR4() makes it.");
  }

  @Test
  void hasANameForTheLogsOfHapi() {
    assertThat(support.getName()).isEqualTo("R4 CPT and HCPCS Level II Validation Support");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "http://loinc.org", "http://snomed.info/sct"})
  void saysNothingOfOtherSystems(String system) {
    assertThat(support.isCodeSystemSupported(root, system)).isFalse();
    assertThat(validate(system, "11982")).isNull();
    assertThat(support.fetchCodeSystem(system)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.ama-assn.org/go/cpt, 11982",
    "https://www.ama-assn.org/go/cpt, 11982",
    "http://www.ama-assn.org/go/cpt|2026, 11982",
    "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets, J1100"
  })
  void knowsItsSystemsByEverySpellingThatIsRead(String system, String code) {
    assertThat(support.isCodeSystemSupported(root, system)).isTrue();
    assertThat(validate(system, code)).isNotNull();
    assertThat(support.fetchCodeSystem(system)).isInstanceOf(CodeSystem.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void saysNothingOfACodingWithoutACode(String code) {
    assertThat(validate(CodingSystem.CPT.url(), code)).isNull();
  }

  @Test
  void needsNoOptions() {
    ValueSet all = (ValueSet) support.fetchValueSet("http://terminology.hl7.org/ValueSet/cpt-all");
    String cpt = CodingSystem.CPT.url();

    assertThat(support.validateCode(root, null, cpt, "99213", null, null).isOk()).isTrue();
    assertThat(support.validateCodeInValueSet(root, null, cpt, "99213", null, all).isOk()).isTrue();
  }

  @Test
  void givesItsCodeSystemsAndTheValueSetsOfHl7() {
    assertThat(support.fetchAllConformanceResources())
        .hasSize(6)
        .hasOnlyElementsOfTypes(CodeSystem.class, ValueSet.class);
    assertThat(support.fetchValueSet("https://clinic.example/ValueSet/other")).isNull();
    assertThat(support.fetchValueSet(null)).isNull();
  }

  @Test
  void makesTheCodeSystemOnce() {
    String url = CodingSystem.CPT.url();
    assertThat(support.fetchCodeSystem(url)).isSameAs(support.fetchCodeSystem(url));
  }

  private Object validate(String system, String code) {
    return support.validateCode(root, new ConceptValidationOptions(), system, code, null, null);
  }
}
