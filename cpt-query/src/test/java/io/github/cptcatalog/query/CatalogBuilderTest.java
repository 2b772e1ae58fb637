package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Procedure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogBuilderTest {
  @Test
  void anEmptyOneBuildsAnEmptyCatalog() {
    Catalog empty = Catalog.builder().build();
    assertThat(empty.procedures()).isEmpty();
    assertThat(empty.editions()).isEmpty();
    assertThat(empty.modifiers()).isEmpty();
  }

  @Test
  void laysWhatIsAddedOverWhatWasAddedBefore() {
    Catalog built = Catalog.builder().add(Clinic.BASE).add(Clinic.PRICES).build();
    Catalog listed = Catalog.of(Clinic.BASE, Clinic.PRICES);
    assertThat(built.procedures()).isEqualTo(listed.procedures());
    assertThat(built.editions()).isEqualTo(listed.editions());
    assertThat(built.origin("11982")).isEqualTo(listed.origin("11982"));
  }

  @Test
  void laysBareProceduresOverDataSetsAndUnderThem() {
    List<Procedure> ours = List.of(procedure("20000", "Our fence"));
    Catalog over = Catalog.builder().add(Clinic.BASE).addProcedures(ours).build();
    assertThat(over.get("20000").title()).isEqualTo("Our fence");
    assertThat(over.origin("20000").orElseThrow().edition()).isEmpty();
    assertThat(over.editions()).containsExactly(Clinic.BASE.edition());

    Catalog under = Catalog.builder().addProcedures(ours).add(Clinic.BASE).build();
    assertThat(under.get("20000")).isEqualTo(Clinic.FENCE);
  }

  @Test
  void whatIsAddedLaterDoesNotTouchACatalogThatWasBuilt() {
    CatalogBuilder builder = Catalog.builder().add(Clinic.BASE);
    Catalog before = builder.build();
    Catalog after = builder.add(Clinic.TITLES).build();
    assertThat(before.get("11982")).isEqualTo(Clinic.GATE);
    assertThat(after.get("11982").title()).isEqualTo("Taking out a gate");
  }

  @Test
  void refusesACodeThatStandsTwiceInOneCallOnly() {
    CatalogBuilder builder = Catalog.builder().addProcedures(List.of(procedure("20000")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addProcedures(List.of(procedure("20001"), procedure("20001"))))
        .withMessage("Code 20001 stands twice; keep one.");
    assertThat(builder.addProcedures(List.of(procedure("20000", "Again"))).build().size())
        .isEqualTo(1);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Catalog.builder().add(null))
        .withMessage("dataset");
    assertThatNullPointerException()
        .isThrownBy(() -> Catalog.builder().addProcedures(null))
        .withMessage("procedures");
  }
}
