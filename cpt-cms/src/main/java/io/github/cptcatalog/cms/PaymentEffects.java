package io.github.cptcatalog.cms;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells what modifiers do to a payment under public rules of Medicare. Immutable and safe to share
 * between threads; make one and keep it, since it reads its rules when it is made.
 *
 * <p>It does not check whether a modifier may stand on the line: {@link ClaimLineCheck} does.
 */
public final class PaymentEffects {
  private final PaymentIndicatorSource schedule;
  private final Map<String, List<EffectRow>> byModifier = new HashMap<>();
  private final List<EffectRow> forAnyOther = new ArrayList<>();

  private PaymentEffects(PaymentIndicatorSource schedule) {
    this.schedule = Objects.requireNonNull(schedule, "schedule");
    RuleNames names = RuleNames.load();
    for (TableRow cells : RuleTable.read(EffectRow.FILE, EffectRow.COLUMNS)) {
      EffectRow row = EffectRow.of(cells, names);
      if (row.conditions().modifiers().isEmpty()) {
        forAnyOther.add(row);
      }
      for (String modifier : row.conditions().modifiers()) {
        byModifier.computeIfAbsent(modifier, m -> new ArrayList<>()).add(row);
      }
    }
  }

  /**
   * Makes the effects by the payment indicators in the records of a catalog. Records hold no shares
   * of surgeries, so those stay without figures.
   *
   * @param catalog whose records are asked
   * @return new effects
   */
  public static PaymentEffects of(Catalog catalog) {
    return new PaymentEffects(new CatalogIndicators(Objects.requireNonNull(catalog, "catalog")));
  }

  /**
   * Makes the effects by a fee schedule.
   *
   * @param schedule indicators, rows and shares
   * @return new effects
   */
  public static PaymentEffects of(PaymentIndicatorSource schedule) {
    return new PaymentEffects(schedule);
  }

  /**
   * Tells what a modifier does to the payment for a code.
   *
   * @param code a code
   * @param modifier two digits or letters in any case, such as {@code "50"}
   * @param day the date of service
   * @return the effect; of kind NONE_MODELLED where none is known here, also for a modifier that
   *     does not exist, and for the letters of an ambulance trip
   * @throws IllegalArgumentException if the modifier is not two digits or letters
   */
  public PaymentEffect effectOf(ProcedureCode code, String modifier, LocalDate day) {
    return effectsOf(CodedProcedure.of(code, modifier), day).get(0);
  }

  /**
   * Tells what each modifier of a line does to the payment, by itself.
   *
   * @param procedure the code with its modifiers
   * @param day the date of service
   * @return unmodifiable, in the order of the modifiers; empty for a code alone
   */
  public List<PaymentEffect> effectsOf(CodedProcedure procedure, LocalDate day) {
    LineFacts line = LineFacts.of(ClaimLine.of(procedure, day), Optional.empty(), schedule);
    return procedure.modifiers().stream().map(modifier -> effect(line, modifier)).toList();
  }

  private PaymentEffect effect(LineFacts line, String modifier) {
    // letters that name an ambulance trip are no modifier of the line's facts
    if (line.modifiers().contains(modifier)) {
      for (EffectRow row : byModifier.getOrDefault(modifier, List.of())) {
        switch (row.conditions().fit(line, modifier)) {
          case YES -> {
            return row.effect(line, modifier);
          }
          case UNKNOWN -> {
            return otherwise(PaymentEffect.Kind.INDICATORS_UNKNOWN, line, modifier);
          }
          case NO -> {}
        }
      }
    }
    return otherwise(PaymentEffect.Kind.NONE_MODELLED, line, modifier);
  }

  private PaymentEffect otherwise(PaymentEffect.Kind kind, LineFacts line, String modifier) {
    for (EffectRow row : forAnyOther) {
      if (row.kind() == kind) {
        return row.effect(line, modifier);
      }
    }
    throw new IllegalStateException(
        EffectRow.FILE + " has no row without modifiers of kind " + kind + "; add one.");
  }
}
