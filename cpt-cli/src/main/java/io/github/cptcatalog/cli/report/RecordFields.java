package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Validity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a record, by the part of the page that shows them, in the order of reading. */
final class RecordFields {
  static final RecordField TITLE = new RecordField("title", "Title", it -> List.of(it.title()));

  static final List<RecordField> CHECK =
      List.of(
          check("officialMeaning", "What the code stands for", c -> list(c.officialMeaning())),
          check("explanation", "Explanation", c -> list(c.explanation())),
          check("rightCodes", "Right codes", c -> words(c.rightCodes())),
          check("checkedOn", "Checked on", c -> list(c.checkedOn())),
          check("sources", "Checked against", c -> words(c.sources())));

  static final List<RecordField> SHORT =
      List.of(
          new RecordField("summary", "Summary", it -> list(it.summary())),
          new RecordField("synonyms", "Also called", Procedure::synonyms));

  static final List<RecordField> CLINICAL =
      List.of(
          clinical("purpose", "Purpose", c -> list(c.purpose())),
          clinical("indications", "When it is done", ClinicalFacts::indications),
          clinical("symptoms", "Symptoms beforehand", ClinicalFacts::symptoms),
          clinical(
              "causesAndRiskFactors",
              "Causes and risk factors",
              ClinicalFacts::causesAndRiskFactors),
          clinical("diagnosticTests", "Tests beforehand", ClinicalFacts::diagnosticTests),
          clinical("steps", "How it is done", ClinicalFacts::steps),
          clinical("equipment", "Equipment", ClinicalFacts::equipment),
          clinical("anesthesia", "Anesthesia", c -> inOneLine(c.anesthesia())),
          clinical("duration", "Duration", c -> list(c.duration())),
          clinical("settings", "Settings", c -> inOneLine(c.settings())),
          clinical("personnel", "Who does it", ClinicalFacts::personnel),
          clinical("complications", "What can go wrong", ClinicalFacts::complications),
          clinical("benefits", "Benefits", ClinicalFacts::benefits));

  static final List<RecordField> PATIENT =
      List.of(
          patient("preparation", "Before the procedure", PatientGuide::preparation),
          patient("recovery", "Recovery", PatientGuide::recovery),
          patient("followUp", "Follow-up", PatientGuide::followUp),
          patient("homeCare", "At home", PatientGuide::homeCare),
          patient("education", "Good to know", PatientGuide::education),
          patient("alternatives", "Alternatives", PatientGuide::alternatives),
          patient(
              "alternativeDrawbacks",
              "Drawbacks of the alternatives",
              PatientGuide::alternativeDrawbacks),
          patient("experience", "What it feels like", p -> list(p.experience())),
          patient(
              "faqs",
              "Questions and answers",
              p -> p.faqs().stream().flatMap(q -> Stream.of(q.question(), q.answer())).toList()));

  static final RecordField MODIFIERS =
      billing("modifiers", "Modifiers commonly used", b -> words(b.modifiers()));
  static final RecordField COSTS = billing("costs", "Costs", b -> words(b.costs()));
  static final RecordField COVERAGE =
      billing("coverageNotes", "Coverage", BillingFacts::coverageNotes);
  static final RecordField RELATED =
      billing("relatedCodes", "Related codes", b -> words(b.relatedCodes()));
  static final RecordField ADD_ON_TO =
      billing("addOnTo", "Add-on code, billed beside", b -> words(b.addOnTo()));
  static final RecordField INDICATORS =
      billing("indicators", "Medicare payment indicators", b -> list(b.indicators()));
  static final RecordField SOURCES =
      new RecordField("sources", "Sources", it -> words(it.sources()));
  static final RecordField OFFICIAL_TEXT =
      new RecordField("officialText", "Official wording", it -> list(it.officialText()));

  private static final List<RecordField> BILLING =
      List.of(MODIFIERS, COSTS, COVERAGE, RELATED, ADD_ON_TO, INDICATORS);
  private static final List<RecordField> VALIDITY =
      List.of(
          validity("firstDay", "First day", v -> list(v.firstDay())),
          validity("lastDay", "Last day", v -> list(v.lastDay())),
          validity("replacedBy", "Replaced by", v -> words(v.replacedBy())));
  private static final List<RecordField> REVIEW =
      List.of(
          review("reviewer", "Reviewer", r -> list(r.reviewer())),
          review("reviewedOn", "Reviewed on", r -> list(r.reviewedOn())));

  /** Everything that a record may leave out, and its title. */
  static final List<RecordField> ALL =
      Stream.of(
              List.of(TITLE),
              SHORT,
              CHECK,
              CLINICAL,
              PATIENT,
              VALIDITY,
              BILLING,
              List.of(SOURCES),
              REVIEW,
              List.of(OFFICIAL_TEXT))
          .flatMap(List::stream)
          .toList();

  /** What a record may be expected to have where most others of its kind have it. */
  static final List<RecordField> EXPECTED =
      Stream.of(
              SHORT,
              CLINICAL,
              PATIENT,
              List.of(MODIFIERS, COVERAGE, RELATED, INDICATORS, COSTS, SOURCES))
          .flatMap(List::stream)
          .toList();

  /** What is measured for its reading grade. Names of staff and synonyms are no sentences. */
  static final List<RecordField> READ_BY_PATIENTS =
      Stream.of(List.of(TITLE), SHORT, CLINICAL, PATIENT, List.of(COVERAGE))
          .flatMap(List::stream)
          .filter(
              field ->
                  !List.of("synonyms", "anesthesia", "duration", "settings", "personnel")
                      .contains(field.name()))
          .toList();

  private RecordFields() {}

  /** Returns a constant such as {@code AMBULATORY_SURGERY_CENTER} as people write it. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> words(Collection<?> values) {
    return values.stream()
        .map(value -> value instanceof Enum<?> constant ? words(constant) : value.toString())
        .toList();
  }

  private static List<String> inOneLine(Collection<?> values) {
    return values.isEmpty() ? List.of() : List.of(String.join(", ", words(values)));
  }

  private static List<String> list(Optional<?> value) {
    return value.map(it -> List.of(it.toString())).orElse(List.of());
  }

  private static RecordField check(
      String name, String label, Function<CodeCheck, List<String>> content) {
    return new RecordField("codeCheck." + name, label, it -> content.apply(it.codeCheck()));
  }

  private static RecordField clinical(
      String name, String label, Function<ClinicalFacts, List<String>> content) {
    return new RecordField("clinical." + name, label, it -> content.apply(it.clinical()));
  }

  private static RecordField patient(
      String name, String label, Function<PatientGuide, List<String>> content) {
    return new RecordField("patient." + name, label, it -> content.apply(it.patient()));
  }

  private static RecordField validity(
      String name, String label, Function<Validity, List<String>> content) {
    return new RecordField("validity." + name, label, it -> content.apply(it.validity()));
  }

  private static RecordField billing(
      String name, String label, Function<BillingFacts, List<String>> content) {
    return new RecordField("billing." + name, label, it -> content.apply(it.billing()));
  }

  private static RecordField review(
      String name, String label, Function<Review, List<String>> content) {
    return new RecordField("review." + name, label, it -> content.apply(it.review()));
  }
}
