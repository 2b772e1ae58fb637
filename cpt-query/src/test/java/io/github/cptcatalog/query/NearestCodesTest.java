package io.github.cptcatalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.ProcedureCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestCodesTest {
  @Test
  void oneWrongCharacterComesBeforeCloserNumbers() {
    assertThat(nearest("11952", "11949", "11957", "91952"))
        .containsExactly("11957", "91952", "11949");
  }

  @Test
  void twoNeighboursSwappedComeBeforeCloserNumbers() {
    assertThat(nearest("11952", "11947", "19152")).containsExactly("19152", "11947");
    assertThat(nearest("11952", "11947", "11925")).containsExactly("11925", "11947");
    assertThat(nearest("12345", "21345", "12350")).containsExactly("21345", "12350");
  }

  @Test
  void charactersThatAreFurtherApartAreNoSlip() {
    assertThat(nearest("12345", "52341", "12351")).containsExactly("12351", "52341");
  }

  @Test
  void aSwapAndAWrongCharacterAreNoSlip() {
    assertThat(nearest("12345", "21346", "12350")).containsExactly("12350", "21346");
    assertThat(nearest("12345", "11245", "12356")).containsExactly("12356", "11245");
  }

  @Test
  void oneCharacterThatMatchesCrosswiseIsNoSwap() {
    // 1 and 2 meet crosswise, the other pair does not
    assertThat(nearest("12345", "23345", "12356")).containsExactly("12356", "23345");
    assertThat(nearest("12345", "31345", "12356")).containsExactly("12356", "31345");
  }

  @Test
  void aWrongLastLetterIsASlip() {
    assertThat(nearest("0001F", "00010", "0002F", "0001U")).contains("0001U", "00010", "0002F");
    assertThat(nearest("0001F", "00029", "00030", "0001U")).startsWith("0001U");
  }

  @Test
  void amongNumbersTheClosestComesFirst() {
    assertThat(nearest("62300", "62355", "62327", "62344"))
        .containsExactly("62327", "62344", "62355");
  }

  @Test
  void amongNumbersAsCloseTheLowerComesFirst() {
    assertThat(nearest("55555", "55556", "55554")).containsExactly("55554", "55556");
  }

  @Test
  void distanceIsCountedInDecimalNumbers() {
    assertThat(nearest("99200", "99245", "99199")).containsExactly("99199", "99245");
  }

  @Test
  void codesWithAnotherLetterComeAfterThoseWithTheSame() {
    assertThat(nearest("A0425", "J0433", "A0499", "Z0433")).startsWith("A0499");
  }

  @Test
  void codesOfAnotherKindComeLast() {
    assertThat(nearest("00020", "0455T", "J0455", "00999")).startsWith("00999");
  }

  @Test
  void threeAreTheMost() {
    assertThat(nearest("55555", "55551", "55552", "55553", "55554"))
        .containsExactly("55554", "55553", "55552");
  }

  @Test
  void anEmptyCatalogHasNone() {
    assertThat(nearest("55555")).isEmpty();
  }

  private static List<String> nearest(String wanted, String... known) {
    List<ProcedureCode> codes = Arrays.stream(known).map(ProcedureCode::of).toList();
    return NearestCodes.of(ProcedureCode.of(wanted), codes).stream()
        .map(ProcedureCode::text)
        .toList();
  }
}
