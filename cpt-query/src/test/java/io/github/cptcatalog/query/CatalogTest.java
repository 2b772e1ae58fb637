package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.billing;
import static io.github.cptcatalog.query.Parts.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
  private static final Catalog CATALOG = Sample.CATALOG;

  @Nested
  class Find {
    @Test
    void givesTheRecordUnderTheCode() {
      assertThat(CATALOG.find("11952")).contains(Sample.get("11952"));
      assertThat(CATALOG.find(ProcedureCode.of("J1100"))).contains(Sample.get("J1100"));
    }

    @Test
    void readsLowerCase() {
      assertThat(CATALOG.find("0001u")).contains(Sample.get("0001U"));
      assertThat(CATALOG.find("j1100")).contains(Sample.get("J1100"));
    }

    @Test
    void isEmptyForACodeThatIsNotThere() {
      assertThat(CATALOG.find("11953")).isEmpty();
      assertThat(CATALOG.find(ProcedureCode.of("11953"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1195", "119520", " 11952", "11952-50", "CPT11952"})
    void isEmptyForTextThatIsNoCode(String text) {
      assertThat(CATALOG.find(text)).isEmpty();
    }

    @Test
    void refusesNull() {
      assertThatNullPointerException().isThrownBy(() -> CATALOG.find((String) null));
      assertThatNullPointerException()
          .isThrownBy(() -> CATALOG.find((ProcedureCode) null))
          .withMessage("code");
    }
  }

  @Nested
  class Get {
    @Test
    void givesTheRecordUnderTheCode() {
      assertThat(CATALOG.get("0001u")).isEqualTo(Sample.get("0001U"));
    }

    @Test
    void throwsForTextThatIsNoCode() {
      assertThatExceptionOfType(MalformedCodeException.class)
          .isThrownBy(() -> CATALOG.get("11952-50"))
          .withMessageStartingWith("Not a procedure code: \"11952-50\". Expected five digits");
    }

    @Test
    void namesTheNearestCodesOfACodeThatIsNotThere() {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> CATALOG.get("11983"))
          .withMessage(
              "No procedure 11983 in sample 2026.1 (2026-01-31) (32 codes). The catalog is a"
                  + " fragment of the code set, so the code may well exist. Nearest: 11982, 11952,"
                  + " 11950. Use find(code) if absence is expected.")
          .satisfies(unknown -> assertThat(unknown.code()).hasToString("11983"))
          .satisfies(
              unknown ->
                  assertThat(unknown.nearest())
                      .map(ProcedureCode::text)
                      .containsExactly("11982", "11952", "11950"));
    }

    @Test
    void namesNoCodesWhereThereAreNone() {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> Catalog.of(List.of()).get("11983"))
          .withMessage(
              "No procedure 11983 in this catalog (0 codes). The catalog is a fragment of the code"
                  + " set, so the code may well exist. Use find(code) if absence is expected.")
          .satisfies(unknown -> assertThat(unknown.nearest()).isEmpty());
    }
  }

  @Nested
  class OfBareProcedures {
    private final Procedure first = procedure("20001").withBilling(billing("RT 50"));
    private final Procedure second = procedure("20002").withBilling(billing("50 LT"));

    @Test
    void holdsThemInCodeOrder() {
      assertThat(Catalog.of(List.of(second, first)).procedures()).containsExactly(first, second);
    }

    @Test
    void knowsTheModifiersThatTheyName() {
      assertThat(Catalog.of(List.of(first, second)).modifiers())
          .map(Modifier::code)
          .containsExactly("50", "LT", "RT");
    }

    @Test
    void hasNoEdition() {
      assertThat(Catalog.of(List.of(first)).editions()).isEmpty();
    }

    @Test
    void mayBeEmpty() {
      assertThat(Catalog.of(List.of()).size()).isZero();
      assertThat(Catalog.of(List.of()).query().list()).isEmpty();
    }

    @Test
    void refusesACodeThatStandsTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Catalog.of(List.of(first, second, first.withTitle("Other"))))
          .withMessage("Code 20001 stands twice; keep one.");
    }

    @Test
    void isNotTouchedByLaterChangesOfTheList() {
      List<Procedure> list = new ArrayList<>(List.of(first));
      Catalog catalog = Catalog.of(list);
      list.add(second);
      assertThat(catalog.procedures()).containsExactly(first);
    }

    @Test
    void refusesNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> Catalog.of((List<Procedure>) null))
          .withMessage("procedures");
    }
  }

  @Nested
  class Returns {
    @Test
    void everyProcedureInCodeOrder() {
      assertThat(CATALOG.size()).isEqualTo(32);
      assertThat(Sample.codes(CATALOG.procedures())).hasSize(32).isSorted();
    }

    @Test
    void theModifiersOfTheRegisterAndThoseInUseInCodeOrder() {
      assertThat(CATALOG.modifiers())
          .map(Modifier::code)
          .contains("50", "GA", "RT", "LT")
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(CATALOG.modifierRegisters()).containsExactly(Sample.DATASET.modifiers());
      assertThat(Catalog.of(List.of()).modifierRegisters()).isEmpty();
    }

    @Test
    void aModifierInAnyCase() {
      assertThat(CATALOG.modifier("ga")).contains(Parts.modifier("GA"));
      assertThat(CATALOG.modifier("XU")).isEmpty();
      assertThat(CATALOG.modifier("no modifier")).isEmpty();
    }

    @Test
    void listsThatCannotBeChanged() {
      List<List<?>> lists = List.of(CATALOG.procedures(), CATALOG.modifiers(), CATALOG.editions());
      assertThat(lists)
          .allSatisfy(
              list ->
                  assertThatExceptionOfType(UnsupportedOperationException.class)
                      .isThrownBy(() -> list.remove(0)));
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> CATALOG.codes().clear());
    }
  }
}
