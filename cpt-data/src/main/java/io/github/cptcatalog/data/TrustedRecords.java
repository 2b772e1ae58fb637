package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierPaymentRule;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the records of our own jar. Each method calls the constructor of its record with the fields
 * in their order, so a component that is added to the model is read here or does not compile.
 */
final class TrustedRecords {
  private final TrustedJson json;
  private final TrustedFields fields;
  private final ModifierResolver resolver;

  TrustedRecords(TrustedJson json, ModifierResolver resolver) {
    this.json = json;
    this.fields = new TrustedFields(json);
    this.resolver = resolver;
  }

  Edition edition() {
    fields.start();
    return fields.end(
        new Edition(
            fields.text("name"),
            fields.text("version"),
            fields.day("asOf"),
            fields.has("completeness") ? completeness() : Completeness.fragment(),
            fields.texts("notices")));
  }

  private Completeness completeness() {
    fields.start();
    return fields.end(
        new Completeness(
            fields.word("extent", Completeness.Extent.class),
            fields.words("kinds", CodeKind.class),
            fields.optionalDay("firstDay"),
            fields.optionalDay("lastDay")));
  }

  ModifierRegister register() {
    fields.start();
    return fields.end(
        new ModifierRegister(fields.optionalDay("asOf"), fields.texts("notices"), entries()));
  }

  private List<Modifier> entries() {
    List<Modifier> entries = new ArrayList<>();
    for (boolean more = fields.first("entries"); more; more = fields.next()) {
      entries.add(modifier(json));
    }
    return entries;
  }

  /** Reads an entry of a modifier register. */
  static Modifier modifier(TrustedJson json) {
    TrustedFields fields = new TrustedFields(json);
    fields.start();
    return fields.end(
        new Modifier(
            fields.text("code"),
            fields.word("level", ModifierLevel.class),
            fields.text("name"),
            fields.word("kind", ModifierKind.class),
            fields.text("meaning"),
            fields.truth("ncciAssociated"),
            fields.optionalWord("paymentRule", ModifierPaymentRule.class),
            fields.optionalDay("firstDay"),
            fields.optionalDay("lastDay"),
            fields.text("source")));
  }

  Procedure procedure() {
    fields.start();
    return fields.end(
        new Procedure(
            fields.code("code"),
            fields.text("title"),
            fields.word("category", Category.class),
            fields.optionalText("summary"),
            fields.texts("synonyms"),
            fields.has("codeCheck") ? codeCheck() : CodeCheck.unchecked(),
            fields.has("clinical") ? clinical() : ClinicalFacts.empty(),
            fields.has("patient") ? patient() : PatientGuide.empty(),
            fields.has("validity") ? validity() : Validity.open(),
            fields.has("billing") ? billing() : BillingFacts.empty(),
            sources(),
            fields.has("review") ? review() : Review.none(),
            fields.has("officialText") ? Optional.of(officialText()) : Optional.empty()));
  }

  Amendment amendment() {
    fields.start();
    return fields.end(
        new Amendment(
            fields.code("code"),
            fields.optionalText("title"),
            fields.optionalText("summary"),
            fields.texts("synonyms"),
            fields.has("codeCheck") ? Optional.of(codeCheck()) : Optional.empty(),
            fields.has("clinical") ? clinical() : ClinicalFacts.empty(),
            fields.has("patient") ? patient() : PatientGuide.empty(),
            fields.has("validity") ? Optional.of(validity()) : Optional.empty(),
            fields.has("billing") ? billing() : BillingFacts.empty(),
            sources(),
            fields.has("review") ? Optional.of(review()) : Optional.empty(),
            fields.has("officialText") ? Optional.of(officialText()) : Optional.empty()));
  }

  private CodeCheck codeCheck() {
    fields.start();
    return fields.end(
        new CodeCheck(
            fields.word("verdict", Verdict.class),
            fields.optionalText("officialMeaning"),
            fields.codes("rightCodes"),
            fields.optionalText("explanation"),
            fields.optionalDay("checkedOn"),
            sources()));
  }

  private ClinicalFacts clinical() {
    fields.start();
    return fields.end(
        new ClinicalFacts(
            fields.optionalText("purpose"),
            fields.texts("indications"),
            fields.texts("symptoms"),
            fields.texts("causesAndRiskFactors"),
            fields.texts("diagnosticTests"),
            fields.texts("steps"),
            fields.texts("equipment"),
            fields.wordSet("anesthesia", Anesthesia.class),
            fields.has("duration") ? Optional.of(duration()) : Optional.empty(),
            fields.wordSet("settings", Setting.class),
            fields.texts("personnel"),
            fields.texts("complications"),
            fields.texts("benefits")));
  }

  private DurationRange duration() {
    fields.start();
    return fields.end(new DurationRange(fields.duration("shortest"), fields.duration("longest")));
  }

  private PatientGuide patient() {
    fields.start();
    return fields.end(
        new PatientGuide(
            fields.texts("preparation"),
            fields.texts("recovery"),
            fields.texts("followUp"),
            fields.texts("homeCare"),
            fields.texts("education"),
            fields.texts("alternatives"),
            fields.texts("alternativeDrawbacks"),
            fields.optionalText("experience"),
            faqs()));
  }

  private List<Faq> faqs() {
    List<Faq> faqs = new ArrayList<>();
    for (boolean more = fields.first("faqs"); more; more = fields.next()) {
      faqs.add(faq());
    }
    return faqs;
  }

  private Faq faq() {
    fields.start();
    return fields.end(new Faq(fields.text("question"), fields.text("answer")));
  }

  private Validity validity() {
    fields.start();
    return fields.end(
        new Validity(
            fields.optionalDay("firstDay"),
            fields.optionalDay("lastDay"),
            fields.codes("replacedBy")));
  }

  private BillingFacts billing() {
    fields.start();
    return fields.end(
        new BillingFacts(
            modifierUses(),
            costs(),
            fields.texts("coverageNotes"),
            fields.codes("relatedCodes"),
            fields.codes("addOnTo"),
            fields.has("indicators") ? Optional.of(indicators()) : Optional.empty()));
  }

  private List<ModifierUse> modifierUses() {
    List<ModifierUse> modifierUses = new ArrayList<>();
    for (boolean more = fields.first("modifiers"); more; more = fields.next()) {
      modifierUses.add(modifierUse());
    }
    return modifierUses;
  }

  private ModifierUse modifierUse() {
    fields.start();
    ModifierUseForm form =
        fields.end(new ModifierUseForm(fields.text("code"), fields.optionalText("reason")));
    return resolver.resolve(form);
  }

  private List<CostEstimate> costs() {
    List<CostEstimate> costs = new ArrayList<>();
    for (boolean more = fields.first("costs"); more; more = fields.next()) {
      costs.add(cost());
    }
    return costs;
  }

  private CostEstimate cost() {
    fields.start();
    CostEstimateForm form =
        fields.end(
            new CostEstimateForm(
                fields.amount("low"),
                fields.amount("high"),
                fields.currency("currency"),
                fields.word("basis", CostBasis.class),
                fields.optionalWord("setting", CostSetting.class),
                fields.asOf("asOf"),
                fields.optionalText("geography"),
                fields.optionalCount("sampleSize"),
                fields.optionalAmount("typical"),
                fields.text("source"),
                fields.optionalText("note")));
    return form.toEstimate();
  }

  private PaymentIndicators indicators() {
    fields.start();
    return fields.end(
        new PaymentIndicators(
            fields.count("year"),
            fields.text("status"),
            fields.text("pcTc"),
            fields.text("globalDays"),
            fields.text("multiple"),
            fields.text("bilateral"),
            fields.text("assistant"),
            fields.text("coSurgeon"),
            fields.text("team"),
            fields.text("source")));
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (boolean more = fields.first("sources"); more; more = fields.next()) {
      sources.add(source());
    }
    return sources;
  }

  private Source source() {
    fields.start();
    return fields.end(
        new Source(
            fields.text("name"),
            fields.text("citation"),
            fields.word("kind", SourceKind.class),
            fields.optionalAsOf("publishedOn"),
            fields.optionalDay("retrievedOn"),
            fields.optionalText("licence")));
  }

  private Review review() {
    fields.start();
    return fields.end(
        new Review(
            fields.word("state", Review.State.class),
            fields.optionalText("reviewer"),
            fields.optionalDay("reviewedOn")));
  }

  private OfficialText officialText() {
    fields.start();
    return fields.end(new OfficialText(fields.text("wording"), fields.text("licence")));
  }
}
