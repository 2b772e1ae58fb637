package io.github.cptcatalog.cms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CodedProcedure;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.query.Catalog;
import io.github.cptcatalog.query.ProcedureCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModifierAdviceProperties {
  private static final Catalog CATALOG = ProcedureCatalog.catalog();
  private static final Schedule SCHEDULE = new Schedule();
  private static final List<ClaimLineCheck> CHECKS =
      List.of(ClaimLineCheck.of(CATALOG), ClaimLineCheck.of(CATALOG, SCHEDULE));
  private static final List<ModifierAdvice> ADVICE =
      List.of(ModifierAdvice.of(CATALOG), ModifierAdvice.of(CATALOG, SCHEDULE));
  private static final ClaimOrder ORDER = ClaimOrder.load(RuleNames.load());

  @Property
  void noAdvisedModifierIsAnErrorAloneOnALine(@ForAll("bareLines") ClaimLine bare) {
    for (int i = 0; i < ADVICE.size(); i++) {
      for (AdvisedModifier advised : advised(ADVICE.get(i), bare)) {
        ClaimLine line =
            new ClaimLine(
                CodedProcedure.of(bare.procedure().code(), advised.code()),
                1,
                bare.dateOfService(),
                bare.setting());
        assertThat(CHECKS.get(i).check(line))
            .extracting(Finding::severity)
            .doesNotContain(Severity.ERROR);
      }
    }
  }

  @Property
  void adviceIsInOrderAndNamesEachModifierOnce(@ForAll("bareLines") ClaimLine bare) {
    for (ModifierAdvice advice : ADVICE) {
      List<String> codes = advised(advice, bare).stream().map(AdvisedModifier::code).toList();
      assertThat(codes).doesNotHaveDuplicates();
      assertThat(ORDER.isInOrder(codes)).isTrue();
    }
  }

  @Property(tries = 100)
  void whatIsAdvisedForAProcedureAllowsIt(@ForAll("procedures") ProcedureCode code) {
    ModifierAdvice advice = ADVICE.get(0);
    LocalDate day = LocalDate.of(2026, 3, 1);
    for (AdvisedModifier advised : advice.modifiersFor(code, day, Optional.empty())) {
      assertThat(advice.proceduresAllowing(advised.code(), day))
          .extracting(procedure -> procedure.code())
          .contains(code);
    }
  }

  @Provide
  Arbitrary<ClaimLine> bareLines() {
    Arbitrary<String> known =
        Arbitraries.of(
            "11952", "11982", "27447", "64483", "64484", "99213", "99285", "00142", "20976",
            "71046", "83020", "A0429", "97530", "J1885", "55700", "05000", "3044F", "45378",
            "92928", "67800", "26055", "E0260", "86701", "92004", "47135");
    Arbitrary<String> any =
        Arbitraries.integers().between(0, 99999).map(number -> String.format("%05d", number));
    return Combinators.combine(
            Arbitraries.oneOf(known, any).map(ProcedureCode::of),
            Arbitraries.integers().between(0, 8000),
            Arbitraries.of(CostSetting.class).optional())
        .as(
            (code, days, setting) ->
                new ClaimLine(
                    CodedProcedure.of(code), 1, LocalDate.of(2010, 1, 1).plusDays(days), setting));
  }

  @Provide
  Arbitrary<ProcedureCode> procedures() {
    return Arbitraries.of(CATALOG.procedures()).map(procedure -> procedure.code());
  }

  private static List<AdvisedModifier> advised(ModifierAdvice advice, ClaimLine bare) {
    return advice.modifiersFor(bare.procedure().code(), bare.dateOfService(), bare.setting());
  }
}
