package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Dataset;
import io.github.cptcatalog.model.DurationRange;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.Faq;
import io.github.cptcatalog.model.Modifier;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.OfficialText;
import io.github.cptcatalog.model.PatientGuide;
import io.github.cptcatalog.model.PaymentIndicators;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.Validity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas have the fields and words of the model, in its order, and say what each is. */
class SchemaDriftTest {
  private static final JsonNode PROCEDURE =
      Schemas.tree(Schemas.resource(Schemas.PROCEDURE_FILE)).get("$defs");
  private static final JsonNode DATASET =
      Schemas.tree(Schemas.resource(Schemas.DATASET_FILE)).get("$defs");

  /** A definition of a schema and the record that it is of. */
  record Definition(JsonNode all, String name, Class<?> type) {
    JsonNode properties() {
      return all.get(name).get("properties");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Definition> definitions() {
    Map<String, Class<?>> ofProcedure =
        Map.ofEntries(
            Map.entry("procedure", Procedure.class),
            Map.entry("codeCheck", CodeCheck.class),
            Map.entry("clinicalFacts", ClinicalFacts.class),
            Map.entry("durationRange", DurationRange.class),
            Map.entry("patientGuide", PatientGuide.class),
            Map.entry("faq", Faq.class),
            Map.entry("validity", Validity.class),
            Map.entry("billingFacts", BillingFacts.class),
            Map.entry("modifierUse", ModifierUse.class),
            Map.entry("costEstimate", CostEstimate.class),
            Map.entry("paymentIndicators", PaymentIndicators.class),
            Map.entry("source", Source.class),
            Map.entry("review", Review.class),
            Map.entry("officialText", OfficialText.class));
    Map<String, Class<?>> ofDataset =
        Map.of(
            "dataset", Dataset.class,
            "amendment", Amendment.class,
            "edition", Edition.class,
            "completeness", Completeness.class,
            "modifierRegister", ModifierRegister.class,
            "modifier", Modifier.class);
    return Stream.concat(of(PROCEDURE, ofProcedure), of(DATASET, ofDataset));
  }

  private static Stream<Definition> of(JsonNode all, Map<String, Class<?>> types) {
    assertThat(objects(all)).containsExactlyInAnyOrderElementsOf(types.keySet());
    return types.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Definition(all, entry.getKey(), entry.getValue()));
  }

  private static List<String> objects(JsonNode all) {
    return all.properties().stream()
        .filter(definition -> definition.getValue().has("properties"))
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void theFieldsAreTheComponentsOfTheRecordInTheirOrder(Definition definition) {
    assertThat(definition.properties().properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyElementsOf(fields(definition.type()).toList());
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void theWordsAreTheConstantsOfTheEnum(Definition definition) {
    for (RecordComponent component : definition.type().getRecordComponents()) {
      Type inner = inner(component.getGenericType());
      if (inner instanceof Class<?> type && type.isEnum()) {
        JsonNode property = definition.properties().get(component.getName());
        JsonNode words = property.has("items") ? property.at("/items/enum") : property.get("enum");
        assertThat(texts(words))
            .as(component.getName())
            .containsExactlyElementsOf(
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void everyFieldIsDescribedAndNoOtherIsAllowed(Definition definition) {
    JsonNode object = definition.all().get(definition.name());
    assertThat(object.path("additionalProperties").isBoolean()).isTrue();
    assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(object.path("description").asText()).isNotBlank();
    for (Map.Entry<String, JsonNode> property : definition.properties().properties()) {
      JsonNode described =
          property.getValue().has("description")
              ? property.getValue()
              : definition.all().at(pointer(property.getValue().path("$ref").asText()));
      assertThat(described.path("description").asText()).as(property.getKey()).endsWith(".");
    }
  }

  /** The names in a file: a cost has those of its range, a modifier stands by its code. */
  private static Stream<String> fields(Class<?> type) {
    if (type == Dataset.class) {
      return Arrays.stream(Part.values()).map(Part::field);
    }
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component ->
                component.getType() == CostRange.class
                    ? fields(CostRange.class)
                    : component.getType() == Modifier.class
                        ? Stream.of("code")
                        : Stream.of(component.getName()));
  }

  private static Type inner(Type type) {
    return type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String pointer(String reference) {
    return reference.replace("#/$defs", "");
  }
}
