package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cptcatalog.model.CodeKind;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.CompletenessBuilder;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Not in this catalog" must never read as "not a code", unless the data set is complete. */
class AbsenceTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  private static final String MAY_EXIST_FRAGMENT =
      " The catalog is a fragment of the code set, so the code may well exist.";
  private static final String MAY_EXIST_OTHER_KIND =
      " The catalog is not complete for this kind of code, so the code may well exist.";
  private static final String NOT_IN_FORCE =
      " The data set is complete for this kind of code, so it was not in force on 2026-01-31.";

  @Test
  void ofAFragmentTheCodeMayWellExist() {
    Lookup answer = Sample.CATALOG.lookup("11983");
    assertThat(answer.status()).isEqualTo(Lookup.Status.NOT_IN_CATALOG);
    assertThat(answer.procedure()).isEmpty();
    assertThat(answer.sentence())
        .isEqualTo(
            "No procedure 11983 in sample 2026.1 (2026-01-31) (32 codes)."
                + MAY_EXIST_FRAGMENT
                + " Nearest: 11982, 11952, 11950.");
  }

  @Test
  void ofACatalogWithoutEditionsTheCodeMayWellExist() {
    assertThat(Catalog.of(List.of()).lookup("11983").sentence())
        .isEqualTo("No procedure 11983 in this catalog (0 codes)." + MAY_EXIST_FRAGMENT);
  }

  @Test
  void ofACompleteSetTheCodeWasNotInForce() {
    assertThat(absence(complete(CodeKind.CATEGORY_I), "11983")).isEqualTo(NOT_IN_FORCE);
  }

  @Test
  void ofASetThatIsCompleteForOtherKindsTheCodeMayWellExist() {
    assertThat(absence(complete(CodeKind.CATEGORY_II, CodeKind.PLA), "11983"))
        .isEqualTo(MAY_EXIST_OTHER_KIND);
    assertThat(absence(complete(CodeKind.CATEGORY_II, CodeKind.PLA), "0001U"))
        .isEqualTo(NOT_IN_FORCE);
  }

  @Test
  void ofASetThatIsCompleteForAnotherTimeTheCodeMayWellExist() {
    assertThat(absence(complete(CodeKind.CATEGORY_I).lastDay(AS_OF), "11983"))
        .isEqualTo(NOT_IN_FORCE);
    assertThat(absence(complete(CodeKind.CATEGORY_I).lastDay(AS_OF.minusDays(1)), "11983"))
        .isEqualTo(MAY_EXIST_OTHER_KIND);
  }

  @Test
  void theGivenDayDecidesWhetherTheSetIsComplete() {
    Catalog catalog = Catalog.of(empty(complete(CodeKind.CATEGORY_I).firstDay(AS_OF)));
    assertThat(catalog.lookup("11983", AS_OF).sentence()).endsWith(NOT_IN_FORCE);
    assertThat(catalog.lookup("11983", AS_OF.minusDays(1)).sentence())
        .endsWith(MAY_EXIST_OTHER_KIND);
  }

  @Test
  void oneCompleteSetAmongFragmentsIsEnough() {
    Catalog layered = Catalog.of(empty(complete(CodeKind.CATEGORY_I)), fragment());
    assertThat(layered.lookup("11983").sentence()).endsWith(NOT_IN_FORCE);
    assertThat(layered.lookup("0001U").sentence()).endsWith(MAY_EXIST_OTHER_KIND);
  }

  @Test
  void getSaysTheSameAsLookup() {
    Catalog past = Catalog.of(empty(complete(CodeKind.CATEGORY_I).lastDay(AS_OF.minusDays(1))));
    String sentence = past.lookup("11983").sentence();
    assertThat(sentence).endsWith(MAY_EXIST_OTHER_KIND);
    assertThatThrownBy(() -> past.get("11983")).hasMessageStartingWith(sentence);
  }

  private static String absence(CompletenessBuilder completeness, String code) {
    String sentence = Catalog.of(empty(completeness)).lookup(code).sentence();
    String start = "No procedure " + code + " in empty 1 (2026-01-31) (0 codes).";
    assertThat(sentence).startsWith(start);
    return sentence.substring(start.length());
  }

  private static CompletenessBuilder complete(CodeKind... kinds) {
    return Completeness.builder().extent(Completeness.Extent.COMPLETE).addKinds(kinds);
  }

  private static Dataset empty(CompletenessBuilder completeness) {
    Edition edition =
        Edition.builder()
            .name("empty")
            .version("1")
            .asOf(AS_OF)
            .completeness(completeness.build())
            .build();
    return new Dataset(edition, List.of(), ModifierRegister.empty());
  }

  private static Dataset fragment() {
    Edition edition = Edition.builder().name("part").version("1").asOf(AS_OF).build();
    return new Dataset(edition, List.of(), ModifierRegister.empty());
  }
}
