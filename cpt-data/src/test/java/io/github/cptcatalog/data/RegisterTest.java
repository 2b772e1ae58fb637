package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierKind;
import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ModifierPaymentRule;
import io.github.cptcatalog.model.ModifierRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled modifier register. */
class RegisterTest {
  private static final ModifierRegister REGISTER = BundledDataset.load().modifiers();

  private static Modifier modifier(String code) {
    return REGISTER.entries().stream()
        .filter(modifier -> modifier.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No modifier " + code));
  }

  @Test
  void theRegisterHasItsDayItsNoticesAndAllEntries() {
    assertThat(REGISTER.asOf()).contains(LocalDate.of(2025, 10, 1));
    assertThat(REGISTER.notices())
        .hasSize(4)
        .anySatisfy(notice -> assertThat(notice).contains("no licence to call a modifier unknown"))
        .anySatisfy(notice -> assertThat(notice).contains("A04 codes"));
    assertThat(REGISTER.entries()).hasSize(427);
  }

  @Test
  void noTwoModifiersHaveOneName() {
    assertThat(REGISTER.entries()).extracting(Modifier::name).doesNotHaveDuplicates();
  }

  @Test
  void everyKindLevelAndRuleIsUsed() {
    assertThat(REGISTER.entries()).extracting(Modifier::kind).contains(ModifierKind.values());
    assertThat(REGISTER.entries()).extracting(Modifier::level).contains(ModifierLevel.values());
    assertThat(REGISTER.entries())
        .flatExtracting(modifier -> modifier.paymentRule().stream().toList())
        .contains(ModifierPaymentRule.values());
  }

  @ParameterizedTest
  @CsvSource({
    "25, CPT, DISTINCT_SERVICE, true, , 'Separate visit, same day'",
    "50, CPT, LATERALITY, false, BILAT_BY_INDICATOR, Both sides",
    "51, CPT, PRICING, false, MULT_BY_INDICATOR, 'Several procedures, one session'",
    "59, CPT, DISTINCT_SERVICE, true, , Distinct service",
    "LT, HCPCS_LEVEL_II, LATERALITY, true, , Left side",
    "RT, HCPCS_LEVEL_II, LATERALITY, true, , Right side",
    "XE, HCPCS_LEVEL_II, DISTINCT_SERVICE, true, , 'Distinct, different encounter'",
  })
  void aModifierThatManyUseIs(
      String code,
      ModifierLevel level,
      ModifierKind kind,
      boolean ncciAssociated,
      ModifierPaymentRule rule,
      String name) {
    Modifier modifier = modifier(code);
    assertThat(modifier.name()).isEqualTo(name);
    assertThat(modifier.level()).isEqualTo(level);
    assertThat(modifier.kind()).isEqualTo(kind);
    assertThat(modifier.ncciAssociated()).isEqualTo(ncciAssociated);
    assertThat(modifier.paymentRule()).isEqualTo(Optional.ofNullable(rule));
    assertThat(modifier.lastDay()).isEmpty();
  }

  @Test
  void theShapeOfACodeFitsItsLevel() {
    List<String> breaches = new ArrayList<>();
    for (Modifier modifier : REGISTER.entries()) {
      String shape =
          switch (modifier.level()) {
            case CPT -> "[0-9]{2}";
            case CPT_CATEGORY_II -> "[0-9]P";
            case CPT_PHYSICAL_STATUS -> "P[1-6]";
            case HCPCS_LEVEL_II -> "(?!P[1-6])[A-Z][A-Z0-9]";
          };
      if (!modifier.code().matches(shape)) {
        breaches.add(modifier + ": not a code of level " + modifier.level());
      }
    }
    assertThat(breaches).isEmpty();
    assertThat(REGISTER.entries())
        .filteredOn(modifier -> modifier.level() == ModifierLevel.CPT_PHYSICAL_STATUS)
        .extracting(Modifier::code)
        .containsExactlyInAnyOrder("P1", "P2", "P3", "P4", "P5", "P6");
  }

  @Test
  void theModifiersThatHaveEndedSayWhen() {
    assertThat(modifier("GD").firstDay()).contains(LocalDate.of(2008, 1, 1));
    assertThat(modifier("GD").lastDay()).contains(LocalDate.of(2019, 12, 31));
    assertThat(modifier("ZC").lastDay()).contains(LocalDate.of(2018, 3, 31));
    assertThat(REGISTER.entries()).filteredOn(m -> m.lastDay().isPresent()).hasSize(20);
  }

  @Test
  void laterality() {
    assertThat(REGISTER.entries())
        .filteredOn(modifier -> modifier.kind() == ModifierKind.LATERALITY)
        .extracting(Modifier::code, Modifier::name)
        .containsExactlyInAnyOrder(
            tuple("50", "Both sides"), tuple("LT", "Left side"), tuple("RT", "Right side"));
  }

  @Test
  void everySourceIsAKnownOne() {
    assertThat(REGISTER.entries())
        .allSatisfy(
            modifier ->
                assertThat(modifier.source().split("; ", -1))
                    .as(modifier.toString())
                    .allMatch(
                        source ->
                            source.matches(
                                "CMS HCPCS file (2019|2020|October 2025( \\(dates\\))?|October 2026"
                                    + " \\(excerpt\\))|(candid-python|northstar) modifier list"
                                    + "|findacode|MO HealthNet|WPS")));
  }
}
