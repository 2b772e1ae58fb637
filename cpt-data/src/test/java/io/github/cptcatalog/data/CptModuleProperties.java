package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.Procedure;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of the published form in mappers that are set up for something else. */
class CptModuleProperties {
  private static final CptModule MODULE = new CptModule(ModifierRegister.of(MemoryFiles.REGISTER));

  private static final List<ObjectMapper> MAPPERS =
      List.of(
          JsonMapper.builder().addModule(MODULE).build(),
          JsonMapper.builder()
              .addModule(new JavaTimeModule())
              .addModule(new Jdk8Module())
              .addModule(MODULE)
              .build(),
          contrary());

  /** A mapper for which everything is set against the published form. */
  private static ObjectMapper contrary() {
    return JsonMapper.builder()
        .addModule(MODULE)
        .addModule(new JavaTimeModule())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
        .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
        .build();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void everyMapperWritesTheFormOfTheWriter(@ForAll("procedures") Procedure procedure)
      throws JsonProcessingException {
    String published = Schemas.tree(DatasetWriter.toJson(procedure)).toString();
    for (ObjectMapper mapper : MAPPERS) {
      assertThat(mapper.writeValueAsString(procedure)).isEqualTo(published);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void everyMapperReadsBackWhatTheWriterWrote(@ForAll("procedures") Procedure procedure)
      throws JsonProcessingException {
    String published = DatasetWriter.toJson(procedure);
    for (ObjectMapper mapper : MAPPERS) {
      assertThat(mapper.readValue(published, Procedure.class)).isEqualTo(procedure);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void treesHoldTheSameForm(@ForAll("procedures") Procedure procedure)
      throws JsonProcessingException {
    for (ObjectMapper mapper : MAPPERS) {
      assertThat((Object) mapper.valueToTree(procedure))
          .isEqualTo(Schemas.tree(DatasetWriter.toJson(procedure)));
      assertThat(mapper.treeToValue(mapper.valueToTree(procedure), Procedure.class))
          .isEqualTo(procedure);
    }
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return AnyProcedure.arbitrary();
  }
}
