package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.CostRangeDomain.Factor;
import io.github.cptcatalog.model.CostRangeDomain.Three;
import io.github.cptcatalog.model.CostRangeDomain.Two;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of sums, multiples, midpoints and widths. */
@Domain(CostRangeDomain.class)
class CostRangeArithmeticProperties {

  @Property
  void sumsDoNotDependOnTheOrder(@ForAll Two two) {
    assertThat(two.a().plus(two.b())).isEqualTo(two.b().plus(two.a()));
  }

  @Property
  void sumsDoNotDependOnTheGrouping(@ForAll Three three) {
    assertThat(three.a().plus(three.b()).plus(three.c()))
        .isEqualTo(three.a().plus(three.b().plus(three.c())));
  }

  @Property
  void addingTheSameToBothKeepsOneEnclosedByTheOther(@ForAll Three three) {
    assertThat(three.a().plus(three.c()).encloses(three.b().plus(three.c())))
        .isEqualTo(three.a().encloses(three.b()));
  }

  @Property
  void theWidthOfASumIsTheSumOfTheWidths(@ForAll Two two) {
    assertThat(two.a().plus(two.b()).width()).isEqualTo(two.a().width().add(two.b().width()));
  }

  @Property
  void addingNothingChangesNothing(@ForAll CostRange a) {
    assertThat(a.plus(CostRange.exactly(BigDecimal.ZERO, a.currency()))).isEqualTo(a);
  }

  @Property
  void onceARangeIsTheRange(@ForAll CostRange a) {
    assertThat(a.times(BigDecimal.ONE)).isEqualTo(a);
  }

  @Property
  void zeroTimesARangeIsZero(@ForAll CostRange a) {
    assertThat(a.times(BigDecimal.ZERO))
        .isEqualTo(CostRange.exactly(BigDecimal.ZERO, a.currency()));
  }

  @Property
  void twiceARangeIsItsSumWithItself(@ForAll CostRange a) {
    assertThat(a.times(BigDecimal.valueOf(2))).isEqualTo(a.plus(a));
  }

  @Property
  void aLargerFactorMakesNoEndSmaller(
      @ForAll CostRange a, @ForAll Factor one, @ForAll Factor other) {
    CostRange less = a.times(one.value().min(other.value()));
    CostRange more = a.times(one.value().max(other.value()));

    assertThat(less.low()).isLessThanOrEqualTo(more.low());
    assertThat(less.high()).isLessThanOrEqualTo(more.high());
  }

  @Property
  void multiplesOfAnEnclosedRangeStayEnclosed(@ForAll Two two, @ForAll Factor factor) {
    CostRange outer = two.a().span(two.b());

    assertThat(outer.times(factor.value()).encloses(two.a().times(factor.value()))).isTrue();
  }

  @Property
  void bothEndsOfAMultipleAreWithinHalfAMinorUnitOfTheProduct(
      @ForAll CostRange a, @ForAll Factor factor) {
    CostRange multiple = a.times(factor.value());

    assertThat(isHalfUp(multiple.low(), a.low().multiply(factor.value()), a)).isTrue();
    assertThat(isHalfUp(multiple.high(), a.high().multiply(factor.value()), a)).isTrue();
  }

  @Property
  void theMidpointIsContained(@ForAll CostRange a) {
    assertThat(a.contains(a.midpoint())).isTrue();
  }

  @Property
  void theMidpointIsWithinHalfAMinorUnitOfTheExactMiddle(@ForAll CostRange a) {
    BigDecimal middle = a.low().add(a.high()).multiply(new BigDecimal("0.5"));

    assertThat(isHalfUp(a.midpoint(), middle, a)).isTrue();
    assertThat(a.midpoint().scale()).isEqualTo(a.low().scale());
  }

  @Property
  void theWidthIsZeroExactlyForOneAmount(@ForAll CostRange a) {
    assertThat(a.width().signum() == 0)
        .isEqualTo(a.equals(CostRange.exactly(a.low(), a.currency())));
  }

  /** Half up: more than half a minor unit below the exact amount, or just half above it. */
  private static boolean isHalfUp(BigDecimal rounded, BigDecimal exact, CostRange range) {
    BigDecimal half = BigDecimal.valueOf(5, range.low().scale() + 1);
    BigDecimal off = rounded.subtract(exact);
    return off.compareTo(half) <= 0 && off.compareTo(half.negate()) > 0;
  }
}
