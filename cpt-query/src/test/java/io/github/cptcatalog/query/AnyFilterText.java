package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Criteria out of all values that there can be, and texts that are nearly filters. */
final class AnyFilterText {
  private static final List<Currency> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .sorted(Comparator.comparing(Currency::getCurrencyCode))
          .toList();

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "(",
          ")",
          "[",
          "]",
          ",",
          "=",
          "<",
          ">",
          "<=",
          "and",
          "or",
          "not",
          "all",
          "in",
          "to",
          "from",
          "cost",
          "code",
          "modifier",
          "kind",
          "category",
          "duration",
          "$",
          "-",
          "50",
          "3000",
          "USD",
          "PT",
          "\u0000",
          "\u00A0",
          "é",
          "\uD83D");

  private final Random random;

  private AnyFilterText(Random random) {
    this.random = random;
  }

  /** One criterion: any amount, currency, day or duration, and any set of names. */
  static Arbitrary<Filter> criteria() {
    return Arbitraries.randomValue(random -> new AnyFilterText(random).criterion());
  }

  /** One to three changes to a text: something cut out, put in or said twice. */
  static String mutated(String text, Random random) {
    String mutated = text;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      mutated = new AnyFilterText(random).changed(mutated);
    }
    return mutated;
  }

  private String changed(String text) {
    int a = random.nextInt(text.length() + 1);
    int b = Math.min(text.length(), a + random.nextInt(8));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, a) + text.substring(b);
      case 1 -> text.substring(0, b) + text.substring(a);
      case 2 -> text.substring(0, a) + oneOf(PIECES) + text.substring(a);
      default -> text.substring(0, a) + oneOf(PIECES) + text.substring(b);
    };
  }

  private Filter criterion() {
    return switch (random.nextInt(11)) {
      case 0 -> Filter.category(oneOf(Category.values()), oneOf(Category.values()));
      case 1 -> Filter.modifier(modifier(), modifier(), modifier());
      case 2 -> Filter.modifierKind(oneOf(ModifierKind.values()), oneOf(ModifierKind.values()));
      case 3 -> Filter.verdict(oneOf(Verdict.values()), oneOf(Verdict.values()));
      case 4 -> Filter.setting(oneOf(Setting.values()), oneOf(Setting.values()));
      case 5 -> Filter.anesthesia(oneOf(Anesthesia.values()));
      case 6 -> Filter.codeStartingWith(modifier() + modifier());
      case 7 -> Filter.inForceOn(day());
      case 8 -> Filter.durationAtMost(duration());
      case 9 -> Filter.priced(oneOf(CostBasis.values()), oneOf(CostSetting.values()));
      default -> cost();
    };
  }

  private Filter cost() {
    Currency currency = oneOf(CURRENCIES);
    BigDecimal a = amount(currency);
    BigDecimal b = amount(currency);
    CostRange range = new CostRange(a.min(b), a.max(b), currency);
    return switch (random.nextInt(4)) {
      case 0 -> Filter.costAtMost(currency + " " + a.toPlainString());
      case 1 -> Filter.costAtLeast(currency + " " + a.toPlainString(), oneOf(CostBasis.values()));
      case 2 -> Filter.costOverlaps(range);
      default -> Filter.costWithin(range, oneOf(CostBasis.values()), oneOf(CostSetting.values()));
    };
  }

  /** As many amounts of one digit as of fifteen. */
  private BigDecimal amount(Currency currency) {
    long bound = BigDecimal.TEN.pow(1 + random.nextInt(15)).longValueExact();
    return BigDecimal.valueOf(
        Math.floorMod(random.nextLong(), bound), currency.getDefaultFractionDigits());
  }

  private LocalDate day() {
    return switch (random.nextInt(8)) {
      case 0 -> LocalDate.MIN;
      case 1 -> LocalDate.MAX;
      default -> LocalDate.ofEpochDay(random.nextInt(20_000_000) - 10_000_000);
    };
  }

  private Duration duration() {
    return switch (random.nextInt(8)) {
      case 0 -> Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
      case 1 -> Duration.ofNanos(1);
      default -> Duration.ofNanos(1 + (random.nextLong() >>> (1 + random.nextInt(62))));
    };
  }

  private String modifier() {
    return "" + letterOrDigit() + letterOrDigit();
  }

  private char letterOrDigit() {
    return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
