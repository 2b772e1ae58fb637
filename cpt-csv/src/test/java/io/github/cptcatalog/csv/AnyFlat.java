package io.github.cptcatalog.csv;

import io.github.cptcatalog.data.BundledDataset;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates data sets that a CSV file holds whole, with texts that are hard on it. */
final class AnyFlat {
  private static final long MOST_UNITS = 999_999_999_999_999L;

  private AnyFlat() {}

  static Arbitrary<Dataset> datasetsOfProcedures() {
    return procedures()
        .list()
        .ofMaxSize(4)
        .uniqueElements(Procedure::code)
        .map(all -> Dataset.builder().edition(Csv.EDITION).addAllProcedures(all).build());
  }

  static Arbitrary<Dataset> datasetsOfAmendments() {
    return amendments()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .uniqueElements(Amendment::code)
        .map(all -> Dataset.builder().edition(Csv.EDITION).addAllAmendments(all).build());
  }

  static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(
                4,
                Arbitraries.of(
                    "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n", " ", "#", "\\", "|",
                    "\uFF1D", "\uFEFF", "\u00A0", "\u2028", "1", "$")),
            Tuple.of(
                2, Arbitraries.of("word", "caf\u00e9", "\u0644", "\uD83D\uDE00", "TRUE", "1/2")));
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(list -> String.join("", list).strip())
        .filter(AnyFlat::isText);
  }

  private static boolean isText(String text) {
    try {
      return new OfficialText(text, "x").wording().equals(text);
    } catch (IllegalArgumentException blank) {
      return false;
    }
  }

  private static Arbitrary<Procedure> procedures() {
    return Combinators.combine(
            codes(), texts(), Arbitraries.of(Category.class), billing(), officials())
        .as(
            (code, title, category, billing, official) ->
                Procedure.builder()
                    .code(code)
                    .title(title)
                    .category(category)
                    .billing(billing)
                    .officialText(official)
                    .build());
  }

  private static Arbitrary<Amendment> amendments() {
    return Combinators.combine(codes(), billing(), officials())
        .filter(
            (code, billing, official) ->
                official.isPresent() || !billing.equals(BillingFacts.empty()))
        .as(
            (code, billing, official) ->
                Amendment.builder().code(code).billing(billing).officialText(official).build());
  }

  private static Arbitrary<ProcedureCode> codes() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(4);
    return Combinators.combine(digits, Arbitraries.of("0", "7", "F", "T", "U", "M", "A"))
        .as((start, end) -> ProcedureCode.of(start + end));
  }

  private static Arbitrary<Optional<OfficialText>> officials() {
    return Combinators.combine(texts(), texts()).as(OfficialText::new).optional(0.5);
  }

  private static Arbitrary<BillingFacts> billing() {
    List<Modifier> known = BundledDataset.modifiers().entries();
    Arbitrary<List<ModifierUse>> uses =
        Arbitraries.of(known).map(ModifierUse::of).list().ofMaxSize(3).uniqueElements();
    return Combinators.combine(uses, costs().optional(0.7))
        .as(
            (modifiers, cost) ->
                BillingFacts.builder().modifiers(modifiers).costs(cost.stream().toList()).build());
  }

  private static Arbitrary<CostEstimate> costs() {
    return ranges()
        .flatMap(
            range ->
                Builders.withBuilder(CostEstimate::builder)
                    .use(Arbitraries.just(range))
                    .in((b, v) -> b.range(v))
                    .use(Arbitraries.of(CostBasis.class))
                    .in((b, v) -> b.basis(v))
                    .use(Arbitraries.of(CostSetting.class).optional(0.5))
                    .in((b, v) -> b.setting(v))
                    .use(times())
                    .in((b, v) -> b.asOf(v))
                    .use(texts().optional(0.5))
                    .in((b, v) -> b.geography(v))
                    .use(
                        Arbitraries.integers()
                            .between(1, Integer.MAX_VALUE)
                            .injectNull(0.5)
                            .map(v -> v == null ? OptionalInt.empty() : OptionalInt.of(v)))
                    .in((b, v) -> b.sampleSize(v))
                    .use(Arbitraries.of(range.low(), range.midpoint(), range.high()).optional(0.5))
                    .in((b, v) -> b.typical(v))
                    .use(texts())
                    .in((b, v) -> b.source(v))
                    .use(texts().optional(0.5))
                    .in((b, v) -> b.note(v))
                    .build(b -> b.build()));
  }

  private static Arbitrary<AsOf> times() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1900, 2999).map(AsOf::year),
        Arbitraries.integers()
            .between(0, 400_000)
            .map(days -> AsOf.day(LocalDate.of(1900, 1, 1).plusDays(days))));
  }

  private static Arbitrary<CostRange> ranges() {
    Arbitrary<Long> units = Arbitraries.longs().between(0, MOST_UNITS);
    return Combinators.combine(units, units, Arbitraries.of("USD", "EUR", "JPY", "KWD"))
        .as(
            (a, b, code) -> {
              Currency currency = Currency.getInstance(code);
              int digits = currency.getDefaultFractionDigits();
              return new CostRange(
                  BigDecimal.valueOf(Math.min(a, b), digits),
                  BigDecimal.valueOf(Math.max(a, b), digits),
                  currency);
            });
  }
}
