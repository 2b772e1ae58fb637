package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A claim and an explanation of benefit as files, of invented patients, with everything that is
 * said of them.
 */
class FixturesTest {
  @Test
  void aClaim() {
    assertThat(firstSentences(Hapi.validatorOverExcerpt(), "claim.json"))
        .containsExactly(
            "INFORMATION Claim.item[2].productOrService: This catalog does not have J1100.",
            "ERROR Claim.item[3].productOrService: The number 20976 is not assigned to"
                + " anything in the official code set.",
            "WARNING Claim.item[4].productOrService: Code 55700 ended on 2025-12-31.",
            "ERROR Claim.item[1].modifier[1].coding[0]: 50 says both sides already, so it"
                + " does not stand with a single side: 50 and RT.",
            "INFORMATION Claim.item[1].modifier[0].coding[0]: Bilateral indicator 1: Medicare"
                + " pays 64483 with 50 at 150 percent of the amount, or the charge if that is"
                + " lower.",
            "ERROR Claim.item[4].productOrService.coding[0]: Code 55700 was not in force on"
                + " 2026-02-10: its last day was 2025-12-31; replaced by 55707, 55708.",
            "ERROR Claim.item[6].modifier[0].coding[0]: The line has 50 and 2 units; 50 says"
                + " both sides, so that the line has one unit.",
            "INFORMATION Claim.item[6].modifier[0].coding[0]: Bilateral indicator 1: Medicare"
                + " pays 64493 with 50 at 150 percent of the amount, or the charge if that is"
                + " lower.",
            "ERROR Claim.item[7].modifier[1].coding[0]: 25 stands more than once on the line;"
                + " a modifier says something once.");
  }

  @Test
  void anExplanationOfBenefit() {
    assertThat(firstSentences(Hapi.validatorOverExcerpt(), "explanation-of-benefit.json"))
        .containsExactly(
            "WARNING ExplanationOfBenefit.item[0].productOrService: Code 55700 ended on"
                + " 2025-12-31.",
            "WARNING ExplanationOfBenefit.item[1].productOrService: Code 55700 ended on"
                + " 2025-12-31.",
            "WARNING ExplanationOfBenefit.item[2].productOrService: Code 55700 ended on"
                + " 2025-12-31.",
            "INFORMATION ExplanationOfBenefit.item[3].detail[0].productOrService: This"
                + " catalog does not have J2278.",
            "ERROR ExplanationOfBenefit.item[3].detail[0].subDetail[0].productOrService: The"
                + " number 20976 is not assigned to anything in the official code set.",
            "WARNING ExplanationOfBenefit.item[3].detail[1].productOrService: Code 99201 was"
                + " not in force on 2026-03-01: its last day was 2020-12-31; replaced by 99202.",
            "ERROR ExplanationOfBenefit.item[1].productOrService.coding[0]: Code 55700 was"
                + " not in force on 2026-01-05: its last day was 2025-12-31; replaced by 55707,"
                + " 55708.",
            "WARNING ExplanationOfBenefit.item[2].productOrService.coding[0]: If the service"
                + " was on 2026-01-09: Code 55700 was not in force on 2026-01-09: its last day"
                + " was 2025-12-31; replaced by 55707, 55708.",
            "ERROR ExplanationOfBenefit.item[3].detail[1].productOrService.coding[0]: Code"
                + " 99201 was not in force on 2026-01-06: its last day was 2020-12-31; replaced"
                + " by 99202.",
            "ERROR ExplanationOfBenefit.item[4].modifier[0].coding[0]: 73 is for the claim of"
                + " a hospital or surgery center, and the line is outside a facility.",
            "WARNING ExplanationOfBenefit.addItem[0].modifier[1].coding[0]: LT and RT on one"
                + " line say both sides, which 50 or two lines say; payers read the pair"
                + " differently.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim.json", "explanation-of-benefit.json"})
  void withoutOurSupportEveryCodeIsOfAnUnknownSystem(String file) {
    List<String> said = firstSentences(Validators.WITHOUT, file);

    long codes =
        Hapi.file(file)
            .lines()
            .filter(line -> line.contains(CodingSystem.CPT.url()) || line.contains("HCPCSRelease"))
            .count();
    assertThat(said)
        .hasSize((int) codes)
        .allMatch(it -> it.startsWith("WARNING") && it.contains("CodeSystem is unknown"));
  }

  private static List<String> firstSentences(FhirValidator validator, String file) {
    return Hapi.sentences(validator.validateWithResult(Hapi.file(file))).stream()
        .map(it -> it.split("(?<=[.]) ", 2)[0])
        .toList();
  }
}
