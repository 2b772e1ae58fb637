package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.Verdict.CONFIRMED;
import static io.github.cptcatalog.model.Verdict.DIFFERENT_MEANING;
import static io.github.cptcatalog.query.Clinic.amendment;
import static io.github.cptcatalog.query.Clinic.dataset;
import static io.github.cptcatalog.query.Clinic.edition;
import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DatasetException;
import io.github.cptcatalog.model.DatasetFault;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Amendments of one data set to records of those below it. */
class AmendmentLayeringTest {
  @Test
  void anAmendmentChangesTheRecordBelow() {
    Catalog catalog = Catalog.of(Clinic.BASE, Clinic.PRICES);
    Procedure gate = catalog.get("11982");
    assertThat(gate.cost()).map(cost -> cost.range().toString()).contains("$90.00");
    assertThat(gate.title()).isEqualTo("Removal of a gate");
    assertThat(catalog.procedures()).containsExactly(gate, Clinic.FENCE);
    assertThat(catalog.query().costAtMost("100").list()).containsExactly(gate);
  }

  @Test
  void amendmentsOfSeveralDataSetsAddUp() {
    Procedure gate = Catalog.of(Clinic.BASE, Clinic.PRICES, Clinic.TITLES).get("11982");
    assertThat(gate.title()).isEqualTo("Taking out a gate");
    assertThat(gate.billing().coverageNotes()).containsExactly("Ask first.");
  }

  @Test
  void ofTwoAmendmentsOfOneFieldTheLaterCounts() {
    Dataset later =
        dataset(edition("later", "1", "2025-01-01"), amendment("11982").title("Gate away").build());
    assertThat(Catalog.of(Clinic.BASE, Clinic.TITLES, later).get("11982").title())
        .isEqualTo("Gate away");
    assertThat(Catalog.of(Clinic.BASE, later, Clinic.TITLES).get("11982").title())
        .isEqualTo("Taking out a gate");
  }

  @Test
  void aRecordThatReplacesAnAmendedOneIsAsItsDataSetHasIt() {
    Procedure anew = procedure("11982", "Gate, new record");
    Dataset over = dataset(edition("over", "1", "2026-03-01"), anew);
    assertThat(Catalog.of(Clinic.BASE, Clinic.PRICES, over).get("11982")).isEqualTo(anew);
  }

  @Test
  void bareProceduresAreAmendedToo() {
    Catalog catalog =
        Catalog.builder().addProcedures(Clinic.BASE.procedures()).add(Clinic.TITLES).build();
    assertThat(catalog.get("11982").title()).isEqualTo("Taking out a gate");
  }

  @Test
  void aModifierThatAnAmendmentBringsIsKnown() {
    Dataset both =
        dataset(
            edition("sides", "1", "2026-02-01"),
            amendment("11982").billing(Parts.billing("RT")).build());
    assertThat(Catalog.of(Clinic.BASE, both).modifiers()).map(Modifier::code).containsExactly("RT");
  }

  @Nested
  class Rejects {
    private final Edition wrong = edition("wrong", "1", "2026-03-01");
    private final Edition worse = edition("worse", "2", "2026-04-01");

    @Test
    void anAmendmentOfACodeThatNoDataSetBelowHas() {
      Dataset prices =
          dataset(
              wrong,
              amendment("11982").title("Fits").build(),
              amendment("99999").title("Fits nothing").build());
      assertThatExceptionOfType(DatasetException.class)
          .isThrownBy(() -> Catalog.of(Clinic.BASE, prices))
          .withMessage(
              "The catalog of clinic base 1 (2026-01-01), wrong 1 (2026-03-01) has 1 fault:\n"
                  + "  wrong 1 (2026-03-01) /amendments/1: No data set below has code 99999; add its"
                  + " record, or name the data set that has it before this one.")
          .satisfies(
              broken ->
                  assertThat(broken.faults())
                      .containsExactly(
                          new DatasetFault(
                              "wrong 1 (2026-03-01)",
                              0,
                              0,
                              "/amendments/1",
                              Optional.of("99999"),
                              "No data set below has code 99999; add its record, or name the data"
                                  + " set that has it before this one.")));
    }

    @Test
    void anAmendmentOfARecordThatIsLaidLater() {
      assertThatExceptionOfType(DatasetException.class)
          .isThrownBy(() -> Catalog.of(Clinic.PRICES, Clinic.BASE))
          .withMessageContaining("clinic prices 3 (2026-01-31) /amendments/0: No data set below");
    }

    @Test
    void everyAmendmentThatDoesNotFitAtOnce() {
      Dataset base =
          dataset(
              edition("base", "1", "2026-01-01"),
              procedure("20001").withCodeCheck(verdict(DIFFERENT_MEANING)),
              procedure("20002"));
      Dataset second =
          dataset(
              wrong,
              amendment("20001").codeCheck(verdict(CONFIRMED)).build(),
              amendment("99998").title("Fits nothing").build());
      Dataset third =
          dataset(
              worse,
              amendment("20002")
                  .billing(BillingFacts.builder().addAddOnTo(procedure("20002").code()).build())
                  .build());
      assertThatExceptionOfType(DatasetException.class)
          .isThrownBy(() -> Catalog.of(base, second, third))
          .satisfies(
              broken ->
                  assertThat(broken.faults())
                      .map(DatasetFault::toString)
                      .containsExactly(
                          "wrong 1 (2026-03-01) /amendments/0: Amendment of 20001 would lift the"
                              + " doubt DIFFERENT_MEANING from a text that it leaves standing;"
                              + " replace the record whole instead.",
                          "wrong 1 (2026-03-01) /amendments/1: No data set below has code 99998;"
                              + " add its record, or name the data set that has it before this one.",
                          "worse 2 (2026-04-01) /amendments/0: Record 20002 names its own code in"
                              + " replacedBy or addOnTo; name another."));
    }
  }
}
