package io.github.cptcatalog.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.ModifierLevel;
import io.github.cptcatalog.model.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingSystemTest {
  @ParameterizedTest
  @CsvSource({
    "99213, CPT",
    "0001U, CPT",
    "0042T, CPT",
    "0002M, CPT",
    "0001A, CPT",
    "J1100, HCPCS",
  })
  void isKnownByTheShapeOfACode(String code, CodingSystem system) {
    assertThat(CodingSystem.of(ProcedureCode.of(code))).isEqualTo(system);
  }

  @ParameterizedTest
  @EnumSource
  void isKnownByTheLevelOfAModifier(ModifierLevel level) {
    assertThat(CodingSystem.of(level))
        .isEqualTo(level == ModifierLevel.HCPCS_LEVEL_II ? CodingSystem.HCPCS : CodingSystem.CPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.ama-assn.org/go/cpt",
        "https://www.ama-assn.org/go/cpt",
        "http://www.ama-assn.org/go/cpt|2026",
        "https://www.ama-assn.org/go/cpt|"
      })
  void isFoundByItsAddress(String url) {
    assertThat(CodingSystem.find(url)).contains(CodingSystem.CPT);
  }

  @Test
  void bothAreFoundByTheAddressTheyGive() {
    for (CodingSystem system : CodingSystem.values()) {
      assertThat(CodingSystem.find(system.url())).contains(system);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "http",
        "https:",
        "http://snomed.info/sct",
        "http://www.ama-assn.org/go/cpt/",
        "http://www.ama-assn.org/go/cpt-2026",
        "http://www.ama-assn.org/go/CPT",
        "ftps://www.ama-assn.org/go/cpt",
        "shttp://www.ama-assn.org/go/cpt",
        "http:///www.ama-assn.org/go/cpt",
        "urn:oid:2.16.840.1.113883.6.12"
      })
  void isNotFoundByAnotherAddress(String url) {
    assertThat(CodingSystem.find(url)).isEmpty();
  }
}
