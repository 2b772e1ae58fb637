package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of the code sets of 2025 and 2026. */
class ProcedureCodeCategoryTest {
  private static final List<String> ANESTHESIA_ADD_ONS =
      List.of("99100", "99116", "99135", "99140");

  @ParameterizedTest
  @CsvSource({
    "00100, ANESTHESIA",
    "01999, ANESTHESIA",
    "10000, SURGERY",
    "10004, SURGERY",
    "69990, SURGERY",
    "69999, SURGERY",
    "70000, RADIOLOGY",
    "70010, RADIOLOGY",
    "79999, RADIOLOGY",
    "80000, PATHOLOGY_AND_LABORATORY",
    "80047, PATHOLOGY_AND_LABORATORY",
    "89999, PATHOLOGY_AND_LABORATORY",
    "90000, MEDICINE",
    "90281, MEDICINE",
    "99099, MEDICINE",
    "99100, ANESTHESIA",
    "99101, MEDICINE",
    "99116, ANESTHESIA",
    "99135, ANESTHESIA",
    "99140, ANESTHESIA",
    "99141, MEDICINE",
    "99199, MEDICINE",
    "99200, EVALUATION_AND_MANAGEMENT",
    "99202, EVALUATION_AND_MANAGEMENT",
    "99499, EVALUATION_AND_MANAGEMENT",
    "99500, MEDICINE",
    "99607, MEDICINE",
    "0001F, CATEGORY_II",
    "0042T, CATEGORY_III",
    "0001U, PATHOLOGY_AND_LABORATORY",
    "0002M, PATHOLOGY_AND_LABORATORY",
    "0001A, MEDICINE",
    "J1100, HCPCS_LEVEL_II",
  })
  void theNumberTellsTheSection(String code, Category category) {
    assertThat(ProcedureCode.of(code).category()).contains(category);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000", "00099", "02000", "05000", "09999"})
  void someNumbersLieInNoSection(String code) {
    assertThat(ProcedureCode.of(code).category()).isEmpty();
  }

  // the official section list; its E/M block sits inside the numbers of medicine
  @ParameterizedTest
  @CsvSource({
    "00100, 01999, ANESTHESIA",
    "10004, 10021, SURGERY",
    "10030, 19499, SURGERY",
    "20100, 29999, SURGERY",
    "30000, 32999, SURGERY",
    "33016, 37799, SURGERY",
    "38100, 38999, SURGERY",
    "39000, 39599, SURGERY",
    "40490, 49999, SURGERY",
    "50010, 53899, SURGERY",
    "54000, 55899, SURGERY",
    "55920, 55980, SURGERY",
    "56405, 58999, SURGERY",
    "59000, 59899, SURGERY",
    "60000, 60699, SURGERY",
    "61000, 64999, SURGERY",
    "65091, 68899, SURGERY",
    "69000, 69979, SURGERY",
    "69990, 69990, SURGERY",
    "70010, 79999, RADIOLOGY",
    "80047, 89398, PATHOLOGY_AND_LABORATORY",
    "90281, 99199, MEDICINE",
    "99202, 99499, EVALUATION_AND_MANAGEMENT",
    "99500, 99607, MEDICINE",
  })
  void everyCodeOfAnOfficialRangeIsInItsSection(String first, String last, Category category) {
    assertThat(
            IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
                .mapToObj(number -> String.format("%05d", number))
                .filter(code -> !ANESTHESIA_ADD_ONS.contains(code))
                .filter(code -> !ProcedureCode.of(code).category().equals(Optional.of(category))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0001F, 9007F, CATEGORY_II, CATEGORY_II",
    "0042T, 1053T, CATEGORY_III, CATEGORY_III",
    "0001U, 0630U, PLA, PATHOLOGY_AND_LABORATORY",
    "0002M, 0020M, MAAA, PATHOLOGY_AND_LABORATORY",
    "0001A, 0174A, RETIRED_VACCINE, MEDICINE",
  })
  void codesWithALetterAreInTheSectionOfTheirKind(
      String first, String last, CodeKind kind, Category category) {
    for (ProcedureCode code : List.of(ProcedureCode.of(first), ProcedureCode.of(last))) {
      assertThat(code.kind()).isEqualTo(kind);
      assertThat(code.category()).contains(category);
    }
  }

  @Test
  void newCodesBeyondTodaysLastOneAreInTheSameSection() {
    assertThat(ProcedureCode.of("9999U").category()).contains(Category.PATHOLOGY_AND_LABORATORY);
    assertThat(ProcedureCode.of("9999T").category()).contains(Category.CATEGORY_III);
  }
}
