package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableResourceTest {

  @Test
  void aRowIsItsCellsAndCommentsAreLeftOut() {
    assertThat(TableResource.rows("sections.tsv"))
        .hasSize(10)
        .contains(new String[] {"SURGERY", "10000", "69999"})
        .allSatisfy(cells -> assertThat(cells).hasSize(3));
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> TableResource.rows("none.tsv"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("none.tsv");
  }
}
