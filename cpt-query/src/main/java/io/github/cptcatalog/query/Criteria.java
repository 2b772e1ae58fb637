package io.github.cptcatalog.query;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;

/**
 * The ways to narrow a query, one method for each criterion of {@link Filter}, which says what it
 * matches.
 *
 * @param <Q> the query that is narrowed
 */
public interface Criteria<Q> {

  /**
   * Narrows to procedures that also meet the condition.
   *
   * @param condition any filter
   * @return the narrower query
   */
  Q where(Filter condition);

  /**
   * Narrows by {@link Filter#category(Category, Category...)}.
   *
   * @param category a category
   * @param more further ones, any of which may fit
   * @return the narrower query
   */
  default Q category(Category category, Category... more) {
    return where(Filter.category(category, more));
  }

  /**
   * Narrows by {@link Filter#modifier(String, String...)}.
   *
   * @param modifier two digits or letters, such as {@code "50"}
   * @param more further ones, any of which may fit
   * @return the narrower query
   * @throws IllegalArgumentException if a text does not have the shape of a modifier
   */
  default Q modifier(String modifier, String... more) {
    return where(Filter.modifier(modifier, more));
  }

  /**
   * Narrows by {@link Filter#modifierKind(ModifierKind, ModifierKind...)}.
   *
   * @param kind what the modifier is about
   * @param more further ones, any of which may fit
   * @return the narrower query
   */
  default Q modifierKind(ModifierKind kind, ModifierKind... more) {
    return where(Filter.modifierKind(kind, more));
  }

  /**
   * Narrows by {@link Filter#verdict(Verdict, Verdict...)}.
   *
   * @param verdict a verdict
   * @param more further ones, any of which may fit
   * @return the narrower query
   */
  default Q verdict(Verdict verdict, Verdict... more) {
    return where(Filter.verdict(verdict, more));
  }

  /**
   * Narrows by {@link Filter#confirmed()}.
   *
   * @return the narrower query
   */
  default Q confirmed() {
    return where(Filter.confirmed());
  }

  /**
   * Narrows by {@link Filter#setting(Setting, Setting...)}.
   *
   * @param setting a setting
   * @param more further ones, any of which may fit
   * @return the narrower query
   */
  default Q setting(Setting setting, Setting... more) {
    return where(Filter.setting(setting, more));
  }

  /**
   * Narrows by {@link Filter#anesthesia(Anesthesia, Anesthesia...)}.
   *
   * @param anesthesia a way of anesthesia
   * @param more further ones, any of which may fit
   * @return the narrower query
   */
  default Q anesthesia(Anesthesia anesthesia, Anesthesia... more) {
    return where(Filter.anesthesia(anesthesia, more));
  }

  /**
   * Narrows by {@link Filter#codeBetween(String, String)}.
   *
   * @param first a code, such as {@code "62320"}
   * @param last a code that does not come before it
   * @return the narrower query
   * @throws IllegalArgumentException if a text is not a code, or the two are upside down
   */
  default Q codeBetween(String first, String last) {
    return where(Filter.codeBetween(first, last));
  }

  /**
   * Narrows by {@link Filter#codeStartingWith(String)}.
   *
   * @param prefix one to five digits or letters, such as {@code "6232"}
   * @return the narrower query
   * @throws IllegalArgumentException if the prefix cannot start a code
   */
  default Q codeStartingWith(String prefix) {
    return where(Filter.codeStartingWith(prefix));
  }

  /**
   * Narrows by {@link Filter#inForceOn(LocalDate)}.
   *
   * @param day the date of service
   * @return the narrower query
   */
  default Q inForceOn(LocalDate day) {
    return where(Filter.inForceOn(day));
  }

  /**
   * Narrows by {@link Filter#durationAtMost(Duration)}.
   *
   * @param longest more than zero
   * @return the narrower query
   * @throws IllegalArgumentException if the duration is zero or negative
   */
  default Q durationAtMost(Duration longest) {
    return where(Filter.durationAtMost(longest));
  }

  /**
   * Narrows by {@link Filter#durationAtLeast(Duration)}.
   *
   * @param shortest more than zero
   * @return the narrower query
   * @throws IllegalArgumentException if the duration is zero or negative
   */
  default Q durationAtLeast(Duration shortest) {
    return where(Filter.durationAtLeast(shortest));
  }

  /**
   * Narrows by {@link Filter#priced()}.
   *
   * @return the narrower query
   */
  default Q priced() {
    return where(Filter.priced());
  }

  /**
   * Narrows by {@link Filter#priced(CostBasis)}.
   *
   * @param basis what kind of number it is
   * @return the narrower query
   */
  default Q priced(CostBasis basis) {
    return where(Filter.priced(basis));
  }

  /**
   * Narrows by {@link Filter#priced(CostBasis, CostSetting)}.
   *
   * @param basis what kind of number it is
   * @param setting the setting that the price was set for
   * @return the narrower query
   */
  default Q priced(CostBasis basis, CostSetting setting) {
    return where(Filter.priced(basis, setting));
  }

  /**
   * Narrows by {@link Filter#costAtMost(String)}.
   *
   * @param amount the most it may cost, such as {@code "3000"}
   * @return the narrower query
   * @throws IllegalArgumentException if the text is not an amount
   */
  default Q costAtMost(String amount) {
    return where(Filter.costAtMost(amount));
  }

  /**
   * Narrows by {@link Filter#costAtMost(String, CostBasis)}.
   *
   * @param amount the most it may cost, such as {@code "3000"}
   * @param basis what kind of number to read
   * @return the narrower query
   * @throws IllegalArgumentException if the text is not an amount
   */
  default Q costAtMost(String amount, CostBasis basis) {
    return where(Filter.costAtMost(amount, basis));
  }

  /**
   * Narrows by {@link Filter#costAtMost(String, CostBasis, CostSetting)}.
   *
   * @param amount the most it may cost, such as {@code "3000"}
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the narrower query
   * @throws IllegalArgumentException if the text is not an amount
   */
  default Q costAtMost(String amount, CostBasis basis, CostSetting setting) {
    return where(Filter.costAtMost(amount, basis, setting));
  }

  /**
   * Narrows by {@link Filter#costAtLeast(String)}.
   *
   * @param amount the least it must cost, such as {@code "500"}
   * @return the narrower query
   * @throws IllegalArgumentException if the text is not an amount
   */
  default Q costAtLeast(String amount) {
    return where(Filter.costAtLeast(amount));
  }

  /**
   * Narrows by {@link Filter#costAtLeast(String, CostBasis)}.
   *
   * @param amount the least it must cost, such as {@code "500"}
   * @param basis what kind of number to read
   * @return the narrower query
   * @throws IllegalArgumentException if the text is not an amount
   */
  default Q costAtLeast(String amount, CostBasis basis) {
    return where(Filter.costAtLeast(amount, basis));
  }

  /**
   * Narrows by {@link Filter#costAtLeast(String, CostBasis, CostSetting)}.
   *
   * @param amount the least it must cost, such as {@code "500"}
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the narrower query
   * @throws IllegalArgumentException if the text is not an amount
   */
  default Q costAtLeast(String amount, CostBasis basis, CostSetting setting) {
    return where(Filter.costAtLeast(amount, basis, setting));
  }

  /**
   * Narrows by {@link Filter#costOverlaps(CostRange)}.
   *
   * @param range a range; touching at one end is enough
   * @return the narrower query
   */
  default Q costOverlaps(CostRange range) {
    return where(Filter.costOverlaps(range));
  }

  /**
   * Narrows by {@link Filter#costOverlaps(CostRange, CostBasis)}.
   *
   * @param range a range; touching at one end is enough
   * @param basis what kind of number to read
   * @return the narrower query
   */
  default Q costOverlaps(CostRange range, CostBasis basis) {
    return where(Filter.costOverlaps(range, basis));
  }

  /**
   * Narrows by {@link Filter#costOverlaps(CostRange, CostBasis, CostSetting)}.
   *
   * @param range a range; touching at one end is enough
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the narrower query
   */
  default Q costOverlaps(CostRange range, CostBasis basis, CostSetting setting) {
    return where(Filter.costOverlaps(range, basis, setting));
  }

  /**
   * Narrows by {@link Filter#costWithin(CostRange)}.
   *
   * @param range a range
   * @return the narrower query
   */
  default Q costWithin(CostRange range) {
    return where(Filter.costWithin(range));
  }

  /**
   * Narrows by {@link Filter#costWithin(CostRange, CostBasis)}.
   *
   * @param range a range
   * @param basis what kind of number to read
   * @return the narrower query
   */
  default Q costWithin(CostRange range, CostBasis basis) {
    return where(Filter.costWithin(range, basis));
  }

  /**
   * Narrows by {@link Filter#costWithin(CostRange, CostBasis, CostSetting)}.
   *
   * @param range a range
   * @param basis what kind of number to read
   * @param setting the setting that the price was set for
   * @return the narrower query
   */
  default Q costWithin(CostRange range, CostBasis basis, CostSetting setting) {
    return where(Filter.costWithin(range, basis, setting));
  }
}
