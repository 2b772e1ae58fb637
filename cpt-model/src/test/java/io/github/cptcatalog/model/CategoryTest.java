package io.github.cptcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {

  @ParameterizedTest
  @CsvSource({
    "Surgical Procedures, SURGERY",
    "surgery, SURGERY",
    "Surgery Section, SURGERY",
    "E/M services, EVALUATION_AND_MANAGEMENT",
    "Evaluation and Management Services, EVALUATION_AND_MANAGEMENT",
    "Evaluation & Management, EVALUATION_AND_MANAGEMENT",
    "E & M, EVALUATION_AND_MANAGEMENT",
    "Medicine Services and Procedures, MEDICINE",
    "Pathology & Laboratory, PATHOLOGY_AND_LABORATORY",
    "HCPCS II, HCPCS_LEVEL_II",
    "Category 3, CATEGORY_III",
    "em, EVALUATION_AND_MANAGEMENT",
    "E&M service, EVALUATION_AND_MANAGEMENT",
    "Anaesthesia, ANESTHESIA",
    "Anesthesia procedure, ANESTHESIA",
    "Radiology Procedures, RADIOLOGY",
    "Imaging, RADIOLOGY",
    "Lab, PATHOLOGY_AND_LABORATORY",
    "Pathology and Laboratory Procedures, PATHOLOGY_AND_LABORATORY",
    "Pathology & Laboratory, PATHOLOGY_AND_LABORATORY",
    "Medicine Services, MEDICINE",
    "medical services, MEDICINE",
    "CPT II, CATEGORY_II",
    "Performance Measurement, CATEGORY_II",
    "Category III, CATEGORY_III",
    "emerging technology, CATEGORY_III",
    "HCPCS, HCPCS_LEVEL_II",
    "Level II, HCPCS_LEVEL_II",
  })
  void readsTheLabelsThatPeopleWrite(String label, Category category) {
    assertThat(Category.find(label)).contains(category);
    assertThat(Category.of(label)).isEqualTo(category);
  }

  @Test
  void spacesDoNotMatter() {
    assertThat(Category.of("  pathology  and\tlaboratory \n"))
        .isEqualTo(Category.PATHOLOGY_AND_LABORATORY);
  }

  @ParameterizedTest
  @EnumSource
  void readsItsOwnNamesInAnyCase(Category category) {
    assertThat(Category.of(category.name())).isEqualTo(category);
    assertThat(Category.of(category.name().toLowerCase(Locale.ROOT))).isEqualTo(category);
    assertThat(Category.of(category.label())).isEqualTo(category);
    assertThat(Category.of(category.label().toUpperCase(Locale.ROOT))).isEqualTo(category);
  }

  @Nested
  class Rejects {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "services", "procedures", "Surgeon", "SURGERYS", "Category"})
    void labelsOfNoSection(String label) {
      assertThat(Category.find(label)).isEmpty();
    }

    @Test
    void anUnknownLabelWithTheListOfTheKnown() {
      assertThatThrownBy(() -> Category.of("Cooking"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Not a category: \"Cooking\". Expected one of Evaluation and management, Anesthesia,"
                  + " Surgery, Radiology, Pathology and laboratory, Medicine, Category II,"
                  + " Category III, HCPCS Level II.");
    }

    @Test
    void nullByItsName() {
      assertThatThrownBy(() -> Category.find(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("label");
    }
  }
}
