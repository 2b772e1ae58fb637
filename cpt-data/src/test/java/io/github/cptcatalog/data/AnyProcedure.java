package io.github.cptcatalog.data;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.SourceKind;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generates every kind of valid procedure, with modifiers of {@link MemoryFiles#REGISTER}. */
final class AnyProcedure {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private static final int LAST_DAY =
      (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(2999, 12, 31));

  private AnyProcedure() {}

  static Arbitrary<Procedure> arbitrary() {
    return codes()
        .flatMap(
            code ->
                Builders.withBuilder(Procedure::builder)
                    .use(Arbitraries.just(code))
                    .in((b, v) -> b.code(v))
                    .use(texts())
                    .in((b, v) -> b.title(v))
                    .use(Arbitraries.of(Category.class))
                    .in((b, v) -> b.category(v))
                    .use(texts().optional(0.5))
                    .in((b, v) -> b.summary(v))
                    .use(listOf(texts()).map(list -> list.stream().distinct().toList()))
                    .in((b, v) -> b.synonyms(v))
                    .use(Combinators.combine(checks(code), billing(code)).as(Checked::new))
                    .in((b, v) -> b.codeCheck(v.check()).billing(v.fittingBilling()))
                    .use(clinical())
                    .in((b, v) -> b.clinical(v))
                    .use(patient())
                    .in((b, v) -> b.patient(v))
                    .use(validities(code))
                    .in((b, v) -> b.validity(v))
                    .use(listOf(sources()))
                    .in((b, v) -> b.sources(v))
                    .use(reviews())
                    .in((b, v) -> b.review(v))
                    .use(Combinators.combine(texts(), texts()).as(OfficialText::new).optional(0.3))
                    .in((b, v) -> b.officialText(v))
                    .build(b -> b.build()));
  }

  /** A doubtful record carries no measured cost. */
  private record Checked(CodeCheck check, BillingFacts billing) {
    BillingFacts fittingBilling() {
      return check.isDoubtful()
          ? billing.withCosts(
              billing.costs().stream().filter(cost -> !cost.basis().isMeasured()).toList())
          : billing;
    }
  }

  /** Texts with all that JSON must escape and some that it must not touch, never blank. */
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "Z",
            "7",
            " ",
            "  ",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\u00e9",
            "\u6f22",
            "\u2028",
            "\u00a0",
            "\uD83D\uDE00",
            "~",
            "<",
            "&",
            "{",
            "]",
            ",",
            "null",
            "\\u0041",
            "\u2019")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts).strip())
        .filter(text -> text.codePoints().anyMatch(c -> c > 0x20 && !Character.isSpaceChar(c)));
  }

  static Arbitrary<ProcedureCode> codes() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 99999).map("%05d"::formatted),
            Combinators.combine(
                    Arbitraries.integers().between(0, 9999),
                    Arbitraries.of('F', 'T', 'U', 'M', 'A'))
                .as("%04d%c"::formatted),
            Combinators.combine(
                    Arbitraries.chars().range('A', 'Z'), Arbitraries.integers().between(0, 9999))
                .as("%c%04d"::formatted))
        .map(ProcedureCode::of);
  }

  /** A code neither replaces itself nor is added to itself. */
  private static Arbitrary<ProcedureCode> others(ProcedureCode own) {
    return codes().filter(code -> !code.equals(own));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, LAST_DAY).map(FIRST::plusDays);
  }

  static Arbitrary<AsOf> times() {
    return Arbitraries.oneOf(
        days().map(AsOf::day), Arbitraries.integers().between(1900, 2999).map(AsOf::year));
  }

  static Arbitrary<Source> sources() {
    return Builders.withBuilder(Source::builder)
        .use(texts())
        .in((b, v) -> b.name(v))
        .use(texts())
        .in((b, v) -> b.citation(v))
        .use(Arbitraries.of(SourceKind.class))
        .in((b, v) -> b.kind(v))
        .use(times().optional(0.5))
        .in((b, v) -> b.publishedOn(v))
        .use(days().optional(0.5))
        .in((b, v) -> b.retrievedOn(v))
        .use(texts().optional(0.5))
        .in((b, v) -> b.licence(v))
        .build(b -> b.build());
  }

  static Arbitrary<CodeCheck> checks(ProcedureCode code) {
    Arbitrary<List<ProcedureCode>> others = others(code).list().uniqueElements().ofMaxSize(3);
    return Arbitraries.of(Verdict.class)
        .flatMap(
            verdict ->
                Combinators.combine(
                        others,
                        texts(),
                        texts().optional(0.5),
                        days(),
                        sources().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(true, false))
                    .as(
                        (right, meaning, words, day, sources, coin) ->
                            new CodeCheck(
                                verdict,
                                meaning(verdict, meaning, coin),
                                verdict == Verdict.CONFIRMED ? confirmed(code, right, coin) : right,
                                words,
                                verdict == Verdict.UNCHECKED ? Optional.empty() : Optional.of(day),
                                verdict == Verdict.UNCHECKED ? List.of() : sources)));
  }

  private static Optional<String> meaning(Verdict verdict, String meaning, boolean coin) {
    boolean has = verdict == Verdict.DIFFERENT_MEANING || (coin && verdict != Verdict.NOT_ASSIGNED);
    return has ? Optional.of(meaning) : Optional.empty();
  }

  private static List<ProcedureCode> confirmed(
      ProcedureCode code, List<ProcedureCode> others, boolean coin) {
    return coin || others.isEmpty() ? List.of() : List.of(others.get(0), code);
  }

  static Arbitrary<ClinicalFacts> clinical() {
    return Builders.withBuilder(ClinicalFacts::builder)
        .use(texts().optional(0.5))
        .in((b, v) -> b.purpose(v))
        .use(listOf(texts()))
        .in((b, v) -> b.indications(v))
        .use(listOf(texts()))
        .in((b, v) -> b.symptoms(v))
        .use(listOf(texts()))
        .in((b, v) -> b.causesAndRiskFactors(v))
        .use(listOf(texts()))
        .in((b, v) -> b.diagnosticTests(v))
        .use(listOf(texts()))
        .in((b, v) -> b.steps(v))
        .use(listOf(texts()))
        .in((b, v) -> b.equipment(v))
        .use(Arbitraries.of(Anesthesia.class).set())
        .in((b, v) -> b.anesthesia(v))
        .use(durations().optional(0.5))
        .in((b, v) -> b.duration(v))
        .use(Arbitraries.of(Setting.class).set())
        .in((b, v) -> b.settings(v))
        .use(listOf(texts()))
        .in((b, v) -> b.personnel(v))
        .use(listOf(texts()))
        .in((b, v) -> b.complications(v))
        .use(listOf(texts()))
        .in((b, v) -> b.benefits(v))
        .build(b -> b.build());
  }

  private static Arbitrary<DurationRange> durations() {
    Arbitrary<Duration> length =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 10_000).map(Duration::ofMinutes),
            Arbitraries.longs().between(1, Long.MAX_VALUE).map(Duration::ofNanos));
    return Combinators.combine(length, length)
        .as((a, b) -> a.compareTo(b) <= 0 ? new DurationRange(a, b) : new DurationRange(b, a));
  }

  static Arbitrary<PatientGuide> patient() {
    return Builders.withBuilder(PatientGuide::builder)
        .use(listOf(texts()))
        .in((b, v) -> b.preparation(v))
        .use(listOf(texts()))
        .in((b, v) -> b.recovery(v))
        .use(listOf(texts()))
        .in((b, v) -> b.followUp(v))
        .use(listOf(texts()))
        .in((b, v) -> b.homeCare(v))
        .use(listOf(texts()))
        .in((b, v) -> b.education(v))
        .use(listOf(texts()))
        .in((b, v) -> b.alternatives(v))
        .use(listOf(texts()))
        .in((b, v) -> b.alternativeDrawbacks(v))
        .use(texts().optional(0.5))
        .in((b, v) -> b.experience(v))
        .use(
            Combinators.combine(texts(), texts())
                .as(Faq::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Faq::question))
        .in((b, v) -> b.faqs(v))
        .build(b -> b.build());
  }

  private static Arbitrary<Validity> validities(ProcedureCode own) {
    return Combinators.combine(
            days().optional(0.5),
            Arbitraries.integers().between(0, 900).optional(0.5),
            others(own).list().uniqueElements().ofMaxSize(3))
        .as(
            (first, length, replacedBy) ->
                new Validity(first, length.map(first.orElse(FIRST)::plusDays), replacedBy));
  }

  private static Arbitrary<BillingFacts> billing(ProcedureCode own) {
    return Builders.withBuilder(BillingFacts::builder)
        .use(
            Combinators.combine(Arbitraries.of(MemoryFiles.REGISTER), texts().optional(0.5))
                .as(ModifierUse::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(ModifierUse::code))
        .in((b, v) -> b.modifiers(v))
        .use(AnyCost.arbitrary().list().ofMaxSize(2).uniqueElements(AnyCost::identity))
        .in((b, v) -> b.costs(v))
        .use(listOf(texts()))
        .in((b, v) -> b.coverageNotes(v))
        .use(others(own).list().uniqueElements().ofMaxSize(3))
        .in((b, v) -> b.relatedCodes(v))
        .use(others(own).list().uniqueElements().ofMaxSize(3))
        .in((b, v) -> b.addOnTo(v))
        .use(indicators().optional(0.5))
        .in((b, v) -> b.indicators(v))
        .build(b -> b.build());
  }

  private static Arbitrary<PaymentIndicators> indicators() {
    Arbitrary<String> policies = Arbitraries.of("0", "1", "2", "9");
    return Builders.withBuilder(PaymentIndicators::builder)
        .use(Arbitraries.integers().between(1992, 2999))
        .in((b, v) -> b.year(v))
        .use(Arbitraries.chars().range('A', 'Z').map(String::valueOf))
        .in((b, v) -> b.status(v))
        .use(Arbitraries.chars().range('0', '9').map(String::valueOf))
        .in((b, v) -> b.pcTc(v))
        .use(Arbitraries.of("000", "010", "090", "MMM", "XXX", "YYY", "ZZZ"))
        .in((b, v) -> b.globalDays(v))
        .use(Arbitraries.of("0", "1", "2", "3", "4", "5", "6", "7", "9"))
        .in((b, v) -> b.multiple(v))
        .use(Arbitraries.of("0", "1", "2", "3", "9"))
        .in((b, v) -> b.bilateral(v))
        .use(policies)
        .in((b, v) -> b.assistant(v))
        .use(policies)
        .in((b, v) -> b.coSurgeon(v))
        .use(policies)
        .in((b, v) -> b.team(v))
        .use(texts())
        .in((b, v) -> b.source(v))
        .build(b -> b.build());
  }

  private static Arbitrary<Review> reviews() {
    return Arbitraries.oneOf(
        Arbitraries.just(Review.none()),
        Combinators.combine(texts(), days())
            .as(
                (reviewer, day) ->
                    new Review(Review.State.REVIEWED, Optional.of(reviewer), Optional.of(day))));
  }

  private static <T> Arbitrary<List<T>> listOf(Arbitrary<T> elements) {
    return elements.list().ofMaxSize(3);
  }
}
