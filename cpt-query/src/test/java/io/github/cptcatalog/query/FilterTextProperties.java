package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The text form of filters and back. */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
class FilterTextProperties {
  @Property
  void everyFilterIsReadBack(@ForAll Filter filter) {
    assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
  }

  @Property
  void everyValueIsReadBack(@ForAll("anyCriteria") Filter filter) {
    assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
  }

  @Property
  void caseDoesNotMatter(@ForAll Filter filter) {
    assertThat(Filter.parse(filter.toString().toLowerCase(Locale.ROOT))).isEqualTo(filter);
    assertThat(Filter.parse(filter.toString().toUpperCase(Locale.ROOT))).isEqualTo(filter);
  }

  @Property
  void spacesDoNotMatterExceptBetweenWords(@ForAll Filter filter) {
    String text = filter.toString();
    assertThat(Filter.parse(text.replaceAll(" ?([()\\[\\],=<>]+) ?", "$1"))).isEqualTo(filter);
    assertThat(Filter.parse(text.replaceAll("([()\\[\\],]|[<>]?=| )", " $1 "))).isEqualTo(filter);
  }

  @Property
  void parenthesesAroundTheWholeDoNotMatter(@ForAll Filter filter) {
    assertThat(Filter.parse("((" + filter + "))")).isEqualTo(filter);
  }

  @Property
  void whatIsJoinedAsTextIsJoinedAsFilters(@ForAll Filter a, @ForAll Filter b) {
    assertThat(Filter.parse("(" + a + ") and (" + b + ")")).isEqualTo(a.and(b));
    assertThat(Filter.parse(a + " or " + b)).isEqualTo(a.or(b));
    assertThat(Filter.parse("not (" + a + ")")).isEqualTo(Filter.not(a));
  }

  @Property
  void anyTextIsReadOrRefusedAtAColumn(@ForAll String text) {
    assertReadOrRefused(text);
  }

  @Property(tries = 5_000)
  void aFilterWithAFaultIsReadOrRefusedAtAColumn(@ForAll("mutated") String text) {
    assertReadOrRefused(text);
  }

  @Provide
  Arbitrary<Filter> anyCriteria() {
    return AnyFilterText.criteria();
  }

  @Provide
  Arbitrary<String> mutated() {
    return Combinators.combine(AnyAsked.trees(), Arbitraries.randoms())
        .as((asked, random) -> AnyFilterText.mutated(asked.toString(), random));
  }

  static void assertReadOrRefused(String text) {
    Optional<Filter> read = readOrRefused(text);
    if (read.isPresent()) {
      assertThat(Filter.parse(read.get().toString())).isEqualTo(read.get());
    }
  }

  private static Optional<Filter> readOrRefused(String text) {
    try {
      return Optional.of(Filter.parse(text));
    } catch (FilterSyntaxException refused) {
      assertThat(refused.column()).isBetween(1, text.length() + 1);
      assertThat(refused.getMessage())
          .startsWith(
              "Column " + refused.column() + ": expected " + refused.expected() + ", found ")
          .hasSizeLessThan(500)
          .doesNotContainPattern("\\p{Cntrl}");
      return Optional.empty();
    }
  }
}
