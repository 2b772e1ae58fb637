package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for the catalog of any day. */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100)
class CatalogOfADayProperties {
  @Property
  void itsQueriesAnswerAsThoseOfAllDaysWithTheDayAsked(
      @ForAll List<Procedure> procedures, @ForAll Filter filter, @ForAll("days") LocalDate day) {
    Catalog all = Catalog.of(procedures);
    assertThat(all.asOf(day).query().where(filter).list())
        .isEqualTo(all.query().inForceOn(day).where(filter).list());
  }

  @Property
  void aRecordIsFoundOrLookedUpAsOutOfForce(
      @ForAll List<Procedure> procedures, @ForAll("days") LocalDate day) {
    Catalog catalog = Catalog.of(procedures).asOf(day);
    for (Procedure procedure : procedures) {
      String code = procedure.code().text();
      boolean inForce = procedure.validity().isInForceOn(day);
      assertThat(catalog.find(code).isPresent()).isEqualTo(inForce);
      assertThat(catalog.lookup(code).procedure()).contains(procedure);
      assertThat(catalog.lookup(code)).isEqualTo(Catalog.of(procedures).lookup(code, day));
    }
  }

  @Property
  void onlyTheLastDayAskedCounts(
      @ForAll List<Procedure> procedures,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other) {
    Catalog all = Catalog.of(procedures);
    assertThat(all.asOf(other).asOf(day).procedures()).isEqualTo(all.asOf(day).procedures());
    assertThat(all.asOf(other).asOf(day).diff(all.asOf(day)).isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyProcedure.days();
  }
}
