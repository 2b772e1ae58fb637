package io.github.cptcatalog.data;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every bundled record keeps to, beyond what the model asks of any record. */
final class RecordRules {
  private static final int FEWEST_SYNONYMS = 3;
  private static final int FEWEST_FAQS = 2;
  private static final List<String> ORDER_OF_COSTS =
      List.of(
          "MEDICARE_FEE_SCHEDULE NON_FACILITY 2025",
          "MEDICARE_FEE_SCHEDULE FACILITY 2025",
          "MEDICARE_FEE_SCHEDULE NON_FACILITY 2026",
          "MEDICARE_FEE_SCHEDULE FACILITY 2026",
          "HOSPITAL_CASH 2026");
  private static final List<String> PAID_STATUSES = List.of("A", "R", "T");
  private static final Map<CostSetting, String> WHY_AN_AMOUNT_IS_MISSING =
      Map.of(
          CostSetting.NON_FACILITY, "no amount for this outside a facility",
          CostSetting.FACILITY, "there is no facility amount");

  private final Set<ProcedureCode> codes;
  private final List<String> faults = new ArrayList<>();

  private RecordRules(Collection<Procedure> all) {
    this.codes = all.stream().map(Procedure::code).collect(Collectors.toSet());
  }

  /**
   * Returns every breach, each with the file that it is in.
   *
   * @param checked the records to check
   * @param all the records that these may name
   */
  static List<String> breaches(Collection<Procedure> checked, Collection<Procedure> all) {
    RecordRules rules = new RecordRules(all);
    for (Procedure record : checked) {
      rules.checkCodes(record);
      rules.checkAddOn(record);
      rules.require(
          record,
          record.synonyms().stream().allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT))),
          "synonyms are not all in lower case");
      if (record.codeCheck().verdict() == Verdict.CONFIRMED) {
        rules.checkComplete(record);
        rules.checkPatientPart(record);
        rules.checkCosts(record);
        rules.checkSides(record);
      } else {
        rules.checkDoubtful(record);
      }
    }
    return rules.faults;
  }

  private void require(Procedure record, boolean holds, String breach) {
    if (!holds) {
      faults.add("procedures/" + record.code() + ".json: " + breach);
    }
  }

  private void checkCodes(Procedure record) {
    requireRecords(record, "rightCodes", record.codeCheck().rightCodes());
    requireRecords(record, "relatedCodes", record.billing().relatedCodes());
  }

  private void requireRecords(Procedure record, String field, List<ProcedureCode> named) {
    for (ProcedureCode code : named) {
      require(record, codes.contains(code), field + " names " + code + ", which is no record");
    }
  }

  private void checkAddOn(Procedure record) {
    BillingFacts billing = record.billing();
    boolean addOn = billing.indicators().map(PaymentIndicators::isAddOn).orElse(false);
    if (addOn) {
      require(record, !billing.addOnTo().isEmpty(), "an add-on without addOnTo");
      require(record, hasNote(record, "never billed alone"), "an add-on without a coverage note");
    } else {
      require(record, billing.addOnTo().isEmpty(), "addOnTo, but no add-on");
    }
  }

  private void checkComplete(Procedure record) {
    ClinicalFacts clinical = record.clinical();
    require(record, record.summary().isPresent(), "no summary");
    require(record, record.synonyms().size() >= FEWEST_SYNONYMS, "fewer than 3 synonyms");
    require(record, clinical.purpose().isPresent(), "no purpose");
    require(record, !clinical.indications().isEmpty(), "no indications");
    require(record, !clinical.steps().isEmpty(), "no steps");
    require(record, clinical.duration().isPresent(), "no duration");
    require(record, !clinical.settings().isEmpty(), "no settings");
    require(record, !record.modifiers().isEmpty(), "no modifiers");
    for (ModifierUse use : record.modifiers()) {
      require(record, use.reason().isPresent(), "modifier " + use.code() + " has no reason");
    }
    require(record, !record.billing().relatedCodes().isEmpty(), "no relatedCodes");
    require(record, record.billing().indicators().isPresent(), "no indicators");
    require(
        record,
        has(record.codeCheck().sources(), SourceKind.GOVERNMENT_FILE),
        "the code was checked against no government file");
    require(record, has(record.sources(), SourceKind.EDITORIAL), "no source of our own wording");
  }

  private void checkPatientPart(Procedure record) {
    PatientGuide patient = record.patient();
    require(record, !patient.preparation().isEmpty(), "no preparation");
    require(record, patient.faqs().size() >= FEWEST_FAQS, "fewer than 2 faqs");
    if (record.category() == Category.SURGERY) {
      require(record, !record.clinical().anesthesia().isEmpty(), "no anesthesia");
      require(record, !record.clinical().complications().isEmpty(), "no complications");
      require(record, !patient.recovery().isEmpty(), "no recovery");
      require(
          record,
          patient.homeCare().stream().anyMatch(entry -> entry.startsWith("Call your doctor")),
          "homeCare does not say when to call the doctor");
    }
  }

  private void checkCosts(Procedure record) {
    List<String> found = record.costs().stream().map(RecordRules::kind).toList();
    require(
        record,
        found.equals(ORDER_OF_COSTS.stream().filter(found::contains).toList()),
        "costs out of order, or of another kind: " + found);
    require(record, found.contains("HOSPITAL_CASH 2026"), "no hospital cash price");
    String status = indicator(record, PaymentIndicators::status);
    if (status.isEmpty() || PAID_STATUSES.contains(status)) {
      for (CostSetting setting : CostSetting.values()) {
        boolean priced = record.costs().stream().anyMatch(cost -> in(cost, setting));
        require(
            record,
            priced || hasNote(record, WHY_AN_AMOUNT_IS_MISSING.get(setting)),
            "no " + setting + " amount, and no coverage note says why");
      }
    } else {
      require(
          record,
          found.equals(List.of("HOSPITAL_CASH 2026")),
          "a Medicare amount, although the fee schedule does not pay it");
      require(
          record,
          hasNote(record, "Medicare physician fee schedule has no amount"),
          "not paid by the fee schedule, and no coverage note says so");
    }
    record
        .validity()
        .lastDay()
        .ifPresent(
            last ->
                require(
                    record,
                    record.costs().stream().noneMatch(cost -> isFeeAfter(cost, last.getYear())),
                    "a Medicare amount of a year after the code ended"));
    require(
        record,
        !indicator(record, PaymentIndicators::pcTc).equals("5")
            || record.costs().stream().noneMatch(cost -> in(cost, CostSetting.FACILITY)),
        "a FACILITY amount, although PC/TC is 5");
  }

  private void checkSides(Procedure record) {
    if (List.of("0", "9").contains(indicator(record, PaymentIndicators::bilateral))) {
      for (ModifierUse use : record.modifiers()) {
        require(
            record,
            !List.of("50", "LT", "RT").contains(use.code()),
            "modifier " + use.code() + ", although both sides do not count");
      }
    }
  }

  private void checkDoubtful(Procedure record) {
    require(record, record.billing().indicators().isEmpty(), "indicators under a doubtful code");
  }

  private static String kind(CostEstimate cost) {
    return cost.basis()
        + cost.setting().map(setting -> " " + setting).orElse("")
        + " "
        + cost.asOf().year();
  }

  private static boolean isFeeAfter(CostEstimate cost, int year) {
    return cost.basis() == CostBasis.MEDICARE_FEE_SCHEDULE && cost.asOf().year() > year;
  }

  private static boolean in(CostEstimate cost, CostSetting setting) {
    return cost.setting().equals(Optional.of(setting));
  }

  private static String indicator(Procedure record, Function<PaymentIndicators, String> which) {
    return record.billing().indicators().map(which).orElse("");
  }

  private static boolean hasNote(Procedure record, String words) {
    return record.billing().coverageNotes().stream().anyMatch(note -> note.contains(words));
  }

  private static boolean has(List<Source> sources, SourceKind kind) {
    return sources.stream().anyMatch(source -> source.kind() == kind);
  }
}
