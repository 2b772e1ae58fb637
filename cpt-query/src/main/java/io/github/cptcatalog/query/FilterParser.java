package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.FilterWord.AND;
import static io.github.cptcatalog.query.FilterWord.CLOSE;
import static io.github.cptcatalog.query.FilterWord.NOT;
import static io.github.cptcatalog.query.FilterWord.OPEN;
import static io.github.cptcatalog.query.FilterWord.OR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the text form of filters: criteria joined by and, or and not, by recursive descent. */
final class FilterParser {
  private static final int CHARACTERS_AT_MOST = 10_000;
  private static final int CRITERIA_AT_MOST = 1_000;

  /** Far below what a stack holds, here and in the methods of the filter that comes of it. */
  private static final int DEPTH_AT_MOST = 100;

  private final FilterReader in;
  private final CriterionParser criterion;
  private int criteria;

  private FilterParser(FilterReader in) {
    this.in = in;
    this.criterion = new CriterionParser(in);
  }

  static Filter parse(String text) {
    requireLength(text, text.length(), CHARACTERS_AT_MOST + 1, "characters");
    FilterParser parser = new FilterParser(new FilterReader(text));
    Filter filter = parser.anyOf(0);
    parser.in.expectEnd("\"and\", \"or\" or the end");
    // what is read here has to be read again once it is printed, which can be longer
    requireLength(text, filter.toString().length(), 1, "characters in the printed filter");
    return filter;
  }

  private Filter anyOf(int depth) {
    List<Filter> parts = new ArrayList<>();
    do {
      parts.add(allOf(depth));
    } while (in.takes(OR));
    return AnyOf.of(parts);
  }

  private Filter allOf(int depth) {
    List<Filter> parts = new ArrayList<>();
    do {
      parts.add(term(depth));
    } while (in.takes(AND));
    return AllOf.of(parts);
  }

  private Filter term(int depth) {
    FilterToken start = in.peek();
    if (in.takes(NOT)) {
      return Not.of(term(deeper(depth, start)));
    }
    if (in.takes(OPEN)) {
      Filter inside = anyOf(deeper(depth, start));
      in.expect(CLOSE, "\"and\", \"or\" or \")\"");
      return inside;
    }
    criteria++;
    if (criteria > CRITERIA_AT_MOST) {
      throw in.wrong(start, atMost(CRITERIA_AT_MOST, "criteria"));
    }
    return criterion.read();
  }

  private int deeper(int depth, FilterToken start) {
    if (depth == DEPTH_AT_MOST) {
      throw in.wrong(start, atMost(DEPTH_AT_MOST, "parentheses and nots inside one another"));
    }
    return depth + 1;
  }

  private static void requireLength(String text, int length, int column, String what) {
    if (length > CHARACTERS_AT_MOST) {
      throw new FilterSyntaxException(
          text,
          column,
          atMost(CHARACTERS_AT_MOST, what),
          String.format(Locale.ROOT, "%,d", length),
          null);
    }
  }

  private static String atMost(int limit, String what) {
    return String.format(Locale.ROOT, "at most %,d %s", limit, what);
  }
}
