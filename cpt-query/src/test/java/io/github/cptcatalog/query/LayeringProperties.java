package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for the layers of any catalog. */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100)
class LayeringProperties {
  private static final Edition LOW = Clinic.edition("low", "1", "2026-01-31");
  private static final Edition HIGH = Clinic.edition("high", "1", "2026-01-31");

  @Property
  void aRecordIsTheHighestOfItsCodeWithTheAmendmentsAboveIt(
      @ForAll List<Procedure> low,
      @ForAll List<Procedure> high,
      @ForAll @IntRange(min = 1, max = 4) int eachSoMany) {
    Map<ProcedureCode, Procedure> expected = byCode(low);
    List<Amendment> fromHigh =
        amendments(expected, eachSoMany).stream()
            .filter(amendment -> high.stream().noneMatch(it -> it.code().equals(amendment.code())))
            .toList();
    fromHigh.forEach(it -> expected.computeIfPresent(it.code(), (code, old) -> it.applyTo(old)));
    expected.putAll(byCode(high));

    Dataset above = Dataset.builder().edition(HIGH).procedures(high).amendments(fromHigh).build();
    Catalog catalog = Catalog.of(Clinic.dataset(LOW, low.toArray(Procedure[]::new)), above);

    assertThat(catalog.procedures()).isEqualTo(List.copyOf(expected.values()));
  }

  @Property
  void anOriginNamesTheDataSetOfTheRecordAndEveryFieldThatDiffersFromIt(
      @ForAll List<Procedure> low, @ForAll @IntRange(min = 1, max = 4) int eachSoMany) {
    Catalog below = Catalog.of(Clinic.dataset(LOW, low.toArray(Procedure[]::new)));
    Dataset above =
        Dataset.builder().edition(HIGH).amendments(amendments(byCode(low), eachSoMany)).build();
    Catalog catalog = Catalog.of(Clinic.dataset(LOW, low.toArray(Procedure[]::new)), above);

    for (Procedure procedure : catalog.procedures()) {
      List<String> differing = Fields.differing(below.get(procedure.code().text()), procedure);
      Origin origin = catalog.origin(procedure.code()).orElseThrow();
      assertThat(origin.edition()).contains(LOW);
      assertThat(origin.amendments())
          .isEqualTo(differing.isEmpty() ? List.of() : List.of(new AmendedBy(HIGH, differing)));
    }
  }

  /** Amends the title of every n-th record; some have it already. */
  private static List<Amendment> amendments(Map<ProcedureCode, Procedure> records, int n) {
    List<ProcedureCode> codes = List.copyOf(records.keySet());
    return codes.stream()
        .filter(code -> codes.indexOf(code) % n == 0)
        .map(code -> Clinic.amendment(code.text()).title("Alpha").build())
        .toList();
  }

  private static Map<ProcedureCode, Procedure> byCode(List<Procedure> procedures) {
    Map<ProcedureCode, Procedure> byCode = new TreeMap<>();
    procedures.forEach(procedure -> byCode.put(procedure.code(), procedure));
    return byCode;
  }
}
