package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EffectRowTest {
  private static final RuleNames NAMES = RuleNames.load();

  @Test
  void everyModifierWithAnEffectIsInTheRegister() {
    List<String> unknown = new ArrayList<>();
    for (TableRow row : RuleTable.read(EffectRow.FILE, EffectRow.COLUMNS)) {
      Conditions.of(row, NAMES).modifiers().stream()
          .filter(modifier -> ProcedureCatalog.catalog().modifier(modifier).isEmpty())
          .forEach(unknown::add);
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyValueOfAnIndicatorThatDecidesHasAnEffect() {
    for (String value : List.of("0", "1", "2", "9")) {
      for (String days : List.of("000", "010", "090", "MMM", "XXX", "YYY", "ZZZ")) {
        PaymentEffects effects = PaymentEffects.of((code, day) -> Optional.of(all(value, days)));
        for (String modifier : List.of("50", "51", "54", "55", "62", "66", "78", "80", "AS")) {
          assertThat(effects.effectOf(ProcedureCode.of("27447"), modifier, Lines.DAY).kind())
              .as(modifier + " with " + value + " and " + days)
              .isNotEqualTo(PaymentEffect.Kind.NONE_MODELLED);
        }
      }
    }
  }

  private static PaymentIndicators all(String value, String globalDays) {
    return PaymentIndicators.builder()
        .year(2026)
        .status("A")
        .pcTc("0")
        .globalDays(globalDays)
        .multiple(value)
        .bilateral(value)
        .assistant(value)
        .coSurgeon(value)
        .team(value)
        .source("invented")
        .build();
  }

  @Nested
  class Refuses {
    @Test
    void aFactorThatIsNeitherNumberNorShares() {
      assertThatThrownBy(() -> row("0.1x"))
          .hasMessage("test line 2, column factor is \"0.1x\"; expected a number such as 0.16.");
      assertThatThrownBy(() -> row("between"))
          .hasMessage(
              "test line 2, column factor names \"between\"; expected a number, before, during or"
                  + " after.");
    }
  }

  private static EffectRow row(String factor) {
    List<String> lines =
        List.of(
            String.join("\t", EffectRow.COLUMNS),
            "50\t-\t-\t-\t-\t-\tFACTOR\t" + factor + "\trvu\tHalf of it.");
    return EffectRow.of(RuleTable.parse("test", EffectRow.COLUMNS, lines).get(0), NAMES);
  }
}
