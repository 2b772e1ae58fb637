package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * A condition on procedures: an immutable value that knows no catalog, so it can be a constant, be
 * stored and be printed. Filters made the same way are equal.
 *
 * <p>Cost criteria read one estimate of a procedure: the first one, or, where a basis is named, the
 * newest of that basis (and setting); of several as new, the first listed. A procedure without that
 * estimate never matches a cost criterion, nor does an estimate in another currency than the
 * amount's. Amounts are texts such as {@code "3000"} (US dollars), {@code "$3,000.00"} or {@code
 * "EUR 3000"}.
 *
 * <p>{@code toString} writes a text that {@link #parse} reads back as an equal filter.
 */
public sealed interface Filter
    permits AllOf,
        AnyOf,
        Not,
        OneOf,
        CostFilter,
        Priced,
        CodeBetween,
        CodePrefix,
        InForce,
        Lasting {

  /**
   * Reads a filter from its text form; reads back what {@code toString} writes.
   *
   * <p>Criteria are joined by {@code and}, {@code or}, {@code not} and parentheses; {@code not}
   * binds most tightly, then {@code and}. The criteria are
   *
   * <pre>{@code
   * all
   * category = SURGERY                          also in (SURGERY, E/M), likewise below
   * modifier in (50, RT)
   * modifier kind = LATERALITY
   * verdict = CONFIRMED
   * setting = OFFICE
   * anesthesia = LOCAL
   * code from 62320 to 62327
   * code starts with 6232
   * in force on 2026-01-31
   * duration <= PT1H30M                         or >=; also 90 minutes
   * priced                                      or priced[BASIS], priced[BASIS, SETTING]
   * cost <= 3000 USD                            or >=; also 3000, $3,000 and USD 3000
   * cost[HOSPITAL_CASH] within 50 to 200 USD    or overlaps; BASIS, SETTING as for priced
   * }</pre>
   *
   * <p>Upper and lower case are the same, and {@code NOT_ASSIGNED} can be written {@code not
   * assigned}; categories are read as {@link Category#find} reads them. Spaces are needed only
   * between words. An amount without a currency is in US dollars.
   *
   * <p>A text has at most 10,000 characters, also in the form that is printed, 1,000 criteria, and
   * 100 parentheses and nots inside one another. A filter that was made by calls can go beyond and
   * is then printed but not read back.
   *
   * @param text such as {@code "category = SURGERY and cost <= 3000 USD and not modifier = 50"}
   * @return the filter
   * @throws FilterSyntaxException if the text is not a filter or goes beyond a limit; it says at
   *     which column, and what was expected there
   */
  static Filter parse(String text) {
    return FilterParser.parse(Objects.requireNonNull(text, "text"));
  }

  /**
   * Tells whether the procedure meets the condition.
   *
   * @param procedure any procedure, in a catalog or not
   * @return true where it does
   */
  boolean matches(Procedure procedure);

  /**
   * Returns the condition that both this and the other one hold.
   *
   * @param other a second condition
   * @return the conjunction
   */
  default Filter and(Filter other) {
    return AllOf.of(this, other);
  }

  /**
   * Returns the condition that this or the other one holds, or both do.
   *
   * @param other a second condition
   * @return the disjunction
   */
  default Filter or(Filter other) {
    return AnyOf.of(this, other);
  }

  /**
   * Returns the condition that the filter does not hold: its plain complement, so that {@code
   * not(costAtMost("500"))} also matches procedures without a cost. Combine with {@link #priced()}
   * to leave those out.
   *
   * @param filter the condition to turn round
   * @return its complement
   */
  static Filter not(Filter filter) {
    return Not.of(filter);
  }

  /**
   * Returns the condition that every procedure meets.
   *
   * @return a filter that matches all
   */
  static Filter all() {
    return AllOf.NOTHING_ASKED;
  }

  /**
   * Matches procedures of one of the categories.
   *
   * @param category a category
   * @param more further ones, any of which may fit
   * @return the filter
   */
  static Filter category(Category category, Category... more) {
    return OneOf.of(Facet.CATEGORY, category, more);
  }

  /**
   * Matches procedures with which one of the modifiers is commonly used.
   *
   * @param modifier two digits or letters, such as {@code "50"} or {@code "rt"}
   * @param more further ones, any of which may fit; for all of them combine filters by {@link #and}
   * @return the filter
   * @throws IllegalArgumentException if a text does not have the shape of a modifier
   */
  static Filter modifier(String modifier, String... more) {
    return OneOf.of(
        Facet.MODIFIER,
        Modifier.normalised(modifier),
        Arrays.stream(more).map(Modifier::normalised).toArray(String[]::new));
  }

  /**
   * Matches procedures with which a modifier of one of the kinds is commonly used.
   *
   * @param kind what the modifier is about
   * @param more further ones, any of which may fit
   * @return the filter
   */
  static Filter modifierKind(ModifierKind kind, ModifierKind... more) {
    return OneOf.of(Facet.MODIFIER_KIND, kind, more);
  }

  /**
   * Matches records whose code check came to one of the verdicts.
   *
   * @param verdict a verdict
   * @param more further ones, any of which may fit
   * @return the filter
   */
  static Filter verdict(Verdict verdict, Verdict... more) {
    return OneOf.of(Facet.VERDICT, verdict, more);
  }

  /**
   * Matches records whose text is about what their code means.
   *
   * @return short for {@code verdict(CONFIRMED)}
   */
  static Filter confirmed() {
    return verdict(Verdict.CONFIRMED);
  }

  /**
   * Matches procedures that are done in one of the settings. A record that names no setting never
   * matches.
   *
   * @param setting a setting
   * @param more further ones, any of which may fit
   * @return the filter
   */
  static Filter setting(Setting setting, Setting... more) {
    return OneOf.of(Facet.SETTING, setting, more);
  }

  /**
   * Matches procedures for which one of the ways of anesthesia is used. A record that names none
   * never matches, not even {@link Anesthesia#NONE}.
   *
   * @param anesthesia a way of anesthesia
   * @param more further ones, any of which may fit
   * @return the filter
   */
  static Filter anesthesia(Anesthesia anesthesia, Anesthesia... more) {
    return OneOf.of(Facet.ANESTHESIA, anesthesia, more);
  }

  /**
   * Matches codes from the first to the last, both included, in code order.
   *
   * @param first a code, such as {@code "62320"}
   * @param last a code that does not come before it
   * @return the filter
   * @throws IllegalArgumentException if a text is not a code, or the two are upside down
   */
  static Filter codeBetween(String first, String last) {
    return new CodeBetween(ProcedureCode.of(first), ProcedureCode.of(last));
  }

  /**
   * Matches codes that start with the prefix.
   *
   * @param prefix one to five digits or letters, such as {@code "6232"}
   * @return the filter
   * @throws IllegalArgumentException if the prefix is empty, too long or has other characters
   */
  static Filter codeStartingWith(String prefix) {
    return new CodePrefix(prefix);
  }

  /**
   * Matches codes that are in force on the day, as far as days are known: a record of which neither
   * a first nor a last day is known always matches.
   *
   * @param day the date of service
   * @return the filter
   */
  static Filter inForceOn(LocalDate day) {
    return new InForce(day);
  }

  /**
   * Matches procedures that take no longer than this by their longest stated duration.
   *
   * @param longest more than zero
   * @return the filter; a record that states no duration never matches
   * @throws IllegalArgumentException if the duration is zero or negative
   */
  static Filter durationAtMost(Duration longest) {
    return new Lasting(Lasting.Bound.AT_MOST, longest);
  }

  /**
   * Matches procedures that take no less than this by their shortest stated duration.
   *
   * @param shortest more than zero
   * @return the filter; a record that states no duration never matches
   * @throws IllegalArgumentException if the duration is zero or negative
   */
  static Filter durationAtLeast(Duration shortest) {
    return new Lasting(Lasting.Bound.AT_LEAST, shortest);
  }

  /**
   * Matches procedures that have a cost estimate.
   *
   * @return the filter
   */
  static Filter priced() {
    return new Priced(CostMeasure.FIRST);
  }

  /**
   * Matches procedures that have a cost estimate of the basis.
   *
   * @param basis what kind of number it is
   * @return the filter
   */
  static Filter priced(CostBasis basis) {
    return new Priced(CostMeasure.of(basis));
  }

  /**
   * Matches procedures that have a cost estimate of the basis in the setting.
   *
   * @param basis what kind of number it is
   * @param setting the setting that the price was set for
   * @return the filter
   */
  static Filter priced(CostBasis basis, CostSetting setting) {
    return new Priced(CostMeasure.of(basis, setting));
  }

  /**
   * Matches procedures whose first cost estimate goes no higher than the amount.
   *
   * @param amount the most it may cost, such as {@code "3000"}
   * @return the filter
   * @throws IllegalArgumentException if the text is not an amount
   */
  static Filter costAtMost(String amount) {
    return new CostFilter(CostFilter.Kind.AT_MOST, CostMeasure.FIRST, Money.amount(amount));
  }

  /**
   * Matches procedures whose newest estimate of the basis goes no higher than the amount.
   *
   * @param amount the most it may cost, such as {@code "3000"}
   * @param basis what kind of number to read
   * @return the filter
   * @throws IllegalArgumentException if the text is not an amount
   */
  static Filter costAtMost(String amount, CostBasis basis) {
    return new CostFilter(CostFilter.Kind.AT_MOST, CostMeasure.of(basis), Money.amount(amount));
  }

  /**
   * Matches procedures whose newest estimate of the basis and setting goes no higher than the
   * amount.
   *
   * @param amount the most it may cost, such as {@code "3000"}
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the filter
   * @throws IllegalArgumentException if the text is not an amount
   */
  static Filter costAtMost(String amount, CostBasis basis, CostSetting setting) {
    return new CostFilter(
        CostFilter.Kind.AT_MOST, CostMeasure.of(basis, setting), Money.amount(amount));
  }

  /**
   * Matches procedures whose first cost estimate starts no lower than the amount.
   *
   * @param amount the least it must cost, such as {@code "500"}
   * @return the filter
   * @throws IllegalArgumentException if the text is not an amount
   */
  static Filter costAtLeast(String amount) {
    return new CostFilter(CostFilter.Kind.AT_LEAST, CostMeasure.FIRST, Money.amount(amount));
  }

  /**
   * Matches procedures whose newest estimate of the basis starts no lower than the amount.
   *
   * @param amount the least it must cost, such as {@code "500"}
   * @param basis what kind of number to read
   * @return the filter
   * @throws IllegalArgumentException if the text is not an amount
   */
  static Filter costAtLeast(String amount, CostBasis basis) {
    return new CostFilter(CostFilter.Kind.AT_LEAST, CostMeasure.of(basis), Money.amount(amount));
  }

  /**
   * Matches procedures whose newest estimate of the basis and setting starts no lower than the
   * amount.
   *
   * @param amount the least it must cost, such as {@code "500"}
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the filter
   * @throws IllegalArgumentException if the text is not an amount
   */
  static Filter costAtLeast(String amount, CostBasis basis, CostSetting setting) {
    return new CostFilter(
        CostFilter.Kind.AT_LEAST, CostMeasure.of(basis, setting), Money.amount(amount));
  }

  /**
   * Matches procedures whose first cost estimate has an amount in common with the range.
   *
   * @param range a range; touching at one end is enough
   * @return the filter
   */
  static Filter costOverlaps(CostRange range) {
    return new CostFilter(CostFilter.Kind.OVERLAPS, CostMeasure.FIRST, range);
  }

  /**
   * Matches procedures whose newest estimate of the basis has an amount in common with the range.
   *
   * @param range a range; touching at one end is enough
   * @param basis what kind of number to read
   * @return the filter
   */
  static Filter costOverlaps(CostRange range, CostBasis basis) {
    return new CostFilter(CostFilter.Kind.OVERLAPS, CostMeasure.of(basis), range);
  }

  /**
   * Matches procedures whose newest estimate of the basis and setting has an amount in common with
   * the range.
   *
   * @param range a range; touching at one end is enough
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the filter
   */
  static Filter costOverlaps(CostRange range, CostBasis basis, CostSetting setting) {
    return new CostFilter(CostFilter.Kind.OVERLAPS, CostMeasure.of(basis, setting), range);
  }

  /**
   * Matches procedures whose first cost estimate lies in the range, both ends included.
   *
   * @param range a range
   * @return the filter
   */
  static Filter costWithin(CostRange range) {
    return new CostFilter(CostFilter.Kind.WITHIN, CostMeasure.FIRST, range);
  }

  /**
   * Matches procedures whose newest estimate of the basis lies in the range, both ends included.
   *
   * @param range a range
   * @param basis what kind of number to read
   * @return the filter
   */
  static Filter costWithin(CostRange range, CostBasis basis) {
    return new CostFilter(CostFilter.Kind.WITHIN, CostMeasure.of(basis), range);
  }

  /**
   * Matches procedures whose newest estimate of the basis and setting lies in the range, both ends
   * included.
   *
   * @param range a range
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the filter
   */
  static Filter costWithin(CostRange range, CostBasis basis, CostSetting setting) {
    return new CostFilter(CostFilter.Kind.WITHIN, CostMeasure.of(basis, setting), range);
  }
}
