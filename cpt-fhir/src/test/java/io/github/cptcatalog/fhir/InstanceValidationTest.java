package io.github.cptcatalog.fhir;

import static io.github.cptcatalog.fhir.CodingSystem.CPT;
import static io.github.cptcatalog.fhir.CodingSystem.HCPCS;
import static io.github.cptcatalog.fhir.Resources.claim;
import static io.github.cptcatalog.fhir.Resources.concept;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CachingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstanceValidationTest {
  private static final String NOT_ASSIGNED =
      "The number 20976 is not assigned to anything in the official code set.";
  private static final String OTHER_SYSTEM = "https://clinic.example/CodeSystem/own";

  static Stream<Resource> resourcesOf(CodeableConcept code) {
    return Stream.of(
        claim(code),
        Resources.explanationOfBenefit(code),
        Resources.procedure(code),
        Resources.serviceRequest(code),
        Resources.observation(code));
  }

  static Stream<Resource> validOnes() {
    return resourcesOf(concept(CPT, "11982"));
  }

  static Stream<Resource> withANumberThatIsNotAssigned() {
    return resourcesOf(concept(CPT, "20976"));
  }

  @ParameterizedTest
  @MethodSource("validOnes")
  void theSystemIsUnknownWithoutUsAndNothingIsSaidWithUs(Resource resource) {
    assertThat(Validators.messages(Validators.WITHOUT, resource))
        .singleElement()
        .asString()
        .contains("http://www.ama-assn.org/go/cpt");
    assertThat(Validators.messages(Validators.WITH, resource)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withANumberThatIsNotAssigned")
  void aNumberThatIsNotAssignedIsAnErrorAtTheElementThatHasIt(Resource resource) {
    assertThat(Validators.messages(Validators.WITH, resource))
        .singleElement()
        .asString()
        .startsWith("ERROR " + resource.fhirType() + ".")
        .contains(NOT_ASSIGNED);
  }

  @Test
  void eachLineOfAClaimIsHeardAloneAndNoValidOneIsRefused() {
    Claim claim =
        claim(
            concept(CPT, "11982"),
            concept(CPT, "11952"),
            concept(CPT, "99213:25"),
            concept(CPT, "20976"),
            concept(CPT, "9921"),
            concept(CPT, "J1100"),
            concept(HCPCS, "J1100"),
            concept(CPT, "99201"),
            concept("https://www.ama-assn.org/go/cpt", "11982"),
            concept(CPT, "99213:25:59"));
    claim.getItem().get(0).addModifier(concept(CPT, "50")).addModifier(concept(HCPCS, "RT"));
    claim.getItem().get(1).addModifier(concept(CPT, "ZZ"));
    assertThat(
            Validators.messages(Validators.WITH, claim).stream()
                .map(it -> it.substring(0, it.indexOf(':'))))
        .containsExactlyInAnyOrder(
            "WARNING Claim.item[1].modifier[0]",
            "ERROR Claim.item[3].productOrService",
            "ERROR Claim.item[4].productOrService",
            "ERROR Claim.item[5].productOrService",
            "INFORMATION Claim.item[6].productOrService",
            "WARNING Claim.item[7].productOrService",
            "WARNING Claim.item[9].productOrService");
  }

  @Test
  void aCatalogOfADayRefusesWhatHasEnded() {
    FhirValidator validator = Validators.with(Clinic.fragment().asOf(LocalDate.of(2026, 3, 2)));
    assertThat(Validators.messages(validator, claim(concept(CPT, "33333"), concept(CPT, "11982"))))
        .containsExactly(
            "ERROR Claim.item[0].productOrService: Code 33333 ended on 2025-12-31, so it was not in"
                + " force on 2026-03-02; it is replaced by 33334, 33335.");
  }

  @ParameterizedTest
  @EnumSource
  void theValueSetsOfHl7AreValid(CptValueSet set) {
    assertThat(Validators.messages(Validators.WITH, set.toResource()))
        .allMatch(message -> message.contains("which has status 'fragment'"));
  }

  @Nested
  class BesideOtherCodings {
    @Test
    void whatHapiSaysOfOtherSystemsStaysAsItIs() {
      Resource other =
          claim(concept(OTHER_SYSTEM, "1"), concept("http://snomed.info/sct", "80146002"));
      assertThat(Validators.messages(Validators.WITH, other))
          .isEqualTo(Validators.messages(Validators.WITHOUT, other));
      Claim beside = claim(concept(CPT, "11982"));
      beside.getItem().get(0).getProductOrService().addCoding(coding(OTHER_SYSTEM, "1"));
      assertThat(Validators.messages(Validators.WITH, beside))
          .singleElement()
          .asString()
          .contains("CodeSystem is unknown and can't be validated: " + OTHER_SYSTEM);
    }

    @Test
    void aFaultOfOursIsHeard() {
      Claim claim = claim(concept("http://snomed.info/sct", "80146002"));
      claim.getItem().get(0).getProductOrService().addCoding(coding(CPT.url(), "20976"));
      assertThat(Validators.messages(Validators.WITH, claim))
          .anyMatch(message -> message.startsWith("ERROR") && message.contains(NOT_ASSIGNED));
    }

    @Test
    void ofSeveralThatPassHapiTellsOnlyWhatIsSaidOfTheFirst() {
      Claim claim = claim(concept(CPT, "99201"));
      claim.getItem().get(0).getProductOrService().addCoding(coding(CPT.url(), "44444"));
      assertThat(Validators.messages(Validators.WITH, claim))
          .singleElement()
          .asString()
          .contains("99201");
    }

    private static Coding coding(String system, String code) {
      return new Coding().setSystem(system).setCode(code);
    }
  }

  @Nested
  class InTheChain {
    private final Claim claim =
        claim(concept(CPT, "11982"), concept(CPT, "20976"), concept(HCPCS, "J1100"));

    @Test
    void itMayBeAddedInFrontWhenTheOthersAreThere() {
      ValidationSupportChain chain = new ValidationSupportChain(Validators.HAPI);
      chain.addValidationSupport(0, new CptValidationSupport(Said.CONTEXT));
      assertThat(Validators.messages(Validators.of(chain), claim))
          .isEqualTo(Validators.messages(Validators.WITH, claim));
    }

    @Test
    void behindTheOthersHapiAnswersByTheCodesThatWeList() {
      ValidationSupportChain chain = new ValidationSupportChain(Validators.HAPI);
      chain.addValidationSupport(new CptValidationSupport(Said.CONTEXT));
      assertThat(Validators.messages(Validators.of(chain), claim(concept(HCPCS, "J1100"))))
          .singleElement()
          .asString()
          .contains("Unknown code in fragment CodeSystem");
    }

    @Test
    void itMayBeCached() {
      @SuppressWarnings("removal") // many programs still have it
      IValidationSupport caching =
          new CachingValidationSupport(Validators.first(new CptValidationSupport(Said.CONTEXT)));
      FhirValidator validator = Validators.of(caching);
      List<String> first = Validators.messages(validator, claim);
      assertThat(first).isEqualTo(Validators.messages(Validators.WITH, claim));
      assertThat(Validators.messages(validator, claim)).isEqualTo(first);
    }
  }

  @Nested
  class WithARequiredBinding {
    private static final String PROFILE = "https://clinic.example/StructureDefinition/coded";

    @Test
    void codesOfTheValueSetPassAndOthersAreRefused() {
      FhirValidator validator = bound("http://terminology.hl7.org/ValueSet/cpt-base");
      assertThat(Validators.messages(validator, profiled(concept(CPT, "11982")))).isEmpty();
      assertThat(Validators.messages(validator, profiled(concept(CPT, "44444"))))
          .singleElement()
          .asString()
          .startsWith("INFORMATION");
      assertThat(Validators.messages(validator, profiled(concept(CPT, "11982:50"))))
          .anyMatch(message -> message.startsWith("ERROR Procedure.code"));
    }

    private static Resource profiled(CodeableConcept code) {
      Resource procedure = Resources.procedure(code);
      procedure.getMeta().addProfile(PROFILE);
      return procedure;
    }

    private static FhirValidator bound(String valueSet) {
      StructureDefinition profile = new StructureDefinition();
      profile
          .setUrl(PROFILE)
          .setName("Coded")
          .setStatus(PublicationStatus.ACTIVE)
          .setKind(StructureDefinition.StructureDefinitionKind.RESOURCE)
          .setAbstract(false)
          .setType("Procedure")
          .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Procedure")
          .setDerivation(StructureDefinition.TypeDerivationRule.CONSTRAINT);
      ElementDefinition code =
          profile.getDifferential().addElement().setPath("Procedure.code").setMin(1);
      code.setId("Procedure.code");
      code.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet(valueSet);
      PrePopulatedValidationSupport profiles = new PrePopulatedValidationSupport(Said.CONTEXT);
      profiles.addStructureDefinition(profile);
      return Validators.of(
          Validators.first(new CptValidationSupport(Said.CONTEXT, Clinic.fragment()), profiles));
    }
  }
}
