package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Suggests the modifiers that may fit a code: those that its record lists as commonly used, and
 * those that public rules of Medicare make fit. It suggests none that {@link ClaimLineCheck} calls
 * an error. Immutable and safe to share between threads; make one and keep it, since it reads its
 * rules when it is made.
 *
 * <p>It is a pick list, not the whole of what may be used: a modifier that is not in it can still
 * be right.
 */
public final class ModifierAdvice {
  private final Catalog catalog;
  private final PaymentIndicatorSource schedule;
  private final ClaimLineCheck check;
  private final List<AdviceRow> rows;
  private final Comparator<String> claimOrder;

  private ModifierAdvice(Catalog catalog, PaymentIndicatorSource schedule) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    this.schedule = Objects.requireNonNull(schedule, "schedule");
    this.check = ClaimLineCheck.of(catalog, schedule);
    RuleNames names = RuleNames.load();
    this.rows =
        RuleTable.read(AdviceRow.FILE, AdviceRow.COLUMNS).stream()
            .map(row -> AdviceRow.of(row, names))
            .toList();
    this.claimOrder = ClaimOrder.load(names).byGroup();
  }

  /**
   * Makes the advice by a catalog: its modifier register, its records and their payment indicators.
   *
   * @param catalog codes and modifiers; of all days, or of any one
   * @return new advice
   */
  public static ModifierAdvice of(Catalog catalog) {
    return new ModifierAdvice(catalog, new CatalogIndicators(catalog));
  }

  /**
   * Makes the advice by a catalog and a fee schedule.
   *
   * @param catalog codes and modifiers; of all days, or of any one
   * @param schedule the payment indicators; those in the records of the catalog are not looked at
   * @return new advice
   */
  public static ModifierAdvice of(Catalog catalog, PaymentIndicatorSource schedule) {
    return new ModifierAdvice(catalog, schedule);
  }

  /**
   * Suggests modifiers for a code.
   *
   * @param code a code, which the catalog may lack
   * @param day the date of service
   * @param setting whether a facility is paid beside the clinician; empty where that is not known,
   *     and what fits only in one setting is left out
   * @return unmodifiable, in the order of a claim line: modifiers that change the payment, then
   *     those that decide whether it is paid, then facts, then those that no public guide ranks.
   *     Empty where none fits, and where the code itself is an error on that day
   */
  public List<AdvisedModifier> modifiersFor(
      ProcedureCode code, LocalDate day, Optional<CostSetting> setting) {
    List<AdvisedModifier> advised = new ArrayList<>();
    ClaimLine bare = new ClaimLine(CodedProcedure.of(code), 1, day, setting);
    for (Candidate candidate : candidates(bare)) {
      List<Finding> findings = check.check(with(candidate.code(), bare));
      if (!hasError(findings)) {
        advised.add(candidate.advised(findings));
      }
    }
    advised.sort(Comparator.comparing(AdvisedModifier::code, claimOrder));
    return List.copyOf(advised);
  }

  /**
   * Tells with which procedures of the catalog a modifier may stand, in a setting that is not
   * known: those for which {@link #modifiersFor} has it, and those on whose line {@link
   * ClaimLineCheck} finds neither an error nor a warning about it. Where the indicators of a code
   * are not at hand, what they would decide is not ruled out.
   *
   * @param modifier two digits or letters in any case, such as {@code "50"}
   * @param day the date of service
   * @return unmodifiable, in code order; empty where there are none, and for a modifier of which
   *     neither the register nor a record knows
   * @throws IllegalArgumentException if the modifier is not two digits or letters
   */
  public List<Procedure> proceduresAllowing(String modifier, LocalDate day) {
    String code = Modifier.normalised(modifier);
    return catalog.procedures().stream().filter(p -> isAllowed(p.code(), code, day)).toList();
  }

  private boolean isAllowed(ProcedureCode code, String modifier, LocalDate day) {
    ClaimLine bare = ClaimLine.of(CodedProcedure.of(code), day);
    List<Finding> findings = check.check(with(modifier, bare));
    if (hasError(findings)) {
      return false;
    }
    return findings.stream().noneMatch(finding -> isWarningOf(modifier, finding))
        || candidates(bare).stream().anyMatch(candidate -> candidate.code().equals(modifier));
  }

  private static boolean isWarningOf(String modifier, Finding finding) {
    return finding.severity() == Severity.WARNING && finding.modifiers().contains(modifier);
  }

  private static boolean hasError(List<Finding> findings) {
    // errors come first
    return !findings.isEmpty() && findings.get(0).severity() == Severity.ERROR;
  }

  private static ClaimLine with(String modifier, ClaimLine bare) {
    return new ClaimLine(
        CodedProcedure.of(bare.procedure().code(), modifier),
        bare.units(),
        bare.dateOfService(),
        bare.setting());
  }

  /** Returns each candidate once, with the best reason: of the record, of a rule, or none given. */
  private Collection<Candidate> candidates(ClaimLine bare) {
    Map<String, Candidate> byCode = new LinkedHashMap<>();
    ProcedureCode code = bare.procedure().code();
    Optional<Listing> listing =
        catalog
            .lookup(code.text(), bare.dateOfService())
            .procedure()
            .map(record -> Listing.of(record, catalog));
    listing.ifPresent(listed -> listed.explained().forEach(it -> byCode.put(it.code(), it)));
    LineFacts facts = LineFacts.of(bare, listing.map(Listing::record), schedule);
    for (AdviceRow row : rows) {
      for (String modifier : row.modifiersFor(facts)) {
        catalog
            .modifier(modifier, code)
            .ifPresent(entry -> byCode.putIfAbsent(modifier, row.candidate(facts, entry)));
      }
    }
    listing.ifPresent(listed -> listed.bare().forEach(it -> byCode.putIfAbsent(it.code(), it)));
    return byCode.values();
  }
}
