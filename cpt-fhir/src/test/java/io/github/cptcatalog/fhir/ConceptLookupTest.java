package io.github.cptcatalog.fhir;

import static io.github.cptcatalog.fhir.CodingSystem.CPT;
import static io.github.cptcatalog.fhir.CodingSystem.HCPCS;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.IValidationSupport.BaseConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.BooleanConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.CodingConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.IValidationSupport.StringConceptProperty;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptLookupTest {
  private final CptValidationSupport support =
      new CptValidationSupport(Said.CONTEXT, Clinic.fragment());

  @Test
  void tellsNamesAndPropertiesOfACode() {
    LookupCodeResult result = lookup(CPT.url(), "11982");
    assertThat(result.isFound()).isTrue();
    assertThat(result.getCodeDisplay()).isEqualTo("Taking out a drug implant");
    assertThat(result.getCodeSystemDisplayName()).isEqualTo("CPT");
    assertThat(result.getProperties().stream().map(ConceptLookupTest::text))
        .containsExactly(
            "inactive false",
            "modifier false",
            "category Surgery",
            "verdict confirmed",
            "commonModifier http://www.ama-assn.org/go/cpt 50 Both sides");
    assertThat(result.getDesignations())
        .singleElement()
        .matches(it -> it.getValue().equals("Implant removal"));
  }

  @Test
  void tellsOfAnEndedCodeWhenItEndedAndWhatReplacedIt() {
    assertThat(lookup(CPT.url(), "33333").getProperties().stream().map(ConceptLookupTest::text))
        .containsExactly(
            "inactive true",
            "modifier false",
            "category Surgery",
            "verdict unchecked",
            "lastDay 2025-12-31",
            "replacedBy http://www.ama-assn.org/go/cpt 33334 null",
            "replacedBy http://www.ama-assn.org/go/cpt 33335 null");
  }

  @Test
  void licensedWordingStandsBesideItsLicence() {
    assertThat(lookup(CPT.url(), "11983").getDesignations())
        .singleElement()
        .matches(it -> it.getValue().equals("Licensed wording (Licence of the clinic)"));
  }

  @Test
  void neverPassesTextThatIsAboutSomethingElseOffAsTheCodes() {
    LookupCodeResult result = lookup(CPT.url(), "11952");
    assertThat(result.getCodeDisplay()).isEqualTo("A shot of filler");
    assertThat(result.getDesignations()).isEmpty();
  }

  @Test
  void tellsNamesAndDaysOfAModifier() {
    LookupCodeResult result = lookup(HCPCS.url(), "JG");
    assertThat(result.getCodeDisplay()).isEqualTo("Discounted drug");
    assertThat(result.getProperties().stream().map(ConceptLookupTest::text))
        .containsExactly("inactive true", "modifier true", "lastDay 2024-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "44444, This catalog does not have 44444.",
    "20976, The number 20976 is not assigned",
    "J1100, J1100 is a code of HCPCS Level II",
    "9921, Not a procedure code",
    "11982:50:50, 50 stands more than once"
  })
  void doesNotFindOthersAndSaysWhy(String code, String why) {
    LookupCodeResult result = lookup(CPT.url(), code);
    assertThat(result.isFound()).isFalse();
    assertThat(result.getErrorMessage()).startsWith(why);
    assertThat(result.getSearchedForCode()).isEqualTo(code);
  }

  @Test
  void canBeWrittenAsFhirParameters() {
    LookupCodeResult result = lookup(CPT.url(), "33333");
    assertThat(result.toParameters(Said.CONTEXT, null).isEmpty()).isFalse();
  }

  @Test
  void isNullForOtherSystems() {
    assertThat(lookup("http://loinc.org", "718-7")).isNull();
  }

  private LookupCodeResult lookup(String system, String code) {
    return support.lookupCode(
        new ValidationSupportContext(support), new LookupCodeRequest(system, code));
  }

  private static String text(BaseConceptProperty property) {
    String name = property.getPropertyName() + " ";
    if (property instanceof BooleanConceptProperty flag) {
      return name + flag.getValue();
    }
    return property instanceof CodingConceptProperty coding
        ? name + coding.getCodeSystem() + " " + coding.getCode() + " " + coding.getDisplay()
        : name + ((StringConceptProperty) property).getValue();
  }
}
