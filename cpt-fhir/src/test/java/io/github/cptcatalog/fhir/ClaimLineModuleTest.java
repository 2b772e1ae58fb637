package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.ValidationContext;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ChargeItem;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Timing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 55700 ended on 2025-12-31 and 55707 began the day after; 99201 ended on 2020-12-31. */
class ClaimLineModuleTest {
  private static final ProcedureResources RESOURCES = ProcedureResources.of(Excerpt.catalog());
  private static final FhirValidator VALIDATOR = validator(new ClaimLineModule(Excerpt.catalog()));

  @Nested
  class Finds {
    @Test
    void whatIsWrongOnALineAtTheModifierThatWasTooMuch() {
      assertThat(sentences(claim(item("64483-50-RT", "2026-02-03"))))
          .contains(
              "ERROR Claim.item[0].modifier[1].coding[0]: 50 says both sides already, so it does"
                  + " not stand with a single side: 50 and RT. For both sides use 50 alone; for one"
                  + " side use LT or RT alone. (Source: CPM chapter 12 (physicians), section 40.7"
                  + " (bilateral surgeries))");
    }

    @Test
    void aCodeThatHadEndedWithItsReplacements() {
      assertThat(said(claim(item("55700", "2025-12-31"), item("55700", "2026-01-01"))))
          .containsExactly("ERROR Claim.item[1].productOrService.coding[0] ended-code");
      assertThat(sentences(claim(item("99201", "2026-02-03"))))
          .singleElement()
          .asString()
          .contains("not in force on 2026-02-03: its last day was 2020-12-31; replaced by 99202.");
    }

    @Test
    void aModifierThatStandsTwiceAtTheSecond() {
      assertThat(said(claim(item("99213-25-25", "2026-02-03"))))
          .containsExactly("ERROR Claim.item[0].modifier[1].coding[0] duplicate-modifier");
    }

    @Test
    void modifiersInOneCodingWithTheCodeTogetherWithThoseBesideIt() {
      Claim.ItemComponent item = item("99213", "2026-02-03");
      item.getProductOrService().getCodingFirstRep().setCode("99213:25");
      item.addModifier(RESOURCES.modifiers(CodedProcedure.parse("99213-25")).get(0));

      assertThat(said(claim(item)))
          .containsExactly("ERROR Claim.item[0].modifier[0].coding[0] duplicate-modifier");
    }

    @Test
    void eachCodeOfOursBesideCodesOfOthers() {
      Claim.ItemComponent item = item("99213", "2026-02-03");
      item.getProductOrService().getCoding().add(0, new Coding().setSystem("urn:x").setCode("1"));
      item.getProductOrService()
          .addCoding(new Coding().setSystem(CodingSystem.CPT.url()).setCode("55700"));
      item.addModifier(
          new CodeableConcept()
              .addCoding(new Coding().setSystem("urn:x").setCode("25"))
              .addCoding(new Coding().setSystem(CodingSystem.CPT.url()).setCode("50")));

      assertThat(said(claim(item)))
          .containsExactly(
              "WARNING Claim.item[0].modifier[0].coding[1] bilateral-no-extra",
              "ERROR Claim.item[0].productOrService.coding[2] ended-code",
              "INFORMATION Claim.item[0].modifier[0].coding[1] indicators-unknown");
    }

    @Test
    void aSpellingOfTheSystemWithHttpsAndVersion() {
      Claim.ItemComponent item = item("55700", "2026-02-03");
      item.getProductOrService()
          .getCodingFirstRep()
          .setSystem("https://www.ama-assn.org/go/cpt|2026");

      assertThat(said(claim(item))).hasSize(1);
    }
  }

  @Nested
  class RefusesALine {
    @Test
    void withAModifierForTheService() {
      Claim.ItemComponent item = item("99213", "2026-02-03");
      item.getProductOrService().getCodingFirstRep().setCode("25");

      assertThat(sentences(claim(item)))
          .containsExactly(
              "ERROR Claim.item[0].productOrService.coding[0]: 25 is a modifier and stands where"
                  + " the service is expected. Put the procedure code here, and the modifier into"
                  + " modifier.");
    }

    @Test
    void withAServiceForAModifier() {
      assertThat(said(claim(item("99213", "2026-02-03").addModifier(code("64483")))))
          .containsExactly("ERROR Claim.item[0].modifier[0].coding[0] service-as-modifier");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, -0.5})
    void withoutUnits(double units) {
      Claim.ItemComponent item = item("99213", "2026-02-03");
      item.addDetail()
          .setProductOrService(code("99213"))
          .setQuantity(quantity(units, ""))
          .addSubDetail()
          .setProductOrService(code("99213"))
          .setQuantity(quantity(0.1, ""));

      assertThat(said(claim(item)))
          .containsExactly("ERROR Claim.item[0].detail[0].quantity no-units");
    }

    @Test
    void butPassesOverACodingOfWhichCodeOrSystemIsAnExtension() {
      Claim.ItemComponent item = item("99213", "2026-02-03");
      Coding service = item.getProductOrService().getCodingFirstRep().setCode(null);
      service.getCodeElement().addExtension("urn:absent", new StringType("unknown"));
      Coding modifier = new Coding().setCode("25");
      modifier.getSystemElement().addExtension("urn:absent", new StringType("unknown"));
      item.addModifier(new CodeableConcept().addCoding(modifier));

      assertThat(said(claim(item))).isEmpty();
    }
  }

  @Nested
  class Walks {
    @Test
    void detailsAndSubDetailsWhichHaveTheDayAndThePlaceOfTheirItem() {
      Claim.ItemComponent item = item("99213", "2026-02-03").setLocation(place("11"));
      Claim.DetailComponent detail = item.addDetail().setProductOrService(code("55700"));
      detail
          .addSubDetail()
          .setProductOrService(code("99214"))
          .setModifier(RESOURCES.modifiers(CodedProcedure.parse("99214-73")));

      assertThat(said(claim(item)))
          .containsExactly(
              "ERROR Claim.item[0].detail[0].productOrService.coding[0] ended-code",
              "ERROR Claim.item[0].detail[0].subDetail[0].modifier[0].coding[0]"
                  + " facility-modifier-in-office");
    }

    @Test
    void theAddedItemsOfAnExplanationOfBenefitAndOfAResponse() {
      ExplanationOfBenefit explanation = new ExplanationOfBenefit();
      explanation.addItem().setProductOrService(code("55700")).setServiced(date("2026-01-05"));
      explanation
          .addAddItem()
          .setServiced(date("2026-01-05"))
          .addDetail()
          .addSubDetail()
          .setProductOrService(code("99201"));
      ClaimResponse response = new ClaimResponse();
      response
          .addAddItem()
          .setServiced(date("2026-01-05"))
          .addDetail()
          .addSubDetail()
          .setProductOrService(code("99201"));

      assertThat(said(explanation))
          .containsExactly(
              "ERROR ExplanationOfBenefit.item[0].productOrService.coding[0] ended-code",
              "ERROR ExplanationOfBenefit.addItem[0].detail[0].subDetail[0].productOrService"
                  + ".coding[0] ended-code");
      assertThat(said(response))
          .containsExactly(
              "ERROR ClaimResponse.addItem[0].detail[0].subDetail[0].productOrService.coding[0]"
                  + " ended-code");
    }

    @Test
    void proceduresOrdersAndCharges() {
      assertThat(said(procedure("55700").setPerformed(new DateTimeType("2026-01-05T08:30:00Z"))))
          .containsExactly("ERROR Procedure.code.coding[0] ended-code");
      assertThat(
              said(
                  new ServiceRequest()
                      .setCode(code("55700"))
                      .setOccurrence(new DateTimeType("2026-01-05"))))
          .containsExactly("ERROR ServiceRequest.code.coding[0] ended-code");
      assertThat(
              said(
                  new ChargeItem()
                      .setCode(code("55700"))
                      .setOccurrence(new DateTimeType("2026-01-05"))))
          .containsExactly("ERROR ChargeItem.code.coding[0] ended-code");
    }

    @Test
    void bundlesParametersAndContainedResources() {
      Claim claim = claim(item("99213", "2026-02-03"));
      claim.addContained(procedure("55700").setPerformed(new DateTimeType("2026-01-05")));
      Bundle inner = new Bundle();
      inner.addEntry();
      inner.addEntry().setResource(claim);
      Parameters parameters = new Parameters();
      parameters.addParameter().addPart().setResource(inner);

      assertThat(said(parameters))
          .containsExactly(
              "ERROR Parameters.parameter[0].part[0].resource.ofType(Bundle).entry[1].resource"
                  + ".ofType(Claim).contained[0].ofType(Procedure).code.coding[0] ended-code");
    }

    @Test
    void theEntriesOfABundleThatIsValidatedInThreads() {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      Bundle bundle = new Bundle();
      for (int i = 0; i < 20; i++) {
        bundle.addEntry().setResource(claim(item("99201", "2026-02-03")));
      }
      try {
        FhirValidator validator =
            validator(new ClaimLineModule(Excerpt.catalog()))
                .setConcurrentBundleValidation(true)
                .setExecutorService(threads);

        assertThat(Hapi.rules(validator.validateWithResult(bundle)))
            .containsExactlyInAnyOrderElementsOf(said(bundle))
            .hasSize(20);
      } finally {
        threads.shutdown();
      }
    }
  }

  @Nested
  class ByTheDayItDecides {
    @Test
    void aPeriodOfTheLineByItsFirstDayAndWarnsOfItsLast() {
      assertThat(said(claim(item("55700", period("2026-01-01", "2026-01-03")))))
          .containsExactly("ERROR Claim.item[0].productOrService.coding[0] ended-code");
      assertThat(said(claim(item("55707", period("2025-12-30", "2026-01-03")))))
          .containsExactly("ERROR Claim.item[0].productOrService.coding[0] code-not-yet-in-force");
      assertThat(sentences(claim(item("55700", period("2025-12-30", "2026-01-03")))))
          .singleElement()
          .asString()
          .startsWith(
              "WARNING Claim.item[0].productOrService.coding[0]: If the service was on 2026-01-03:"
                  + " Code 55700 was not in force");
    }

    @Test
    void theBillablePeriodWhereTheLineHasNoneAndWarnsWhereItMayBeEither() {
      Claim across = claim(item("55700"), item("55707"), item("99201"), item("99213-25-25"));
      across.setBillablePeriod(period("2025-12-30", "2026-01-03"));

      assertThat(said(across))
          .containsExactly(
              "WARNING Claim.item[0].productOrService.coding[0] ended-code",
              "WARNING Claim.item[1].productOrService.coding[0] code-not-yet-in-force",
              "ERROR Claim.item[2].productOrService.coding[0] ended-code",
              "ERROR Claim.item[3].modifier[1].coding[0] duplicate-modifier");
    }

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {"2026-01-05, -", "-, 2026-01-05", "2026-01, 2026-01-31", "2026, 2026"})
    void aPeriodWithOneEndOrWithoutDays(String start, String end) {
      Claim claim = claim(item("55700"));
      claim.setBillablePeriod(period(start, end));

      assertThat(said(claim))
          .containsExactly("ERROR Claim.item[0].productOrService.coding[0] ended-code");
    }

    @ParameterizedTest
    @CsvSource({
      "2025, ",
      "2025-12, ",
      "2025-12-31T23:59:00-08:00, ",
      "2026-01-01T00:30:00+09:00, ERROR",
      "2026-01, ERROR",
      "2026, ERROR"
    })
    void theDateAsItIsWritten(String when, String severity) {
      assertThat(said(procedure("55700").setPerformed(new DateTimeType(when))))
          .isEqualTo(
              severity == null
                  ? List.of()
                  : List.of(severity + " Procedure.code.coding[0] ended-code"));
    }

    @Test
    void theDayOfAnOrderOrAnyLater() {
      assertThat(said(ordered("55700", "2026-01-05")))
          .containsExactly("ERROR ServiceRequest.code.coding[0] ended-code");
      assertThat(said(ordered("55707", "2025-12-20")))
          .containsExactly("WARNING ServiceRequest.code.coding[0] code-not-yet-in-force");
      assertThat(said(ordered("55700", "2025-12-20"))).isEmpty();
      assertThat(said(ordered("55700", "2026-01-05").setOccurrence(new DateTimeType("2025-12-30"))))
          .isEmpty();
    }

    @Test
    void theFirstEventOfATimingOrItsBounds() {
      Timing events = new Timing().addEvent(new DateTimeType("2026-01-05").getValue());
      Timing bounds = new Timing();
      bounds.getRepeat().setBounds(period("2026-01-05", "2026-02-05"));

      assertThat(said(new ServiceRequest().setCode(code("55700")).setOccurrence(events)))
          .containsExactly("ERROR ServiceRequest.code.coding[0] ended-code");
      assertThat(said(new ServiceRequest().setCode(code("55700")).setOccurrence(bounds)))
          .containsExactly("ERROR ServiceRequest.code.coding[0] ended-code");
    }

    @Test
    void nothingWithoutADateBesideWhatHoldsOnEveryDay() {
      Claim claim = claim(item("99201"), item("99213-25-25"));
      claim.setCreated(new DateTimeType("2026-02-03").getValue());

      assertThat(sentences(claim))
          .containsExactly(
              "INFORMATION Claim.item[0].productOrService.coding[0]: No date of service of 99201 is"
                  + " given, neither here nor for the whole, so only what holds on every day was"
                  + " checked.",
              "INFORMATION Claim.item[1].productOrService.coding[0]: No date of service of"
                  + " 99213-25-25 is given, neither here nor for the whole, so only what holds on"
                  + " every day was checked.",
              "ERROR Claim.item[1].modifier[1].coding[0]: 25 stands more than once on the line; a"
                  + " modifier says something once. Keep one. For a service given several times use"
                  + " units, or a line for each. (Source: 45 CFR 162.1102 with ASC X12N 837"
                  + " professional 005010X222A1, segment SV1 (four modifiers); public modifier"
                  + " guides of Medicare contractors (no national rule; payers differ))");
      assertThat(said(procedure("55700").setPerformed(new StringType("last winter"))))
          .containsExactly("INFORMATION Procedure.code.coding[0] no-date-of-service");
      assertThat(said(claim(item("55700", period("2026-02-03", "2026-01-03")))))
          .containsExactly(
              "INFORMATION Claim.item[0].productOrService.coding[0] no-date-of-service");
    }
  }

  @Nested
  class ReadsTheUnits {
    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {"2, -", "2.0, -", "2, 1", "2, {session}", "2, UN", "9999, -"})
    void ofAWholeNumber(double value, String unit) {
      assertThat(said(claim(item("64483-50", "2026-02-03").setQuantity(quantity(value, unit)))))
          .contains("ERROR Claim.item[0].modifier[0].coding[0] units-with-50");
    }

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {"1, -", "1.5, -", "10000, -", "45, min", "1e12, -"})
    void asOneWhereItIsSomethingElse(double value, String unit) {
      assertThat(said(claim(item("64483-50", "2026-02-03").setQuantity(quantity(value, unit)))))
          .containsExactly("INFORMATION Claim.item[0].modifier[0].coding[0] bilateral-payment");
    }
  }

  @Nested
  class ReadsThePlace {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://terminology.hl7.org/CodeSystem/ex-serviceplace",
          "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
          "http://www.cms.gov/medicare/coding/place-of-service-codes"
        })
    void ofTheCodeSetOfMedicare(String system) {
      Claim.ItemComponent item = item("99214-73", "2026-02-03");
      item.setLocation(new CodeableConcept(new Coding().setSystem(system).setCode("11")));

      assertThat(said(claim(item)))
          .containsExactly("ERROR Claim.item[0].modifier[0].coding[0] facility-modifier-in-office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "22", "24", "10", "02", "00"})
    void asNoOfficeWhereItIsAFacilityOrNotPlain(String place) {
      assertThat(said(claim(item("99214-73", "2026-02-03").setLocation(place(place))))).isEmpty();
    }

    @Test
    void ofNoOtherSystem() {
      Claim.ItemComponent item = item("99214-73", "2026-02-03");
      item.setLocation(new CodeableConcept(new Coding().setSystem("urn:x").setCode("11")));

      assertThat(said(claim(item))).isEmpty();
    }
  }

  @Nested
  class SaysNothing {
    @Test
    void ofCodesOfOthersAndOfWhatIsNoCode() {
      Claim.ItemComponent other = item("99201", "2026-02-03");
      other.getProductOrService().getCodingFirstRep().setSystem("http://snomed.info/sct");
      Claim.ItemComponent malformed = item("99201", "2026-02-03");
      malformed.getProductOrService().getCodingFirstRep().setCode("9920");
      Claim.ItemComponent expression = item("99201", "2026-02-03");
      expression.getProductOrService().getCodingFirstRep().setCode("99201:2:5");
      Claim.ItemComponent text = new Claim.ItemComponent();
      text.getProductOrService().setText("99201");

      assertThat(said(claim(other, malformed, expression, text, new Claim.ItemComponent())))
          .isEmpty();
    }

    @Test
    void ofResourcesWithoutLinesAndOfWhatWasEnteredInError() {
      Claim claim = claim(item("99201", "2026-02-03"));
      claim.setStatus(Claim.ClaimStatus.ENTEREDINERROR);

      assertThat(said(claim)).isEmpty();
      assertThat(said(new org.hl7.fhir.r4.model.Patient())).isEmpty();
    }

    @Test
    void thatTheSupportSaysOfTheCodeAlone() {
      assertThat(
              said(
                  claim(
                      item("20976", "2026-02-03"),
                      item("05000", "2026-02-03"),
                      item("J1100", "2026-02-03"),
                      item("99213-31", "2026-02-03"))))
          .isEmpty();
    }

    @Test
    void thatTheSupportSaysOfAnExpression() {
      Claim.ItemComponent item = item("99213", "2026-02-03");
      item.getProductOrService().getCodingFirstRep().setCode("99213:25:25");

      assertThat(said(claim(item))).isEmpty();
    }
  }

  @Nested
  class WithACatalogOfYourOwn {
    @Test
    void aMissingCodeIsAnErrorOnTheDaysOfACompleteSet() {
      FhirValidator validator =
          validator(new ClaimLineModule(complete(Optional.of(LocalDate.of(2026, 1, 1)))));

      assertThat(
              Hapi.rules(
                  validator.validateWithResult(
                      claim(item("99499", "2025-12-31"), item("99499", "2026-01-01")))))
          .containsExactly(
              "ERROR Claim.item[1].productOrService.coding[0] code-not-in-complete-catalog");
    }

    @Test
    void itIsLeftToTheSupportWhereTheSetIsCompleteOnEveryDayOrOnThatOfTheCatalog() {
      Claim claim = claim(item("99499", "2026-01-01"));
      Catalog since2026 = complete(Optional.of(LocalDate.of(2026, 1, 1)));

      assertThat(
              validator(new ClaimLineModule(complete(Optional.empty())))
                  .validateWithResult(claim)
                  .getMessages())
          .isEmpty();
      assertThat(
              validator(new ClaimLineModule(since2026.asOf(LocalDate.of(2026, 3, 1))))
                  .validateWithResult(claim)
                  .getMessages())
          .isEmpty();
    }

    @Test
    void anEndedCodeIsLeftToTheSupportInACatalogOfADayAfterItsEnd() {
      Catalog excerpt = Excerpt.catalog();
      Claim claim = claim(item("55700", "2026-02-03"));

      assertThat(
              validator(new ClaimLineModule(excerpt.asOf(LocalDate.of(2026, 3, 1))))
                  .validateWithResult(claim)
                  .getMessages())
          .isEmpty();
      assertThat(
              validator(new ClaimLineModule(excerpt.asOf(LocalDate.of(2025, 3, 1))))
                  .validateWithResult(claim)
                  .getMessages())
          .hasSize(1);
    }

    @Test
    void aFeeScheduleDecidesInsteadOfTheRecords() {
      FhirValidator validator =
          validator(new ClaimLineModule(Excerpt.catalog(), (code, day) -> Optional.empty()));

      assertThat(Hapi.rules(validator.validateWithResult(claim(item("64483-50", "2026-02-03")))))
          .containsExactly("INFORMATION Claim.item[0].modifier[0].coding[0] indicators-unknown");
    }
  }

  @Test
  void withoutACatalogItHasTheDataSetsOfTheClassPath() {
    assertThat(
            Hapi.rules(
                validator(new ClaimLineModule())
                    .validateWithResult(claim(item("99213-25-25", "2026-02-03")))))
        .containsExactly("ERROR Claim.item[0].modifier[1].coding[0] duplicate-modifier");
  }

  @Test
  void aLineOfMoreModifiersThanAnyHasIsChecked() {
    Claim.ItemComponent item = item("99213", "2026-02-03");
    for (int i = 0; i < 60; i++) {
      item.addModifier(RESOURCES.modifiers(CodedProcedure.parse("99213-25")).get(0));
    }

    assertThat(said(claim(item)))
        .contains("ERROR Claim.item[0].modifier[39].coding[0] too-many-modifiers");
  }

  @Test
  void aTextThatIsNoResourceIsPassedOverWithANote() {
    assertThat(Hapi.sentences(VALIDATOR.validateWithResult("{\"resourceType\": \"Clam\"}")))
        .containsExactly(
            "INFORMATION : Claim lines were not checked, since this cannot be read as a resource.");
  }

  @Test
  void anotherVersionOfFhirIsRefused() {
    FhirContext other = FhirContext.forR5();
    IValidationContext<IBaseResource> context =
        ValidationContext.forText(other, "{\"resourceType\": \"Claim\"}", null);

    assertThatThrownBy(() -> new ClaimLineModule().validateResource(context))
        .hasMessage(
            "ClaimLineModule reads FHIR R4 and the validator is for R5; make it with"
                + " FhirContext.forR4(), or leave the module out.");
  }

  @Test
  void theResultBecomesAnOperationOutcome() {
    assertThat(
            Hapi.R4
                .newJsonParser()
                .encodeResourceToString(
                    VALIDATOR
                        .validateWithResult(claim(item("99201", "2026-02-03")))
                        .toOperationOutcome()))
        .contains("\"Claim.item[0].productOrService.coding[0]\"")
        .contains("99202");
  }

  private static List<String> said(IBaseResource resource) {
    return Hapi.rules(VALIDATOR.validateWithResult(resource));
  }

  private static List<String> sentences(IBaseResource resource) {
    return Hapi.sentences(VALIDATOR.validateWithResult(resource));
  }

  private static FhirValidator validator(ClaimLineModule module) {
    return Hapi.R4.newValidator().registerValidatorModule(module);
  }

  private static Claim claim(Claim.ItemComponent... items) {
    Claim claim = new Claim();
    List.of(items).forEach(claim::addItem);
    return claim;
  }

  private static Claim.ItemComponent item(String line) {
    CodedProcedure procedure = CodedProcedure.parse(line);
    return new Claim.ItemComponent()
        .setProductOrService(RESOURCES.productOrService(procedure))
        .setModifier(RESOURCES.modifiers(procedure));
  }

  private static Claim.ItemComponent item(String line, String day) {
    return item(line).setServiced(date(day));
  }

  private static Claim.ItemComponent item(String line, Period period) {
    return item(line).setServiced(period);
  }

  private static org.hl7.fhir.r4.model.Procedure procedure(String code) {
    return new org.hl7.fhir.r4.model.Procedure().setCode(code(code));
  }

  private static ServiceRequest ordered(String code, String day) {
    return new ServiceRequest().setCode(code(code)).setAuthoredOnElement(new DateTimeType(day));
  }

  private static CodeableConcept code(String code) {
    return RESOURCES.productOrService(CodedProcedure.parse(code));
  }

  private static CodeableConcept place(String code) {
    return new CodeableConcept(
        new Coding()
            .setSystem("http://terminology.hl7.org/CodeSystem/ex-serviceplace")
            .setCode(code));
  }

  private static DateType date(String day) {
    return new DateType(day);
  }

  private static Period period(String start, String end) {
    Period period = new Period();
    if (start != null) {
      period.setStartElement(new DateTimeType(start));
    }
    if (end != null) {
      period.setEndElement(new DateTimeType(end));
    }
    return period;
  }

  private static Quantity quantity(double value, String unit) {
    return new Quantity().setValue(BigDecimal.valueOf(value)).setCode(unit);
  }

  private static Catalog complete(Optional<LocalDate> firstDay) {
    Procedure only =
        Procedure.builder()
            .code(ProcedureCode.of("99213"))
            .title("A visit")
            .category(Category.EVALUATION_AND_MANAGEMENT)
            .build();
    Completeness completeness =
        new Completeness(
            Completeness.Extent.COMPLETE, List.of(CodeKind.CATEGORY_I), firstDay, Optional.empty());
    return Catalog.of(
        Dataset.builder()
            .edition(
                Edition.builder()
                    .name("Whole")
                    .version("1")
                    .asOf(LocalDate.of(2026, 3, 1))
                    .completeness(completeness)
                    .build())
            .addProcedure(only)
            .build());
  }
}
