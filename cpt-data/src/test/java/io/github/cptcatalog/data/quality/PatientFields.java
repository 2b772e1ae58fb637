package io.github.cptcatalog.data.quality;

import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of a record that patients read, by their name in the data file. Not among them are
 * lists of names: synonyms and personnel.
 */
final class PatientFields {
  private PatientFields() {}

  static Map<String, List<String>> of(Procedure procedure) {
    ClinicalFacts clinical = procedure.clinical();
    PatientGuide patient = procedure.patient();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("title", List.of(procedure.title()));
    fields.put("summary", list(procedure.summary()));
    fields.put("purpose", list(clinical.purpose()));
    fields.put("indications", clinical.indications());
    fields.put("symptoms", clinical.symptoms());
    fields.put("causesAndRiskFactors", clinical.causesAndRiskFactors());
    fields.put("diagnosticTests", clinical.diagnosticTests());
    fields.put("steps", clinical.steps());
    fields.put("equipment", clinical.equipment());
    fields.put("complications", clinical.complications());
    fields.put("benefits", clinical.benefits());
    fields.put("preparation", patient.preparation());
    fields.put("recovery", patient.recovery());
    fields.put("followUp", patient.followUp());
    fields.put("homeCare", patient.homeCare());
    fields.put("education", patient.education());
    fields.put("alternatives", patient.alternatives());
    fields.put("alternativeDrawbacks", patient.alternativeDrawbacks());
    fields.put("experience", list(patient.experience()));
    fields.put(
        "faqs",
        patient.faqs().stream().flatMap(faq -> Stream.of(faq.question(), faq.answer())).toList());
    fields.put("coverageNotes", procedure.billing().coverageNotes());
    fields.values().removeIf(List::isEmpty);
    return fields;
  }

  private static List<String> list(Optional<String> text) {
    return text.map(List::of).orElse(List.of());
  }
}
