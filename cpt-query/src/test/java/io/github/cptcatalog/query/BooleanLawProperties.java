package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.all;
import static io.github.cptcatalog.query.Filter.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** Filters combine as the words and, or and not say. */
@Domain(AnyQuery.class)
@PropertyDefaults(tries = 300)
class BooleanLawProperties {
  @Property
  void notIsTheComplementOverTheCatalog(@ForAll List<Procedure> procedures, @ForAll Filter filter) {
    List<Procedure> rest = new ArrayList<>(Catalog.of(procedures).procedures());
    rest.removeAll(found(procedures, filter));
    assertThat(found(procedures, not(filter))).isEqualTo(rest);
  }

  @Property
  void andFindsWhatBothFind(
      @ForAll List<Procedure> procedures, @ForAll Filter a, @ForAll Filter b) {
    List<Procedure> both = new ArrayList<>(found(procedures, a));
    both.retainAll(found(procedures, b));
    assertThat(found(procedures, a.and(b))).isEqualTo(both);
  }

  @Property
  void deMorgan(@ForAll List<Procedure> procedures, @ForAll Filter a, @ForAll Filter b) {
    assertThat(found(procedures, not(a.and(b)))).isEqualTo(found(procedures, not(a).or(not(b))));
    assertThat(found(procedures, not(a.or(b)))).isEqualTo(found(procedures, not(a).and(not(b))));
  }

  @Property
  void twoComplementsCancelOut(@ForAll Filter filter) {
    assertThat(not(not(filter))).isEqualTo(filter).hasToString(filter.toString());
  }

  @Property
  void andAndOrCommuteInTheirResults(
      @ForAll List<Procedure> procedures, @ForAll Filter a, @ForAll Filter b) {
    assertThat(found(procedures, a.and(b))).isEqualTo(found(procedures, b.and(a)));
    assertThat(found(procedures, a.or(b))).isEqualTo(found(procedures, b.or(a)));
  }

  @Property
  void andAndOrAreAssociativeAsValues(@ForAll Filter a, @ForAll Filter b, @ForAll Filter c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @Property
  void andDistributesOverOr(
      @ForAll List<Procedure> procedures, @ForAll Filter a, @ForAll Filter b, @ForAll Filter c) {
    assertThat(found(procedures, a.and(b.or(c))))
        .isEqualTo(found(procedures, a.and(b).or(a.and(c))));
  }

  @Property
  void allIsNeutralAndAFilterAddsNothingToItself(@ForAll Filter filter) {
    assertThat(filter.and(all())).isEqualTo(filter);
    assertThat(all().and(filter)).isEqualTo(filter);
    assertThat(filter.and(filter)).isEqualTo(filter);
    assertThat(filter.or(filter)).isEqualTo(filter);
  }

  private static List<Procedure> found(List<Procedure> procedures, Filter filter) {
    return Catalog.of(procedures).query().where(filter).list();
  }
}
