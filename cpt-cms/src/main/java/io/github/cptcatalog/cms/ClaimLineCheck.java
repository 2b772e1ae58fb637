package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks claim lines by public rules of Medicare: whether code and modifiers were in force on the
 * date of service, and whether they go together. Immutable and safe to share between threads; make
 * one and keep it, since it reads its rules when it is made.
 *
 * <p>It looks at one line alone. It does not know the patient's other claims, the diagnosis or the
 * contract, so a line without a finding may still be denied.
 */
public final class ClaimLineCheck {
  private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

  private final Catalog catalog;
  private final PaymentIndicatorSource schedule;
  private final RuleIndex rules;

  private ClaimLineCheck(Catalog catalog, PaymentIndicatorSource schedule) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    this.schedule = Objects.requireNonNull(schedule, "schedule");
    this.rules = new RuleIndex(Rules.of(catalog));
  }

  /**
   * Makes a check by a catalog: its modifier register, the days of its codes, and the payment
   * indicators of its records.
   *
   * @param catalog codes and modifiers; of all days, or of any one
   * @return a new check
   */
  public static ClaimLineCheck of(Catalog catalog) {
    return new ClaimLineCheck(catalog, new CatalogIndicators(catalog));
  }

  /**
   * Makes a check by a catalog and a fee schedule.
   *
   * @param catalog codes and modifiers; of all days, or of any one
   * @param schedule the payment indicators; those in the records of the catalog are not looked at
   * @return a new check
   */
  public static ClaimLineCheck of(Catalog catalog, PaymentIndicatorSource schedule) {
    return new ClaimLineCheck(catalog, schedule);
  }

  /**
   * Tells everything that the rules have to say of a line.
   *
   * @param line the line
   * @return unmodifiable; errors, then warnings, then notes, and within each first what is about
   *     the code, then the modifiers one by one, the line, modifiers together, modifiers with the
   *     code, and last what the fee schedule decides; empty where no rule has anything to say
   */
  public List<Finding> check(ClaimLine line) {
    List<Finding> findings = new ArrayList<>();
    rules.check(LineFacts.of(line, record(line.procedure().code()), schedule), findings);
    findings.sort(WORST_FIRST);
    return List.copyOf(findings);
  }

  private Optional<Procedure> record(ProcedureCode code) {
    Optional<Procedure> found = catalog.find(code);
    // the catalog of a day finds only what is in force then, but remembers the rest
    return found.isPresent() || catalog.day().isEmpty()
        ? found
        : catalog.lookup(code.text()).procedure();
  }
}
