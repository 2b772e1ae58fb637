package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of the difference of any two catalogs. */
@Domain(AnyQuery.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100)
class CatalogDiffProperties {
  @Property
  void aCatalogDoesNotDifferFromItsLike(@ForAll List<Procedure> procedures) {
    Catalog catalog = Catalog.of(procedures);
    assertThat(catalog.diff(catalog).isEmpty()).isTrue();
    assertThat(catalog.diff(Catalog.of(procedures)).isEmpty()).isTrue();
  }

  @Property
  void thereAndBackAreMirrored(@ForAll List<Procedure> before, @ForAll List<Procedure> after) {
    CatalogDiff there = Catalog.of(before).diff(Catalog.of(after));
    CatalogDiff back = Catalog.of(after).diff(Catalog.of(before));
    assertThat(back.added()).isEqualTo(there.removed());
    assertThat(back.removed()).isEqualTo(there.added());
    assertThat(back.changed())
        .isEqualTo(there.changed().stream().map(CatalogDiffProperties::mirrored).toList());
  }

  @Property
  void everyCodeIsAddedRemovedChangedOrTheSame(
      @ForAll List<Procedure> before, @ForAll List<Procedure> after) {
    CatalogDiff diff = Catalog.of(before).diff(Catalog.of(after));
    assertThat(codes(diff.added())).isEqualTo(without(codes(after), codes(before)));
    assertThat(codes(diff.removed())).isEqualTo(without(codes(before), codes(after)));
    Set<ProcedureCode> changed = new HashSet<>(codes(before));
    changed.retainAll(codes(after));
    changed.removeAll(codes(before.stream().filter(after::contains).toList()));
    assertThat(new HashSet<>(diff.changed().stream().map(ChangedProcedure::code).toList()))
        .isEqualTo(changed);
  }

  @Property
  void theDifferenceAppliedToTheOneGivesTheOther(
      @ForAll List<Procedure> before, @ForAll List<Procedure> after) {
    CatalogDiff diff = Catalog.of(before).diff(Catalog.of(after));
    Set<ProcedureCode> gone = codes(diff.removed());
    diff.changed().forEach(changed -> gone.add(changed.code()));
    List<Procedure> applied =
        Stream.of(
                before.stream().filter(procedure -> !gone.contains(procedure.code())),
                diff.added().stream(),
                diff.changed().stream().map(ChangedProcedure::after))
            .flatMap(procedures -> procedures)
            .toList();
    assertThat(Catalog.of(applied).procedures()).isEqualTo(Catalog.of(after).procedures());
  }

  @Property
  void costsLessTheRemovedWithTheAddedAreThoseThatAreThereNow(
      @ForAll List<Procedure> before, @ForAll List<Procedure> after) {
    for (ChangedProcedure changed : Catalog.of(before).diff(Catalog.of(after)).changed()) {
      List<String> costs = costs(changed.before());
      for (FieldChange field : changed.fields()) {
        if (field.field().equals("billing.costs")) {
          field.removed().forEach(cost -> assertThat(costs.remove(cost)).as(cost).isTrue());
          costs.addAll(field.added());
        }
      }
      assertThat(costs).containsExactlyInAnyOrderElementsOf(costs(changed.after()));
    }
  }

  private static ChangedProcedure mirrored(ChangedProcedure changed) {
    return new ChangedProcedure(
        /* before= */ changed.after(),
        /* after= */ changed.before(),
        changed.fields().stream().map(CatalogDiffProperties::mirrored).toList());
  }

  private static FieldChange mirrored(FieldChange change) {
    return new FieldChange(
        change.field(), /* removed= */ change.added(), /* added= */ change.removed());
  }

  private static List<String> costs(Procedure procedure) {
    return new ArrayList<>(procedure.costs().stream().map(FullText::of).toList());
  }

  private static Set<ProcedureCode> codes(Collection<Procedure> procedures) {
    return new HashSet<>(procedures.stream().map(Procedure::code).toList());
  }

  private static Set<ProcedureCode> without(Set<ProcedureCode> all, Set<ProcedureCode> others) {
    Set<ProcedureCode> left = new HashSet<>(all);
    left.removeAll(others);
    return left;
  }
}
