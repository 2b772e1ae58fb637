package io.github.cptcatalog.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed interval of money: every amount from low to high, both included, with {@code 0 <= low <=
 * high}.
 *
 * <p>Amounts are exact, in the minor units of the currency (cents for USD), with at most 15 digits
 * before the decimal point. Ranges of different currencies are never compared: every method that
 * takes a second range refuses another currency. A range does not say what kind of cost it is; see
 * {@link CostEstimate} for that.
 *
 * @param low the lowest amount; {@code 90} and {@code 90.00} are equal once here
 * @param high the highest amount
 * @param currency a currency that has minor units, so not XXX
 */
public record CostRange(BigDecimal low, BigDecimal high, Currency currency) {
  private static final Currency USD = Currency.getInstance("USD");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Brings both amounts to the digits of the currency and checks their order.
   *
   * @throws IllegalArgumentException if low is above high, an amount is negative, has more decimals
   *     than the currency or more than 15 whole digits, or the currency has no minor units
   */
  public CostRange {
    low = MinorUnits.exact("low", low, currency);
    high = MinorUnits.exact("high", high, currency);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "Cost range upside down: low "
              + low.toPlainString()
              + " is above high "
              + high.toPlainString()
              + "; swap the two.");
    }
  }

  /**
   * Returns a range of US dollars.
   *
   * @param low the lowest amount in dollars, a plain decimal such as {@code "1500"} or {@code
   *     "90.50"}
   * @param high the highest amount, written the same way
   * @return the range
   * @throws IllegalArgumentException if an amount is not a plain decimal, or the range cannot exist
   */
  public static CostRange usd(String low, String high) {
    return new CostRange(CostRangeText.amount(low), CostRangeText.amount(high), USD);
  }

  /**
   * Returns the range that holds one amount only.
   *
   * @param amount zero or more, in the minor units of the currency
   * @param currency the currency of the amount
   * @return a range of width zero
   * @throws IllegalArgumentException if the amount cannot exist in this currency
   */
  public static CostRange exactly(BigDecimal amount, Currency currency) {
    return new CostRange(amount, amount, currency);
  }

  /**
   * Reads a range as people write it; reads back what {@link #toString} writes.
   *
   * @param text such as {@code "$1,500.00 to $3,000.00"}, {@code "$1,500 - $3,000"}, {@code "EUR 90
   *     to EUR 120"}, or one amount such as {@code "$90.50"}
   * @return the range
   * @throws IllegalArgumentException if the text has another form, names no currency or two, groups
   *     digits other than by three, or the range cannot exist
   */
  public static CostRange parse(String text) {
    return CostRangeText.parse(text);
  }

  /**
   * Tells whether the amount lies in this range, the ends included.
   *
   * @param amount an amount in the currency of this range; more decimals than it has are no fault
   * @return true where {@code low <= amount <= high}
   */
  public boolean contains(BigDecimal amount) {
    Objects.requireNonNull(amount, "amount");
    return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
  }

  /**
   * Tells whether every amount of the other range lies in this one.
   *
   * @param other a range in the same currency
   * @return true where this range holds the whole other one; true of itself
   * @throws IllegalArgumentException if the currencies differ
   */
  public boolean encloses(CostRange other) {
    requireSameCurrency(other);
    return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
  }

  /**
   * Tells whether some amount lies in both ranges. Ranges that touch at one end overlap.
   *
   * @param other a range in the same currency
   * @return true where an amount is common to both
   * @throws IllegalArgumentException if the currencies differ
   */
  public boolean overlaps(CostRange other) {
    requireSameCurrency(other);
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /**
   * Returns the amounts that lie in both ranges.
   *
   * @param other a range in the same currency
   * @return the common range; empty exactly where the two do not overlap
   * @throws IllegalArgumentException if the currencies differ
   */
  public Optional<CostRange> intersection(CostRange other) {
    return overlaps(other)
        ? Optional.of(new CostRange(low.max(other.low), high.min(other.high), currency))
        : Optional.empty();
  }

  /**
   * Returns the smallest range that encloses both, the gap between them included.
   *
   * @param other a range in the same currency
   * @return the span
   * @throws IllegalArgumentException if the currencies differ
   */
  public CostRange span(CostRange other) {
    requireSameCurrency(other);
    return new CostRange(low.min(other.low), high.max(other.high), currency);
  }

  /**
   * Returns what both cost together: the sum of the lows to the sum of the highs.
   *
   * @param other a range in the same currency
   * @return the sum
   * @throws IllegalArgumentException if the currencies differ or the sum is too large
   */
  public CostRange plus(CostRange other) {
    requireSameCurrency(other);
    return new CostRange(low.add(other.low), high.add(other.high), currency);
  }

  /**
   * Returns this range with both ends multiplied, rounded half up to minor units.
   *
   * @param factor zero or more, such as 1.5 for 150 percent
   * @return the multiple
   * @throws IllegalArgumentException if the factor is negative or has more than 15 decimals, or it
   *     or the result has more than 15 whole digits
   */
  public CostRange times(BigDecimal factor) {
    BigDecimal checked = MinorUnits.factor(factor);
    return new CostRange(
        MinorUnits.rounded(low.multiply(checked), currency),
        MinorUnits.rounded(high.multiply(checked), currency),
        currency);
  }

  /**
   * Returns the amount halfway between low and high, rounded half up to minor units.
   *
   * @return the midpoint, which lies in this range
   */
  public BigDecimal midpoint() {
    return MinorUnits.rounded(low.add(high).divide(TWO), currency);
  }

  /**
   * Returns how far apart low and high are.
   *
   * @return {@code high - low}, zero for one amount
   */
  public BigDecimal width() {
    return high.subtract(low);
  }

  /**
   * Returns a text that {@link #parse} reads back: {@code $1,500.00 to $3,000.00}, or one amount
   * where low and high are equal; currencies other than USD by their code, {@code EUR 90.00}.
   */
  @Override
  public String toString() {
    return CostRangeText.write(this);
  }

  private void requireSameCurrency(CostRange other) {
    if (!currency.equals(Objects.requireNonNull(other, "other").currency)) {
      throw new IllegalArgumentException(
          "Cost ranges in "
              + currency
              + " and "
              + other.currency
              + " do not go together; convert one of them first.");
    }
  }
}
