package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OfficialTextTest {
  @Test
  void printsTheLicenceBesideTheWording() {
    assertThat(new OfficialText(" Horn polishing ", "Invented, for tests."))
        .hasToString("Horn polishing (Invented, for tests.)");
  }

  @Test
  void neitherPartMayBeBlank() {
    assertThatThrownBy(() -> new OfficialText(" ", "Invented."))
        .hasMessageStartingWith("official wording is blank");
    assertThatThrownBy(() -> new OfficialText("Horn polishing", ""))
        .hasMessageStartingWith("licence of the official wording is blank");
  }

  @Test
  void aRecordHasNoneUnlessALicenseeFillsIt() {
    OfficialText text = new OfficialText("Horn polishing", "Invented.");

    assertThat(Samples.procedure("11111").build().officialText()).isEmpty();
    assertThat(Samples.procedure("11111").officialText(text).build().officialText()).contains(text);
  }
}
