package io.github.cptcatalog.fhir;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Resources about an invented patient, valid but for what a test puts into them. */
final class Resources {
  private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Reference PATIENT = new Reference("Patient/invented");
  private static final Reference PRACTICE = new Reference("Organization/invented");
  private static final Reference COVERAGE = new Reference("Coverage/invented");

  private Resources() {}

  static CodeableConcept concept(CodingSystem system, String code) {
    return concept(system.url(), code);
  }

  static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }

  static Claim claim(CodeableConcept... services) {
    Claim claim = new Claim();
    claim
        .setStatus(Claim.ClaimStatus.ACTIVE)
        .setType(concept(TERMINOLOGY + "claim-type", "professional"))
        .setUse(Claim.Use.CLAIM)
        .setPatient(PATIENT)
        .setCreatedElement(new DateTimeType(DAY.toString()))
        .setProvider(PRACTICE)
        .setPriority(concept(TERMINOLOGY + "processpriority", "normal"));
    claim.addInsurance().setSequence(1).setFocal(true).setCoverage(COVERAGE);
    for (CodeableConcept service : services) {
      claim
          .addItem()
          .setSequence(claim.getItem().size())
          .setProductOrService(service)
          .setServiced(new DateType(DAY.toString()));
    }
    return claim;
  }

  static ExplanationOfBenefit explanationOfBenefit(CodeableConcept service) {
    ExplanationOfBenefit explanation = new ExplanationOfBenefit();
    explanation
        .setStatus(ExplanationOfBenefit.ExplanationOfBenefitStatus.ACTIVE)
        .setType(concept(TERMINOLOGY + "claim-type", "professional"))
        .setUse(ExplanationOfBenefit.Use.CLAIM)
        .setPatient(PATIENT)
        .setCreatedElement(new DateTimeType(DAY.toString()))
        .setInsurer(PRACTICE)
        .setProvider(PRACTICE)
        .setOutcome(ExplanationOfBenefit.RemittanceOutcome.COMPLETE);
    explanation.addInsurance().setFocalElement(new BooleanType(true)).setCoverage(COVERAGE);
    explanation.addItem().setSequence(1).setProductOrService(service);
    return explanation;
  }

  static Procedure procedure(CodeableConcept code) {
    return new Procedure()
        .setStatus(Procedure.ProcedureStatus.COMPLETED)
        .setCode(code)
        .setSubject(PATIENT)
        .setPerformed(new DateTimeType(DAY.toString()));
  }

  static ServiceRequest serviceRequest(CodeableConcept code) {
    return new ServiceRequest()
        .setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
        .setIntent(ServiceRequest.ServiceRequestIntent.ORDER)
        .setCode(code)
        .setSubject(PATIENT);
  }

  static Observation observation(CodeableConcept code) {
    return new Observation()
        .setStatus(Observation.ObservationStatus.FINAL)
        .setCode(code)
        .setSubject(PATIENT)
        .addPerformer(PRACTICE)
        .setEffective(new DateTimeType(DAY.toString()))
        .setValue(new BooleanType(true));
  }
}
