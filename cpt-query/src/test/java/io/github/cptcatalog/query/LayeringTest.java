package io.github.cptcatalog.query;

import static io.github.cptcatalog.query.Parts.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A catalog of several data sets. */
class LayeringTest {
  private static final Modifier OLD_WORDS = Parts.modifier("50");
  private static final Modifier NEW_WORDS =
      Parts.modifier("50").withName("New words").withKind(ModifierKind.LATERALITY);
  private static final Dataset BASE =
      new Dataset(
          edition("base", "2026-01-31"),
          List.of(procedure("20002", "Old title"), procedure("20001", "Kept")),
          ModifierRegister.of(List.of(OLD_WORDS, Parts.modifier("RT"))));
  private static final Dataset OURS =
      new Dataset(
          edition("ours", "2025-06-30"),
          List.of(procedure("20003", "Added"), procedure("20002", "New title")),
          ModifierRegister.of(List.of(NEW_WORDS)));

  @Test
  void theLaterDataSetCounts() {
    assertThat(Catalog.of(BASE, OURS).get("20002").title()).isEqualTo("New title");
    assertThat(Catalog.of(OURS, BASE).get("20002").title()).isEqualTo("Old title");
  }

  @Test
  void theLaterModifierCounts() {
    assertThat(Catalog.of(BASE, OURS).modifier("50")).contains(NEW_WORDS);
    assertThat(Catalog.of(OURS, BASE).modifier("50")).contains(OLD_WORDS);
  }

  @Test
  void ofAModifierThatIsInNoRegisterTheLaterUseCounts() {
    Catalog catalog =
        Catalog.of(
            using(edition("old", "2025-01-31"), OLD_WORDS), using(BASE.edition(), NEW_WORDS));
    assertThat(catalog.modifier("50")).contains(NEW_WORDS);
  }

  @Test
  void whatOnlyOneOfThemHasIsThere() {
    Catalog both = Catalog.of(BASE, OURS);
    assertThat(Sample.codes(both.procedures())).containsExactly("20001", "20002", "20003");
    assertThat(both.modifiers()).map(Modifier::code).containsExactly("50", "RT");
    assertThat(both.size()).isEqualTo(3);
  }

  @Test
  void aQuerySeesTheLaterRecordOnly() {
    assertThat(Catalog.of(BASE, OURS).query().codeStartingWith("20002").list())
        .containsExactly(procedure("20002", "New title"));
  }

  @Test
  void theEditionsStandInTheOrderOfTheLayers() {
    assertThat(Catalog.of(BASE, OURS).editions()).containsExactly(BASE.edition(), OURS.edition());
  }

  @Test
  void anAnswerNamesEveryEdition() {
    assertThat(Catalog.of(BASE, OURS).lookup("30000").sentence())
        .startsWith(
            "No procedure 30000 in base 1 (2026-01-31) and ours 1 (2025-06-30) (3 codes). The"
                + " catalog is a fragment");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Catalog.of((Dataset) null, OURS))
        .withMessage("first");
  }

  private static Dataset using(Edition edition, Modifier modifier) {
    BillingFacts billing = BillingFacts.builder().addModifier(ModifierUse.of(modifier)).build();
    return new Dataset(
        edition, List.of(procedure("20002").withBilling(billing)), ModifierRegister.empty());
  }

  private static Edition edition(String name, String asOf) {
    return Edition.builder().name(name).version("1").asOf(LocalDate.parse(asOf)).build();
  }
}
