package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CostRangeDomain.class)
@Domain(DomainContext.Global.class)
class CostRangeTextProperties {

  @Property
  void whatIsWrittenIsReadBack(@ForAll CostRange range) {
    assertThat(CostRange.parse(range.toString())).isEqualTo(range);
  }

  @Property
  void aRangeIsTheSameWithZerosAtItsEnds(
      @ForAll CostRange range, @ForAll("zeros") int zerosLow, @ForAll("zeros") int zerosHigh) {
    CostRange same =
        new CostRange(
            range.low().setScale(range.low().scale() + zerosLow),
            range.high().setScale(range.high().scale() + zerosHigh),
            range.currency());

    assertThat(same).isEqualTo(range).hasSameHashCodeAs(range);
  }

  @Property
  void aRangeIsTheSameWithoutZerosAtItsEnds(@ForAll CostRange range) {
    BigDecimal low = range.low().stripTrailingZeros();
    BigDecimal high = range.high().stripTrailingZeros();

    assertThat(new CostRange(low, high, range.currency()))
        .isEqualTo(range)
        .hasSameHashCodeAs(range);
  }

  @Property
  void readingEndsInARangeOrInASentence(@ForAll("texts") String text) {
    try {
      assertThat(CostRange.parse(CostRange.parse(text).toString()))
          .isEqualTo(CostRange.parse(text));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageEndingWith(".");
    }
  }

  @Provide
  Arbitrary<Integer> zeros() {
    return Arbitraries.integers().between(0, 10).edgeCases(edges -> edges.includeOnly(0, 10));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of("$", "EUR", "USD", "XXX", " ", "to", "-", "\u2013", ",", ".", "1", "500");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(20),
        pieces.list().ofMaxSize(10).map(list -> String.join("", list)));
  }
}
