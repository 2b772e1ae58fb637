package io.github.cptcatalog.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Validity;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {
  private static final Map<String, Class<?>> PARTS =
      Map.of(
          "codeCheck", CodeCheck.class,
          "clinical", ClinicalFacts.class,
          "patient", PatientGuide.class,
          "validity", Validity.class,
          "billing", BillingFacts.class,
          "review", Review.class);
  private static final List<String> ALWAYS_THERE =
      List.of("code", "category", "codeCheck.verdict", "review.state");

  @Test
  void noFieldOfARecordIsForgotten() {
    assertThat(Stream.concat(paths(RecordFields.ALL), ALWAYS_THERE.stream()))
        .containsExactlyInAnyOrderElementsOf(components("", Procedure.class).toList());
  }

  @Test
  void anEmptyRecordHasNothingButATitle() {
    Procedure empty = Invented.record("11111", "Horn");

    assertThat(paths(RecordFields.ALL.stream().filter(field -> field.isFilled(empty)).toList()))
        .containsExactly("title");
  }

  @Test
  void namesOfStaffAndSynonymsAreNotMeasured() {
    assertThat(RecordFields.READ_BY_PATIENTS.stream().map(RecordField::name))
        .hasSize(21)
        .contains("title", "faqs", "coverageNotes")
        .doesNotContain("synonyms", "personnel");
  }

  private static Stream<String> paths(List<RecordField> fields) {
    return fields.stream().map(RecordField::path);
  }

  private static Stream<String> components(String path, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .flatMap(
            name ->
                PARTS.containsKey(name)
                    ? components(name + ".", PARTS.get(name))
                    : Stream.of(path + name));
  }
}
