package io.github.cptcatalog.query;

import io.github.cptcatalog.model.CostRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads amounts of money in the text of a filter: {@code 3000 USD} as it is printed, and {@code
 * 3000}, {@code $3,000} and {@code EUR 3000}.
 */
final class AmountParser {
  private static final String AMOUNT = "an amount such as 3000 USD";

  /** Keeps out {@code 5-$6}, which is a range to the model. */
  private static final Pattern NUMBER = Pattern.compile("[0-9.,]+");

  private static final Pattern THREE_LETTERS = Pattern.compile("[A-Za-z]{3}");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final FilterReader in;

  /** A number as it is written, with the currency before or after it. */
  private record Figure(FilterToken token, String number, Optional<String> currency) {}

  AmountParser(FilterReader in) {
    this.in = in;
  }

  CostRange amount() {
    Figure figure = figure();
    return money(figure, figure.currency().orElse("USD"));
  }

  /** One currency is enough, at either end: it is printed at the last. */
  CostRange range() {
    Figure low = figure();
    in.expect(FilterWord.TO);
    Figure high = figure();
    String currency = low.currency().or(high::currency).orElse("USD");
    if (!high.currency().orElse(currency).equals(currency)) {
      throw in.wrong(high.token(), "an amount in " + currency);
    }
    BigDecimal from = money(low, currency).low();
    CostRange to = money(high, currency);
    if (from.compareTo(to.high()) > 0) {
      throw in.wrong(high.token(), "an amount that is not below " + from + " " + currency);
    }
    return new CostRange(from, to.high(), to.currency());
  }

  private Figure figure() {
    FilterToken first = in.word(AMOUNT);
    String text = first.text();
    if (text.startsWith("$") && text.length() > 1) {
      return new Figure(first, text.substring(1), Optional.of("USD"));
    }
    Optional<String> before = text.equals("$") ? Optional.of("USD") : currency(first);
    if (before.isEmpty()) {
      return new Figure(first, text, currencyAfter());
    }
    FilterToken second = in.word(AMOUNT);
    return new Figure(second, second.text(), before);
  }

  private Optional<String> currencyAfter() {
    FilterToken next = in.peek();
    Optional<String> currency = currency(next);
    if (currency.isPresent()) {
      in.word(AMOUNT);
    } else if (THREE_LETTERS.matcher(next.text()).matches() && FilterWord.find(next).isEmpty()) {
      throw in.wrong(next, "a currency such as USD");
    }
    return currency;
  }

  private static Optional<String> currency(FilterToken token) {
    return Optional.of(token.text().toUpperCase(Locale.ROOT)).filter(CURRENCIES::contains);
  }

  private CostRange money(Figure figure, String currency) {
    if (!NUMBER.matcher(figure.number()).matches()) {
      throw in.wrong(figure.token(), AMOUNT);
    }
    try {
      return CostRange.parse(currency + " " + figure.number());
    } catch (IllegalArgumentException refused) {
      throw in.wrong(figure.token(), AMOUNT, refused);
    }
  }
}
