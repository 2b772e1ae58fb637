package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureBuilder;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.Filter;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProcedureResourcesTest {
  private static final Catalog BUNDLED = ProcedureCatalog.catalog();
  private static final ProcedureResources RESOURCES = ProcedureResources.of(BUNDLED);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Nested
  class ACoding {
    @Test
    void hasTheSystemByTheShapeOfTheCodeAndOurTitle() {
      assertThat(written(RESOURCES.coding(ProcedureCode.of("96522"))))
          .isEqualTo(
              "http://www.ama-assn.org/go/cpt 96522 Implanted pump that feeds drug into the blood:"
                  + " filling it up and checking it");
      assertThat(written(RESOURCES.coding(ProcedureCode.of("Z9999"))))
          .isEqualTo("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets Z9999 null");
    }

    @Test
    void saysWhatTheCodeMeansWhereItsTextIsAboutSomethingElse() {
      assertThat(RESOURCES.coding(ProcedureCode.of("11952")).getDisplay())
          .isEqualTo("A shot of filler under the skin; the amount is from 5.1 to 10 cc");
      assertThat(RESOURCES.coding(BUNDLED.get("11952")).getDisplay())
          .isEqualTo("A shot of filler under the skin; the amount is from 5.1 to 10 cc");
    }

    @Test
    void hasNoDisplayWhereTheNumberIsNotAssigned() {
      assertThat(RESOURCES.coding(ProcedureCode.of("20976")).hasDisplay()).isFalse();
    }

    @Test
    void hasNoOfficialWording() {
      Procedure licensed =
          Procedure.builder()
              .code(ProcedureCode.of("99499"))
              .title("Ours")
              .category(Category.EVALUATION_AND_MANAGEMENT)
              .officialText(new OfficialText("Theirs, invented", "Licensed to Clinic"))
              .build();

      assertThat(RESOURCES.coding(licensed).getDisplay()).isEqualTo("Ours");
    }

    @Test
    void hasTheYearAsVersionOfCptInTheCatalogOfADayOnly() {
      ProcedureResources ofDay = ProcedureResources.of(BUNDLED.asOf(DAY));

      assertThat(ofDay.coding(ProcedureCode.of("99213")).getVersion()).isEqualTo("2026");
      assertThat(ofDay.coding(ProcedureCode.of("J1100")).hasVersion()).isFalse();
      assertThat(RESOURCES.coding(ProcedureCode.of("99213")).hasVersion()).isFalse();
    }
  }

  @Nested
  class AClaimLine {
    @Test
    void hasItsCodeInOneElementAndEachModifierInOneOfItsOwn() {
      CodedProcedure line = CodedProcedure.parse("64483-50-RT");

      assertThat(RESOURCES.productOrService(line).getCoding())
          .extracting(Coding::getCode)
          .containsExactly("64483");
      assertThat(RESOURCES.modifiers(line))
          .extracting(it -> written(it.getCodingFirstRep()))
          .containsExactly(
              "http://www.ama-assn.org/go/cpt 50 Both sides",
              "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets RT Right side");
    }

    @Test
    void readsTwoLettersAsATripOnAnAmbulanceLine() {
      assertThat(RESOURCES.modifiers(CodedProcedure.parse("A0429-RH")))
          .extracting(it -> it.getCodingFirstRep().getSystem())
          .containsExactly(CodingSystem.HCPCS.url());
    }

    @Test
    void hasModifiersThatTheRegisterLacksByTheirShape() {
      assertThat(RESOURCES.modifiers(CodedProcedure.parse("99213-31-8X")))
          .extracting(it -> written(it.getCodingFirstRep()))
          .containsExactly(
              "http://www.ama-assn.org/go/cpt 31 null",
              "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets 8X null");
    }
  }

  @Nested
  class ACodeSystem {
    @Test
    void isAFragmentWithNoticesAndWithoutACount() {
      CodeSystem cpt = RESOURCES.codeSystem(CodingSystem.CPT);

      assertThat(cpt.getUrl()).isEqualTo("http://www.ama-assn.org/go/cpt");
      assertThat(cpt.getVersion()).isEqualTo("2026");
      assertThat(cpt.getContent()).isEqualTo(CodeSystemContentMode.FRAGMENT);
      assertThat(cpt.hasCount()).isFalse();
      assertThat(cpt.getCopyright())
          .contains("CPT is a registered trademark of the American Medical Association")
          .contains("No clinician has reviewed it");
      assertThat(cpt.getDescription())
          .isEqualTo(
              "Some codes of CPT; that a code is not among them says nothing about the code, with"
                  + " the modifiers of a register that may lack some. Made from "
                  + BUNDLED.editions().get(0)
                  + ".");
    }

    @Test
    void hasCodesAndModifiersOfItsOwnSystemOnly() {
      assertThat(RESOURCES.codeSystem(CodingSystem.CPT).getConcept())
          .extracting(ConceptDefinitionComponent::getCode)
          .contains("99213", "11952", "50")
          .doesNotContain("RT", "20976");
      assertThat(RESOURCES.codeSystem(CodingSystem.HCPCS).getConcept())
          .extracting(ConceptDefinitionComponent::getCode)
          .contains("RT")
          .doesNotContain("99213", "50");
    }

    @Test
    void saysOfEachConceptWhatALookUpSays() {
      CodeSystem cpt = RESOURCES.codeSystem(CodingSystem.CPT);

      assertThat(properties(concept(cpt, "11952")))
          .startsWith(
              "inactive=false", "modifier=false", "category=Surgery", "verdict=different meaning");
      assertThat(concept(cpt, "11952").getDesignation()).isEmpty();
      assertThat(properties(concept(cpt, "50"))).startsWith("inactive=false", "modifier=true");
      assertThat(cpt.getProperty())
          .extracting(CodeSystem.PropertyComponent::getCode)
          .containsAll(
              cpt.getConcept().stream()
                  .flatMap(it -> it.getProperty().stream())
                  .map(ConceptPropertyComponent::getCode)
                  .distinct()
                  .toList());
    }

    @Test
    void marksWhatHasEnded() {
      CodeSystem cpt = ProcedureResources.of(withEnded()).codeSystem(CodingSystem.CPT);

      assertThat(properties(concept(cpt, "55700")))
          .contains("inactive=true", "lastDay=2025-12-31", "replacedBy=55707");
    }

    @Test
    void isCompleteWhereTheEditionsAreForEveryKindOfCode() {
      assertThat(complete(CodeKind.values()).codeSystem(CodingSystem.CPT).getContent())
          .isEqualTo(CodeSystemContentMode.COMPLETE);
      assertThat(complete(CodeKind.CATEGORY_I).codeSystem(CodingSystem.CPT).getContent())
          .isEqualTo(CodeSystemContentMode.FRAGMENT);
      assertThat(complete(CodeKind.HCPCS_LEVEL_II).codeSystem(CodingSystem.HCPCS).getContent())
          .isEqualTo(CodeSystemContentMode.COMPLETE);
    }
  }

  @Nested
  class AValueSet {
    private static final String URL = "https://clinic.example/ValueSet/pump-refills";

    @Test
    void listsWhatTheQueryFindsWithOurDisplays() {
      ValueSet refills = RESOURCES.valueSet(URL, ProcedureCatalog.query().matching("refill pump"));

      assertThat(refills.getUrl()).isEqualTo(URL);
      assertThat(refills.getName()).isEqualTo("Procedures_pump_refills");
      assertThat(codes(refills)).contains("62369", "62370", "95990");
      assertThat(refills.getCopyright()).contains("American Medical Association");
      assertThat(refills.hasExtension()).isFalse();
    }

    @Test
    void saysWhenItIsCut() {
      ValueSet cut = RESOURCES.valueSet(URL, ProcedureCatalog.query().confirmed(), 3);

      int found = ProcedureCatalog.query().confirmed().count();
      assertThat(codes(cut)).hasSize(3);
      assertThat(cut.getDescription())
          .endsWith("Only the first 3 are listed here; the other " + (found - 3) + " are missing.");
      assertThat(cut.getExtension())
          .extracting(it -> it.getUrl())
          .containsExactly("http://hl7.org/fhir/StructureDefinition/valueset-warning");
    }

    @Test
    void namesCodesThatWereFoundByATextAboutSomethingElse() {
      ValueSet surgery =
          RESOURCES.valueSet(
              URL,
              ProcedureCatalog.query()
                  .where(
                      Filter.parse(
                          "code starts with 11952 or code starts with 20976 or code starts with 11982")));

      assertThat(codes(surgery)).containsExactly("11952", "11982");
      assertThat(surgery.getDescription())
          .contains("listed with what the code means: 11952. A query of confirmed records");
    }

    @Test
    void hasNoCodeWhereTheQueryFindsNone() {
      ValueSet none = RESOURCES.valueSet(URL, ProcedureCatalog.query().matching("zeppelin"));

      assertThat(codes(none)).isEmpty();
      assertThat(none.getCompose().getExclude()).hasSize(1);
    }

    @Test
    void needsAnAddressAndRoomForACode() {
      assertThatThrownBy(() -> RESOURCES.valueSet(" ", ProcedureCatalog.query()))
          .hasMessage(
              "The address of the value set is blank; give one such as"
                  + " https://clinic.example/ValueSet/pumps.");
      assertThatThrownBy(() -> RESOURCES.valueSet(URL, ProcedureCatalog.query(), 0))
          .hasMessage("A value set of at most 0 codes cannot be; expected 1 or more.");
    }
  }

  @Test
  void everyResourceIsValidForHapiWithoutAnErrorOrAWarning() {
    List<Resource> resources =
        List.of(
            RESOURCES.codeSystem(CodingSystem.CPT),
            RESOURCES.codeSystem(CodingSystem.HCPCS),
            ProcedureResources.of(BUNDLED.asOf(DAY)).codeSystem(CodingSystem.CPT),
            ProcedureResources.of(withEnded()).codeSystem(CodingSystem.CPT),
            complete(CodeKind.values()).codeSystem(CodingSystem.CPT),
            RESOURCES.valueSet("https://clinic.example/ValueSet/all", ProcedureCatalog.query()),
            RESOURCES.valueSet("https://clinic.example/ValueSet/few", ProcedureCatalog.query(), 2),
            RESOURCES.valueSet(
                "https://clinic.example/ValueSet/none",
                ProcedureCatalog.query().matching("zeppelin")));

    for (Resource resource : resources) {
      assertThat(Hapi.sentences(Hapi.validator().validateWithResult(resource)))
          .as(resource.fhirType())
          .allMatch(it -> it.startsWith("INFORMATION"));
    }
  }

  private static String written(Coding coding) {
    return coding.getSystem() + " " + coding.getCode() + " " + coding.getDisplay();
  }

  private static ConceptDefinitionComponent concept(CodeSystem system, String code) {
    return system.getConcept().stream()
        .filter(it -> it.getCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> properties(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream()
        .map(
            it ->
                it.getCode()
                    + "="
                    + (it.getValue() instanceof Coding coding
                        ? coding.getCode()
                        : ((PrimitiveType<?>) it.getValue()).getValueAsString()))
        .toList();
  }

  private static List<String> codes(ValueSet valueSet) {
    return valueSet.getCompose().getInclude().stream()
        .flatMap(it -> it.getConcept().stream())
        .map(ConceptReferenceComponent::getCode)
        .toList();
  }

  private static Catalog withEnded() {
    Procedure ended =
        procedure("55700")
            .validity(
                Validity.builder()
                    .lastDay(LocalDate.of(2025, 12, 31))
                    .addReplacedBy(ProcedureCode.of("55707"))
                    .build())
            .build();
    return Catalog.of(dataset(Completeness.fragment(), ended));
  }

  private static ProcedureResources complete(CodeKind... kinds) {
    Completeness completeness =
        Completeness.builder()
            .extent(Completeness.Extent.COMPLETE)
            .addKinds(kinds)
            .firstDay(LocalDate.of(2026, 1, 1))
            .build();
    return ProcedureResources.of(
        Catalog.of(dataset(completeness, procedure("99213").build(), procedure("J1100").build())));
  }

  private static Dataset dataset(Completeness completeness, Procedure... procedures) {
    return Dataset.builder()
        .edition(
            Edition.builder()
                .name("Sample")
                .version("1")
                .asOf(DAY)
                .completeness(completeness)
                .build())
        .addProcedures(procedures)
        .build();
  }

  private static ProcedureBuilder procedure(String code) {
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title("Sample " + code)
        .category(Category.SURGERY);
  }
}
