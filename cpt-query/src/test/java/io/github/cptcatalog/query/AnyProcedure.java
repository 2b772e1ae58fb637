package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Validity;
import io.github.cptcatalog.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random procedures out of few values each, so that filters often hit. Made by hand from jqwik's
 * random numbers: combined arbitraries took over twenty times as long.
 */
final class AnyProcedure {
  static final List<String> CODES =
      Stream.concat(
              IntStream.range(0, 90).mapToObj(i -> String.valueOf(10000 + i * 997)),
              Stream.of("0001A", "0001F", "0002F", "0001M", "0042T", "0001U", "A0001", "J1100"))
          .toList();
  static final List<Category> CATEGORIES =
      List.of(Category.SURGERY, Category.RADIOLOGY, Category.MEDICINE, Category.CATEGORY_II);
  static final List<String> MODIFIERS = List.of("50", "RT", "LT", "26");
  static final List<Setting> SETTINGS = List.of(Setting.OFFICE, Setting.HOSPITAL, Setting.HOME);
  static final List<CostBasis> BASES = List.of(CostBasis.HOSPITAL_CASH, CostBasis.OWN);

  // a doubtful record carries no measured cost
  private static final List<CostBasis> UNMEASURED = List.of(CostBasis.OWN);

  private static final List<String> TITLES = List.of("Alpha", "alpha", "Beta", "Gamma");
  private static final List<String> TIMES = List.of("2024", "2025", "2025-06-01", "2025-06-02");
  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final Currency EURO = Currency.getInstance("EUR");

  private final Random random;

  /** One for values that are all as likely; the higher, the rarer the last ones get. */
  private final int skew;

  private AnyProcedure(Random random) {
    this(random, 1);
  }

  private AnyProcedure(Random random, int skew) {
    this.random = random;
    this.skew = skew;
  }

  /** None to sixty procedures, each code once, in any order. */
  static Arbitrary<List<Procedure>> catalogs() {
    return Arbitraries.randomValue(random -> new AnyProcedure(random).procedure())
        .list()
        .ofMaxSize(60)
        .uniqueElements(Procedure::code);
  }

  /** So many procedures of ever rarer values, of which an index keeps other forms. */
  static Arbitrary<List<Procedure>> catalogs(int size) {
    return Arbitraries.randomValue(
        random -> {
          AnyProcedure any = new AnyProcedure(random, 1 + random.nextInt(12));
          int step = 1 + random.nextInt(89_000 / size);
          return IntStream.range(0, size)
              .mapToObj(i -> any.procedure(String.valueOf(10_000 + i * step)))
              .toList();
        });
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.randomValue(random -> new AnyProcedure(random).day());
  }

  static Arbitrary<Integer> minutes() {
    return Arbitraries.randomValue(random -> new AnyProcedure(random).tens());
  }

  static Arbitrary<CostRange> ranges() {
    return Arbitraries.randomValue(random -> new AnyProcedure(random).range());
  }

  private Procedure procedure() {
    return procedure(oneOf(CODES));
  }

  private Procedure procedure(String code) {
    Verdict verdict = oneOf(List.of(Verdict.values()));
    return Procedure.builder()
        .code(ProcedureCode.of(code))
        .title(oneOf(TITLES))
        .category(oneOf(CATEGORIES))
        .codeCheck(Parts.verdict(verdict))
        .clinical(clinical())
        .validity(validity())
        .billing(billing(verdict.isDoubtful() ? UNMEASURED : BASES))
        .build();
  }

  private ClinicalFacts clinical() {
    int a = tens();
    int b = tens();
    return ClinicalFacts.builder()
        .anesthesia(someOf(List.of(Anesthesia.values())))
        .settings(someOf(SETTINGS))
        .duration(often(() -> DurationRange.minutes(Math.min(a, b), Math.max(a, b))))
        .build();
  }

  private Validity validity() {
    LocalDate a = day();
    LocalDate b = day();
    return new Validity(
        often(() -> a.isBefore(b) ? a : b), often(() -> a.isBefore(b) ? b : a), List.of());
  }

  private BillingFacts billing(List<CostBasis> bases) {
    // a source of its own for each, or two might be the same estimate
    return BillingFacts.builder()
        .modifiers(
            someOf(MODIFIERS).stream().map(code -> ModifierUse.of(Parts.modifier(code))).toList())
        .costs(
            IntStream.range(0, random.nextInt(5))
                .mapToObj(
                    i ->
                        Parts.cost(
                            oneOf(bases),
                            often(() -> oneOf(List.of(CostSetting.values()))),
                            range().toString(),
                            oneOf(TIMES),
                            "List " + i))
                .toList())
        .build();
  }

  private CostRange range() {
    long a = random.nextInt(11) * 50L;
    long b = random.nextInt(11) * 50L;
    return new CostRange(
        BigDecimal.valueOf(Math.min(a, b)),
        BigDecimal.valueOf(Math.max(a, b)),
        random.nextInt(4) == 0 ? EURO : DOLLAR);
  }

  private LocalDate day() {
    return LocalDate.of(2025, 6, 1 + random.nextInt(9));
  }

  private int tens() {
    return 10 + random.nextInt(6) * 10;
  }

  private <T> T oneOf(List<T> values) {
    return values.get((int) (Math.pow(random.nextDouble(), skew) * values.size()));
  }

  /** None, one or two of the values. */
  private <T> List<T> someOf(List<T> values) {
    return Stream.generate(() -> oneOf(values)).limit(random.nextInt(3)).distinct().toList();
  }

  private <T> Optional<T> often(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }
}
