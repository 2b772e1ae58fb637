package io.github.cptcatalog.query;

import static io.github.cptcatalog.model.Verdict.CONFIRMED;
import static io.github.cptcatalog.query.Clinic.amendment;
import static io.github.cptcatalog.query.Clinic.dataset;
import static io.github.cptcatalog.query.Clinic.edition;
import static io.github.cptcatalog.query.Parts.procedure;
import static io.github.cptcatalog.query.Parts.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final Catalog CATALOG = Catalog.of(Clinic.BASE, Clinic.PRICES, Clinic.TITLES);

  @Test
  void namesTheDataSetOfARecordThatNobodyAmended() {
    assertThat(CATALOG.origin("20000"))
        .contains(
            new Origin(ProcedureCode.of("20000"), Optional.of(Clinic.BASE.edition()), List.of()));
    assertThat(CATALOG.origin("20000").orElseThrow())
        .hasToString("20000: clinic base 1 (2026-01-01)");
  }

  @Test
  void namesWhoAmendedWhichFieldsInTheOrderOfTheLayers() {
    assertThat(CATALOG.origin("11982").orElseThrow())
        .isEqualTo(
            new Origin(
                ProcedureCode.of("11982"),
                Optional.of(Clinic.BASE.edition()),
                List.of(
                    new AmendedBy(
                        Clinic.PRICES.edition(), List.of("billing.costs", "billing.coverageNotes")),
                    new AmendedBy(Clinic.TITLES.edition(), List.of("title")))))
        .hasToString(
            "11982: clinic base 1 (2026-01-01); billing.costs, billing.coverageNotes from clinic"
                + " prices 3 (2026-01-31); title from clinic titles 2 (2026-02-01)");
  }

  @Test
  void namesWhatAChangeBringsWithIt() {
    Dataset checked =
        dataset(
            edition("checked", "1", "2026-01-01"), Clinic.GATE.withCodeCheck(verdict(CONFIRMED)));
    assertThat(Catalog.of(checked, Clinic.TITLES).origin("11982").orElseThrow())
        .hasToString(
            "11982: checked 1 (2026-01-01); title, codeCheck.verdict, codeCheck.checkedOn,"
                + " codeCheck.sources from clinic titles 2 (2026-02-01)");
  }

  @Test
  void leavesOutAnAmendmentThatChangedNothing() {
    Dataset same =
        dataset(
            edition("same", "1", "2026-03-01"),
            amendment("11982").title("Removal of a gate").build());
    assertThat(Catalog.of(Clinic.BASE, same).origin("11982").orElseThrow().amendments()).isEmpty();
  }

  @Test
  void ofARecordThatReplacesAnotherIsItsOwnDataSet() {
    Dataset over = dataset(edition("over", "1", "2026-03-01"), procedure("11982", "Anew"));
    assertThat(Catalog.of(Clinic.BASE, Clinic.PRICES, over).origin("11982").orElseThrow())
        .hasToString("11982: over 1 (2026-03-01)");
  }

  @Test
  void ofABareProcedureIsNoDataSet() {
    Catalog bare = Catalog.of(List.of(Clinic.GATE));
    assertThat(bare.origin("11982").orElseThrow().edition()).isEmpty();
    assertThat(bare.origin("11982").orElseThrow()).hasToString("11982: no data set");
  }

  @Test
  void isThereForEveryRecord() {
    assertThat(Sample.CATALOG.procedures())
        .allSatisfy(
            procedure ->
                assertThat(Sample.CATALOG.origin(procedure.code()))
                    .map(Origin::code)
                    .contains(procedure.code()));
  }

  @Test
  void isReadFromLowerCaseTextToo() {
    assertThat(Sample.CATALOG.origin("0001u")).isEqualTo(Sample.CATALOG.origin("0001U"));
  }

  @Test
  void isEmptyForACodeThatIsNotThereAndForTextThatIsNoCode() {
    assertThat(CATALOG.origin("11983")).isEmpty();
    assertThat(CATALOG.origin(ProcedureCode.of("11983"))).isEmpty();
    assertThat(CATALOG.origin("11982-50")).isEmpty();
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> CATALOG.origin((String) null))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> CATALOG.origin((ProcedureCode) null))
        .withMessage("code");
  }
}
