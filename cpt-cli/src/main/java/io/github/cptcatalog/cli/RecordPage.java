package io.github.cptcatalog.cli;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import io.github.cptcatalog.query.AmendedBy;
import io.github.cptcatalog.query.Lookup;
import io.github.cptcatalog.query.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record as a page to read at the prompt. What speaks against it comes first. */
final class RecordPage {
  private final Procedure procedure;
  private final Lookup answer;
  private final Optional<Origin> origin;
  private final TextPage page = new TextPage();

  RecordPage(Procedure procedure, Lookup answer, Optional<Origin> origin) {
    this.procedure = procedure;
    this.answer = answer;
    this.origin = origin;
  }

  String text() {
    warn(page, answer);
    page.line(procedure.code() + "  " + procedure.title());
    page.line(procedure.category().label());
    page.list("Also called", procedure.synonyms());
    page.paragraph("Official wording", procedure.officialText().map(OfficialText::toString));
    page.paragraph("Summary", procedure.summary());
    codeCheck(procedure.codeCheck());
    clinical(procedure.clinical());
    patient(procedure.patient());
    billing(procedure.billing());
    page.list("Data sets", origin.map(RecordPage::datasets).orElse(List.of()));
    page.paragraph("Review", Optional.of(procedure.review().toString()));
    page.list("Sources", procedure.sources().stream().map(Source::toString).toList());
    return page.text();
  }

  /** Says first what speaks against the record that was found, if anything does. */
  static void warn(TextPage page, Lookup answer) {
    switch (answer.status()) {
      case DOUBTFUL -> page.box("DOUBTFUL CODE", answer.sentence());
      case ENDED -> page.box("ENDED CODE", answer.sentence());
      case NOT_YET_IN_FORCE -> page.box("CODE NOT YET IN FORCE", answer.sentence());
      default -> {
        if (answer.procedure().filter(RecordPage::isUnchecked).isPresent()) {
          page.box("UNCHECKED CODE", answer.sentence());
        }
      }
    }
  }

  private static boolean isUnchecked(Procedure procedure) {
    return procedure.codeCheck().verdict() == Verdict.UNCHECKED;
  }

  private void codeCheck(CodeCheck check) {
    String day = check.checkedOn().map(checked -> ", checked on " + checked).orElse("");
    page.paragraph("Code check", Optional.of(check.verdict().label() + day));
    page.paragraph("", check.officialMeaning().map(meaning -> "The code stands for: " + meaning));
    page.paragraph("", check.explanation());
    page.paragraph("", someCodes(check.rightCodes()).map("Right codes for this text: "::concat));
    page.paragraph("", validity(procedure.validity()));
    page.list("Checked against", check.sources().stream().map(Source::toString).toList());
  }

  private void clinical(ClinicalFacts clinical) {
    page.paragraph("Purpose", clinical.purpose());
    page.list("When it is done", clinical.indications());
    page.list("Symptoms beforehand", clinical.symptoms());
    page.list("Causes and risk factors", clinical.causesAndRiskFactors());
    page.list("Tests beforehand", clinical.diagnosticTests());
    page.steps("How it is done", clinical.steps());
    page.list("Equipment", clinical.equipment());
    page.list("Anesthesia", clinical.anesthesia().stream().map(RecordPage::words).toList());
    page.paragraph("Duration", clinical.duration().map(DurationRange::toString));
    page.list("Settings", clinical.settings().stream().map(RecordPage::words).toList());
    page.list("Who does it", clinical.personnel());
    page.list("What can go wrong", clinical.complications());
    page.list("Benefits", clinical.benefits());
  }

  private void patient(PatientGuide patient) {
    page.list("Before the procedure", patient.preparation());
    page.list("Recovery", patient.recovery());
    page.list("Follow-up", patient.followUp());
    page.list("At home", patient.homeCare());
    page.list("Good to know", patient.education());
    page.list("Alternatives", patient.alternatives());
    page.list("Drawbacks of the alternatives", patient.alternativeDrawbacks());
    page.paragraph("What it feels like", patient.experience());
    for (Faq faq : patient.faqs()) {
      page.paragraph("Q: " + faq.question(), Optional.of(faq.answer()));
    }
  }

  private void billing(BillingFacts billing) {
    page.list(
        "Modifiers commonly used (not a check of a claim line)",
        billing.modifiers().stream().map(RecordPage::modifier).toList());
    page.list("Costs", billing.costs().stream().map(RecordPage::cost).toList());
    page.list("Coverage", billing.coverageNotes());
    page.paragraph("Add-on code, billed beside", someCodes(billing.addOnTo()));
    page.paragraph("Medicare payment indicators", billing.indicators().map(RecordPage::indicators));
    page.paragraph("Related codes", someCodes(billing.relatedCodes()));
  }

  private static String indicators(PaymentIndicators indicators) {
    return String.format(
        Locale.ROOT,
        "status %s, PC/TC %s, global days %s, multiple procedures %s, bilateral %s, assistant %s,"
            + " co-surgeon %s, team %s (%d). Source: %s",
        indicators.status(),
        indicators.pcTc(),
        indicators.globalDays(),
        indicators.multiple(),
        indicators.bilateral(),
        indicators.assistant(),
        indicators.coSurgeon(),
        indicators.team(),
        indicators.year(),
        indicators.source());
  }

  private static Optional<String> someCodes(List<ProcedureCode> codes) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(codes.stream().map(ProcedureCode::text).collect(Collectors.joining(", ")));
  }

  private static Optional<String> validity(Validity validity) {
    if (validity.equals(Validity.open())) {
      return Optional.empty();
    }
    return Optional.of(
        "In force"
            + validity.firstDay().map(day -> " from " + day).orElse("")
            + validity.lastDay().map(day -> " until " + day).orElse("")
            + someCodes(validity.replacedBy()).map(", replaced by "::concat).orElse(""));
  }

  private static String modifier(ModifierUse use) {
    return use.modifier() + use.reason().map(reason -> ": " + reason).orElse("");
  }

  private static String cost(CostEstimate cost) {
    return cost
        + cost.typical().map(typical -> ", typically " + typical.toPlainString()).orElse("")
        + (cost.sampleSize().isPresent() ? ", of " + cost.sampleSize().getAsInt() + " prices" : "")
        + cost.geography().map(where -> ", " + where).orElse("")
        + ". "
        + cost.note().map(note -> note + " ").orElse("")
        + "Source: "
        + cost.source();
  }

  private static List<String> datasets(Origin origin) {
    return Stream.concat(
            origin.edition().map(Edition::toString).stream(),
            origin.amendments().stream().map(AmendedBy::toString))
        .toList();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
