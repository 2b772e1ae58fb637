package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Field.many;
import static io.github.cptcatalog.query.Field.maybe;
import static io.github.cptcatalog.query.Field.one;

import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import java.util.function.Function;

/**
 * Every field of a record but its code, in the order of the JSON form. Parts that make sense alone
 * are fields; the official text is one, since its wording is never shown without its licence.
 */
final class Fields {
  private static final List<Field<?>> ALL =
      List.of(
          one("title", Procedure::title),
          one("category", Procedure::category),
          maybe("summary", Procedure::summary),
          many("synonyms", Procedure::synonyms),
          one("codeCheck.verdict", it -> it.codeCheck().verdict()),
          maybe("codeCheck.officialMeaning", it -> it.codeCheck().officialMeaning()),
          many("codeCheck.rightCodes", it -> it.codeCheck().rightCodes()),
          maybe("codeCheck.explanation", it -> it.codeCheck().explanation()),
          maybe("codeCheck.checkedOn", it -> it.codeCheck().checkedOn()),
          many("codeCheck.sources", it -> it.codeCheck().sources(), FullText::of),
          maybe("clinical.purpose", it -> it.clinical().purpose()),
          many("clinical.indications", it -> it.clinical().indications()),
          many("clinical.symptoms", it -> it.clinical().symptoms()),
          many("clinical.causesAndRiskFactors", it -> it.clinical().causesAndRiskFactors()),
          many("clinical.diagnosticTests", it -> it.clinical().diagnosticTests()),
          many("clinical.steps", it -> it.clinical().steps()),
          many("clinical.equipment", it -> it.clinical().equipment()),
          many("clinical.anesthesia", it -> it.clinical().anesthesia()),
          maybe("clinical.duration", it -> it.clinical().duration()),
          many("clinical.settings", it -> it.clinical().settings()),
          many("clinical.personnel", it -> it.clinical().personnel()),
          many("clinical.complications", it -> it.clinical().complications()),
          many("clinical.benefits", it -> it.clinical().benefits()),
          many("patient.preparation", it -> it.patient().preparation()),
          many("patient.recovery", it -> it.patient().recovery()),
          many("patient.followUp", it -> it.patient().followUp()),
          many("patient.homeCare", it -> it.patient().homeCare()),
          many("patient.education", it -> it.patient().education()),
          many("patient.alternatives", it -> it.patient().alternatives()),
          many("patient.alternativeDrawbacks", it -> it.patient().alternativeDrawbacks()),
          maybe("patient.experience", it -> it.patient().experience()),
          many("patient.faqs", it -> it.patient().faqs(), FullText::of),
          maybe("validity.firstDay", it -> it.validity().firstDay()),
          maybe("validity.lastDay", it -> it.validity().lastDay()),
          many("validity.replacedBy", it -> it.validity().replacedBy()),
          // code and reason only: what a modifier means stands in the register, not in the record
          many("billing.modifiers", it -> it.modifiers().stream().map(FullText::of).toList()),
          many("billing.costs", it -> it.billing().costs(), FullText::of),
          many("billing.coverageNotes", it -> it.billing().coverageNotes()),
          many("billing.relatedCodes", it -> it.billing().relatedCodes()),
          many("billing.addOnTo", it -> it.billing().addOnTo()),
          indicator("year", PaymentIndicators::year),
          indicator("status", PaymentIndicators::status),
          indicator("pcTc", PaymentIndicators::pcTc),
          indicator("globalDays", PaymentIndicators::globalDays),
          indicator("multiple", PaymentIndicators::multiple),
          indicator("bilateral", PaymentIndicators::bilateral),
          indicator("assistant", PaymentIndicators::assistant),
          indicator("coSurgeon", PaymentIndicators::coSurgeon),
          indicator("team", PaymentIndicators::team),
          indicator("source", PaymentIndicators::source),
          many("sources", Procedure::sources, FullText::of),
          one("review.state", it -> it.review().state()),
          maybe("review.reviewer", it -> it.review().reviewer()),
          maybe("review.reviewedOn", it -> it.review().reviewedOn()),
          maybe("officialText", Procedure::officialText));

  private Fields() {}

  static List<String> paths() {
    return ALL.stream().map(Field::path).toList();
  }

  /** Names the fields in which two records of one code differ. */
  static List<String> differing(Procedure before, Procedure after) {
    return ALL.stream()
        .filter(field -> field.differs(before, after))
        .<String>map(Field::path)
        .toList();
  }

  /** Tells what changed in each field in which two records of one code differ. */
  static List<FieldChange> changes(Procedure before, Procedure after) {
    return ALL.stream()
        .filter(field -> field.differs(before, after))
        .map(field -> field.change(before, after))
        .toList();
  }

  private static <T> Field<T> indicator(String name, Function<PaymentIndicators, T> value) {
    return maybe("billing.indicators." + name, it -> it.billing().indicators().map(value));
  }
}
