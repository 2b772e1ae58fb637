package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.FilterWord.AT_LEAST;
import static io.github.cptcatalog.query.FilterWord.AT_MOST;
import static io.github.cptcatalog.query.FilterWord.CLOSE;
import static io.github.cptcatalog.query.FilterWord.CLOSE_BRACKET;
import static io.github.cptcatalog.query.FilterWord.COMMA;
import static io.github.cptcatalog.query.FilterWord.EQUALS;
import static io.github.cptcatalog.query.FilterWord.FORCE;
import static io.github.cptcatalog.query.FilterWord.FROM;
import static io.github.cptcatalog.query.FilterWord.IN;
import static io.github.cptcatalog.query.FilterWord.KIND;
import static io.github.cptcatalog.query.FilterWord.MINUTES;
import static io.github.cptcatalog.query.FilterWord.ON;
import static io.github.cptcatalog.query.FilterWord.OPEN;
import static io.github.cptcatalog.query.FilterWord.OPEN_BRACKET;
import static io.github.cptcatalog.query.FilterWord.OVERLAPS;
import static io.github.cptcatalog.query.FilterWord.STARTS;
import static io.github.cptcatalog.query.FilterWord.TO;
import static io.github.cptcatalog.query.FilterWord.WITH;
import static io.github.cptcatalog.query.FilterWord.WITHIN;

import io.github.cptcatalog.model.Anesthesia;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostSetting;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Setting;
import io.github.cptcatalog.model.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the text forms of the criteria, each as its {@code toString} writes it. */
final class CriterionParser {
  private static final Vocabulary<Category> CATEGORIES = Vocabulary.ofCategories();
  private static final Vocabulary<ModifierKind> MODIFIER_KINDS = Vocabulary.of(ModifierKind.class);
  private static final Vocabulary<Verdict> VERDICTS = Vocabulary.of(Verdict.class);
  private static final Vocabulary<Setting> SETTINGS = Vocabulary.of(Setting.class);
  private static final Vocabulary<Anesthesia> ANESTHESIA = Vocabulary.of(Anesthesia.class);
  private static final Vocabulary<CostBasis> BASES = Vocabulary.of(CostBasis.class);
  private static final Vocabulary<CostSetting> COST_SETTINGS = Vocabulary.of(CostSetting.class);

  private static final Pattern MINUTE_COUNT = Pattern.compile("[0-9]{1,9}");

  private final FilterReader in;
  private final AmountParser amounts;

  CriterionParser(FilterReader in) {
    this.in = in;
    this.amounts = new AmountParser(in);
  }

  Filter read() {
    FilterToken start = in.peek();
    FilterWord word = FilterWord.find(start).orElseThrow(() -> notACriterion(start));
    in.takes(word);
    return switch (word) {
      case ALL -> Filter.all();
      case CATEGORY -> oneOf(Facet.CATEGORY, () -> in.value(CATEGORIES));
      case MODIFIER ->
          in.takes(KIND)
              ? oneOf(Facet.MODIFIER_KIND, () -> in.value(MODIFIER_KINDS))
              : oneOf(Facet.MODIFIER, this::modifier);
      case VERDICT -> oneOf(Facet.VERDICT, () -> in.value(VERDICTS));
      case SETTING -> oneOf(Facet.SETTING, () -> in.value(SETTINGS));
      case ANESTHESIA -> oneOf(Facet.ANESTHESIA, () -> in.value(ANESTHESIA));
      case CODE -> code();
      case IN -> inForce();
      case DURATION -> duration();
      case PRICED -> new Priced(measure());
      case COST -> cost();
      default -> throw notACriterion(start);
    };
  }

  private FilterSyntaxException notACriterion(FilterToken start) {
    return in.wrong(
        start,
        "\"not\", \"(\" or a criterion, which starts with all, category, modifier, modifier kind,"
            + " verdict, setting, anesthesia, code, in force on, duration, priced or cost");
  }

  private <T extends Comparable<? super T>> Filter oneOf(Facet<T> facet, Supplier<T> value) {
    if (in.takes(EQUALS)) {
      return OneOf.of(facet, List.of(value.get()));
    }
    in.expect(IN, "\"=\" or \"in\"");
    in.expect(OPEN);
    List<T> wanted = new ArrayList<>();
    do {
      wanted.add(value.get());
    } while (in.takes(COMMA));
    in.expect(CLOSE, "\",\" or \")\"");
    return OneOf.of(facet, wanted);
  }

  private String modifier() {
    return in.read("a modifier such as 50 or RT", Modifier::normalised);
  }

  private Filter code() {
    if (in.takes(STARTS)) {
      in.expect(WITH);
      return in.read(
          "the start of a code, one to five digits or letters such as 6232", CodePrefix::new);
    }
    in.expect(FROM, "\"from\" or \"starts with\"");
    ProcedureCode first = in.read("a code such as 62320", ProcedureCode::of);
    in.expect(TO);
    return in.read(
        "a code such as 62327 that does not come before " + first,
        last -> new CodeBetween(first, ProcedureCode.of(last)));
  }

  private Filter inForce() {
    in.expect(FORCE, "\"force on\"");
    in.expect(ON);
    return in.read("a day such as 2026-01-31", day -> new InForce(LocalDate.parse(day)));
  }

  private Filter duration() {
    Lasting.Bound bound = Lasting.Bound.AT_LEAST;
    if (in.takes(AT_MOST)) {
      bound = Lasting.Bound.AT_MOST;
    } else {
      in.expect(AT_LEAST, "\"<=\" or \">=\"");
    }
    return lasting(bound);
  }

  private Filter lasting(Lasting.Bound bound) {
    String expected = "a time above zero such as PT1H30M or 90 minutes";
    return MINUTE_COUNT.matcher(in.peek().text()).matches()
        ? minutes(bound, expected)
        : in.read(expected, time -> new Lasting(bound, Duration.parse(time)));
  }

  private Filter minutes(Lasting.Bound bound, String expected) {
    Filter lasting =
        in.read(expected, count -> new Lasting(bound, Duration.ofMinutes(Integer.parseInt(count))));
    in.expect(MINUTES);
    return lasting;
  }

  private Filter cost() {
    CostMeasure measure = measure();
    if (in.takes(AT_MOST)) {
      return new CostFilter(CostFilter.Kind.AT_MOST, measure, amounts.amount());
    }
    if (in.takes(AT_LEAST)) {
      return new CostFilter(CostFilter.Kind.AT_LEAST, measure, amounts.amount());
    }
    if (in.takes(OVERLAPS)) {
      return new CostFilter(CostFilter.Kind.OVERLAPS, measure, amounts.range());
    }
    in.expect(WITHIN, "\"<=\", \">=\", \"overlaps\" or \"within\"");
    return new CostFilter(CostFilter.Kind.WITHIN, measure, amounts.range());
  }

  private CostMeasure measure() {
    if (!in.takes(OPEN_BRACKET)) {
      return CostMeasure.FIRST;
    }
    CostBasis basis = in.value(BASES);
    CostMeasure measure =
        in.takes(COMMA) ? CostMeasure.of(basis, in.value(COST_SETTINGS)) : CostMeasure.of(basis);
    in.expect(CLOSE_BRACKET, measure.setting().isPresent() ? "\"]\"" : "\",\" or \"]\"");
    return measure;
  }
}
