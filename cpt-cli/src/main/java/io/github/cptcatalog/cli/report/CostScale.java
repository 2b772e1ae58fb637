package io.github.cptcatalog.cli.report;

import io.github.cptcatalog.model.CostEstimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The axis that all amounts of one currency share: logarithmic, since they go from a few dollars to
 * tens of thousands. Zero has no place on such an axis, so it gets one to the left of it.
 *
 * @param currency the currency of all amounts
 * @param from the amount at the left end
 * @param to the amount at the right end
 * @param start where {@code from} lies, in percent of the width; above 0 where there are zeros
 */
record CostScale(Currency currency, BigDecimal from, BigDecimal to, double start) {
  private static final double ROOM_FOR_ZERO = 8;
  private static final int MOST_LABELS = 6;
  private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

  /**
   * A mark on the axis.
   *
   * @param percent where it lies
   * @param label its amount, such as {@code $1,000}
   */
  record Mark(double percent, String label) {}

  /** Takes in every amount of the currency. Its ends are round: 1, 2 or 5 and zeros. */
  static CostScale of(Currency currency, List<CostEstimate> costs) {
    List<BigDecimal> amounts =
        costs.stream()
            .filter(cost -> cost.range().currency().equals(currency))
            .flatMap(cost -> Stream.of(cost.range().low(), cost.range().high()))
            .toList();
    List<BigDecimal> aboveZero = amounts.stream().filter(it -> it.signum() > 0).toList();
    BigDecimal from =
        aboveZero.stream().min(Comparator.naturalOrder()).map(CostScale::below).orElse(ten(0));
    BigDecimal to =
        aboveZero.stream().max(Comparator.naturalOrder()).map(CostScale::above).orElse(ten(1));
    return new CostScale(
        currency,
        from,
        from.compareTo(to) < 0 ? to : from.scaleByPowerOfTen(1),
        aboveZero.size() < amounts.size() ? ROOM_FOR_ZERO : 0);
  }

  boolean hasZero() {
    return start > 0;
  }

  /** Returns where an amount lies, in percent of the width. */
  double percent(BigDecimal amount) {
    return amount.signum() == 0
        ? 0
        : start + (100 - start) * (log(amount) - log(from)) / (log(to) - log(from));
  }

  /** Returns the powers of ten on the axis, from left to right; its ends where there is none. */
  List<Mark> marks() {
    int first = exponent(from) + (from.compareTo(ten(exponent(from))) > 0 ? 1 : 0);
    int last = exponent(to);
    int step = 1 + Math.max(0, last - first) / MOST_LABELS;
    List<Mark> marks = new ArrayList<>();
    if (hasZero()) {
      marks.add(new Mark(0, label(BigDecimal.ZERO)));
    }
    for (int exponent = first; exponent <= last; exponent += step) {
      marks.add(mark(ten(exponent)));
    }
    if (first > last) {
      marks.add(mark(from));
      marks.add(mark(to));
    }
    return marks;
  }

  private Mark mark(BigDecimal amount) {
    return new Mark(percent(amount), label(amount));
  }

  private String label(BigDecimal amount) {
    String sign = currency.getCurrencyCode().equals("USD") ? "$" : currency + " ";
    return sign
        + (exponent(amount) < 6
            ? String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount)
            : String.format(Locale.ROOT, "%,.0fM", amount.movePointLeft(6)));
  }

  private static BigDecimal below(BigDecimal amount) {
    BigDecimal ten = ten(exponent(amount));
    return ROUND.stream()
        .map(BigDecimal::valueOf)
        .map(ten::multiply)
        .filter(round -> round.compareTo(amount) <= 0)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static BigDecimal above(BigDecimal amount) {
    BigDecimal ten = ten(exponent(amount));
    return ROUND.stream()
        .map(BigDecimal::valueOf)
        .map(ten::multiply)
        .filter(round -> round.compareTo(amount) >= 0)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static int exponent(BigDecimal amount) {
    return amount.signum() == 0 ? 0 : amount.precision() - amount.scale() - 1;
  }

  private static BigDecimal ten(int exponent) {
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(exponent);
    return exponent < 0 ? ten : ten.setScale(0);
  }

  private static double log(BigDecimal amount) {
    return Math.log10(amount.doubleValue());
  }
}
