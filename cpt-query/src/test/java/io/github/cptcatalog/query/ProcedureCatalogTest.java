package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Filter.confirmed;
import static io.github.cptcatalog.query.Filter.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.MalformedCodeException;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The static door, over the bundled data. */
class ProcedureCatalogTest {
  @Test
  void findGivesWhatTheSourceSaysTogetherWithTheDoubt() {
    Procedure found = ProcedureCatalog.find("11952").orElseThrow();
    assertThat(found.code()).hasToString("11952");
    assertThat(found.codeCheck().verdict()).isEqualTo(Verdict.DIFFERENT_MEANING);
    assertThat(found.codeCheck().rightCodes()).startsWith(ProcedureCode.of("11982"));
    assertThat(found.doubt()).isPresent();
  }

  @Test
  void findIsEmptyForWhatIsNotThereAndForWhatIsNoCode() {
    assertThat(ProcedureCatalog.find("00000")).isEmpty();
    assertThat(ProcedureCatalog.find("11952-50")).isEmpty();
  }

  @Test
  void theObviousQueryFindsDoubtfulRecordsBesideConfirmedOnes() {
    ProcedureQuery obvious =
        ProcedureCatalog.query().category(Category.SURGERY).modifier("50").costAtMost("3000");
    assertThat(Sample.codes(obvious.where(not(confirmed())).list()))
        .containsExactly("11952", "20976");
    assertThat(Sample.codes(obvious.confirmed().list()))
        .contains("27096", "64483", "64493")
        .doesNotContain("11952", "20976");
  }

  @Test
  void everyRightCodeOfADoubtfulRecordCanBeFound() {
    ProcedureCatalog.query().where(not(confirmed())).stream()
        .flatMap(procedure -> procedure.codeCheck().rightCodes().stream())
        .forEach(code -> assertThat(ProcedureCatalog.catalog().get(code.text())).isNotNull());
  }

  @Test
  void aModifierMeansATripOnAnAmbulanceLineAndSomethingElseElsewhere() {
    Catalog catalog = ProcedureCatalog.catalog();
    assertThat(catalog.modifier("hh", ProcedureCode.of("A0429")).orElseThrow().meaning())
        .isEqualTo("The ambulance trip went from hospital to hospital.");
    assertThat(catalog.modifier("HH", ProcedureCode.of("99213")))
        .isEqualTo(catalog.modifier("HH"))
        .map(Modifier::kind)
        .contains(ModifierKind.PROGRAM);
  }

  @Test
  void theRegisterSaysAsOfWhenItIs() {
    assertThat(ProcedureCatalog.catalog().modifierRegisters())
        .singleElement()
        .satisfies(
            register -> {
              assertThat(register.asOf()).contains(LocalDate.of(2025, 10, 1));
              assertThat(register.notices()).anyMatch(notice -> notice.contains("no licence"));
            });
  }

  @Test
  void whatIsNoModifierIsNotFoundWithAProcedureOrWithout() {
    assertThat(ProcedureCatalog.catalog().modifier("hello")).isEmpty();
    assertThat(ProcedureCatalog.catalog().modifier("hello", ProcedureCode.of("A0429"))).isEmpty();
  }

  @Test
  void sidesOfTheBodyAreAskedByKind() {
    assertThat(
            Sample.codes(
                ProcedureCatalog.query().modifierKind(ModifierKind.LATERALITY).confirmed().list()))
        .contains("64483")
        .doesNotContain("62323", "11982");
  }

  @Test
  void theCatalogIsAlwaysTheSameObject() {
    assertThat(ProcedureCatalog.catalog()).isSameAs(ProcedureCatalog.catalog());
    assertThat(ProcedureCatalog.find("11952").orElseThrow())
        .isSameAs(ProcedureCatalog.catalog().get("11952"));
  }

  @Test
  void theQueryStartsFromEveryProcedure() {
    assertThat(ProcedureCatalog.query().list())
        .isNotEmpty()
        .isEqualTo(ProcedureCatalog.catalog().procedures());
  }

  @Test
  void getGivesTheRecordOrSaysWhyNot() {
    assertThat(ProcedureCatalog.get("20976")).isEqualTo(ProcedureCatalog.find("20976").get());
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> ProcedureCatalog.get("00000"))
        .withMessageStartingWith("No procedure 00000 in cpt-catalog bundled data ")
        .withMessageContaining("so the code may well exist.");
    assertThatExceptionOfType(MalformedCodeException.class)
        .isThrownBy(() -> ProcedureCatalog.get("eleven"));
  }

  @Test
  void lookupAnswersAsTheCatalogDoes() {
    assertThat(ProcedureCatalog.lookup("11952"))
        .isEqualTo(ProcedureCatalog.catalog().lookup("11952"));
    assertThat(ProcedureCatalog.lookup("11952").status()).isEqualTo(Lookup.Status.DOUBTFUL);
    assertThat(ProcedureCatalog.lookup("11952").sentence()).contains("11982");
  }

  @Test
  void theEditionsAreThoseOfTheCatalog() {
    assertThat(ProcedureCatalog.editions())
        .isNotEmpty()
        .isEqualTo(ProcedureCatalog.catalog().editions());
  }

  @Test
  void theEditionIsAFragmentThatNamesItsNotices() {
    assertThat(ProcedureCatalog.catalog().editions())
        .singleElement()
        .satisfies(
            edition -> {
              assertThat(edition.completeness().kinds()).isEmpty();
              assertThat(edition.notices()).isNotEmpty();
            });
  }
}
