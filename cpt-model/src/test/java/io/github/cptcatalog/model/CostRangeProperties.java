package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostRangeDomain.Amount;
import io.github.cptcatalog.model.CostRangeDomain.Three;
import io.github.cptcatalog.model.CostRangeDomain.Two;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of closed intervals. */
@Domain(CostRangeDomain.class)
class CostRangeProperties {

  @Property
  void theSpanEnclosesBothRanges(@ForAll Two two) {
    CostRange span = two.a().span(two.b());

    assertThat(span.encloses(two.a())).isTrue();
    assertThat(span.encloses(two.b())).isTrue();
  }

  @Property
  void theSpanIsTheSmallestRangeThatEnclosesBoth(@ForAll Three three) {
    CostRange c = three.c();

    assertThat(c.encloses(three.a().span(three.b())))
        .isEqualTo(c.encloses(three.a()) && c.encloses(three.b()));
  }

  @Property
  void theIntersectionIsEmptyExactlyWhereTheRangesDoNotOverlap(@ForAll Two two) {
    assertThat(two.a().intersection(two.b()).isPresent()).isEqualTo(two.a().overlaps(two.b()));
  }

  @Property
  void bothRangesEncloseTheirIntersection(@ForAll Two two) {
    two.a()
        .intersection(two.b())
        .ifPresent(
            common -> {
              assertThat(two.a().encloses(common)).isTrue();
              assertThat(two.b().encloses(common)).isTrue();
            });
  }

  @Property
  void anAmountLiesInTheIntersectionExactlyWhereItLiesInBoth(
      @ForAll Two two, @ForAll Amount amount) {
    assertThat(two.a().intersection(two.b()).filter(r -> r.contains(amount.value())).isPresent())
        .isEqualTo(two.a().contains(amount.value()) && two.b().contains(amount.value()));
  }

  @Property
  void overlappingIsSymmetric(@ForAll Two two) {
    assertThat(two.a().overlaps(two.b())).isEqualTo(two.b().overlaps(two.a()));
  }

  @Property
  void rangesThatTouchOverlap(@ForAll Three three) {
    CostRange below = three.a().span(three.b());
    CostRange above =
        new CostRange(below.high(), below.high().add(three.c().high()), below.currency());

    assertThat(below.overlaps(above)).isTrue();
    assertThat(above.overlaps(below)).isTrue();
  }

  @Property
  void rangesOverlapExactlyWhereNeitherLiesBeyondTheOther(@ForAll Two two) {
    boolean apart =
        two.a().high().compareTo(two.b().low()) < 0 || two.b().high().compareTo(two.a().low()) < 0;

    assertThat(two.a().overlaps(two.b())).isNotEqualTo(apart);
  }

  @Property
  void everyRangeEnclosesItself(@ForAll CostRange a) {
    assertThat(a.encloses(a)).isTrue();
  }

  @Property
  void onlyEqualRangesEncloseEachOther(@ForAll Two two) {
    assertThat(two.a().encloses(two.b()) && two.b().encloses(two.a()))
        .isEqualTo(two.a().equals(two.b()));
  }

  @Property
  void whatARangeInsideEnclosesTheOuterEnclosesToo(@ForAll Three three) {
    if (three.a().encloses(three.b()) && three.b().encloses(three.c())) {
      assertThat(three.a().encloses(three.c())).isTrue();
    }
  }

  @Property
  void aRangeOverlapsWhatItEncloses(@ForAll Two two) {
    if (two.a().encloses(two.b())) {
      assertThat(two.a().overlaps(two.b())).isTrue();
    }
  }

  @Property
  void anAmountIsContainedExactlyWhereItsOwnRangeIsEnclosed(@ForAll Two two) {
    assertThat(two.a().contains(two.b().low()))
        .isEqualTo(two.a().encloses(CostRange.exactly(two.b().low(), two.a().currency())));
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void theseLawsAreTriedOnRangesInEveryPosition(@ForAll Two two) {
    Statistics.collect(position(two.a(), two.b()));

    Statistics.coverage(
        coverage -> {
          for (String position :
              new String[] {"equal", "shares an end", "touches", "inside", "crosses"}) {
            coverage.check(position).percentage(share -> share > 1);
          }
          coverage.check("apart").percentage(share -> share > 5);
        });
  }

  private static String position(CostRange a, CostRange b) {
    if (a.equals(b)) {
      return "equal";
    }
    int aboveB = a.low().compareTo(b.high());
    int belowB = a.high().compareTo(b.low());
    if (aboveB > 0 || belowB < 0) {
      return "apart";
    }
    if (aboveB == 0 || belowB == 0) {
      return "touches";
    }
    int lows = a.low().compareTo(b.low());
    int highs = a.high().compareTo(b.high());
    if (lows == 0 || highs == 0) {
      return "shares an end";
    }
    return lows == highs ? "crosses" : "inside";
  }
}
