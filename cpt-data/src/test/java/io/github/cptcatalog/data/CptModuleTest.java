package io.github.cptcatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.Category;
import io.github.cptcatalog.model.CostBasis;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
import io.github.cptcatalog.model.Edition;
import io.github.cptcatalog.model.ModifierRegister;
import io.github.cptcatalog.model.ModifierUse;
import io.github.cptcatalog.model.Procedure;
import io.github.cptcatalog.model.ProcedureCode;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CptModuleTest {
  private static final ModifierUse BOTH_SIDES = ModifierUse.of(MemoryFiles.REGISTER.get(1));

  private static final CostEstimate COST =
      CostEstimate.builder()
          .range(CostRange.usd("90", "120.5"))
          .basis(CostBasis.OWN)
          .asOf(AsOf.year(2025))
          .source("Us")
          .build();

  private static final String COST_JSON =
      """
      {"low":"90.00","high":"120.50","currency":"USD","basis":"OWN","asOf":"2025","source":"Us"}""";

  private static final Procedure VISIT =
      Procedure.builder()
          .code(ProcedureCode.of("99213"))
          .title("Visit")
          .category(Category.EVALUATION_AND_MANAGEMENT)
          .billing(BillingFacts.builder().addModifiers(BOTH_SIDES).addCosts(COST).build())
          .build();

  private final ObjectMapper mapper =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new CptModule(ModifierRegister.of(MemoryFiles.REGISTER)));

  @Nested
  class IsFound {
    @Test
    void amongTheModulesOfTheClassPath() {
      assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(CptModule.class);
    }

    @Test
    void byAMapperThatFindsAndRegistersModules() throws JsonProcessingException {
      ObjectMapper finding = new ObjectMapper().findAndRegisterModules();
      assertThat(finding.writeValueAsString(COST)).isEqualTo(COST_JSON);
      assertThat(finding.readValue(COST_JSON, CostEstimate.class)).isEqualTo(COST);
    }
  }

  @Nested
  class Values {
    @Test
    void everyValueOfADataSetIsInItsPublishedForm() throws JsonMappingException {
      for (Class<?> type : valuesOfADataSet()) {
        JsonSerializer<?> writer = mapper.getSerializerProviderInstance().findValueSerializer(type);
        assertThat(writer).as(type.getName()).isInstanceOf(PublishedWriter.class);
      }
    }

    @Test
    void theBundledDataIsReadBackAsItWasWritten() throws JsonProcessingException {
      ObjectMapper plain = new ObjectMapper().registerModule(new CptModule());
      for (Procedure procedure : BundledDataset.load().procedures()) {
        assertThat(plain.readValue(plain.writeValueAsString(procedure), Procedure.class))
            .isEqualTo(procedure);
      }
      Edition edition = BundledDataset.load().edition();
      assertThat(plain.readValue(plain.writeValueAsString(edition), Edition.class))
          .isEqualTo(edition);
      ModifierRegister register = BundledDataset.load().modifiers();
      assertThat(plain.readValue(plain.writeValueAsString(register), ModifierRegister.class))
          .isEqualTo(register);
    }

    @Test
    void anAmendmentIsReadBackAsItWasWritten() throws JsonProcessingException {
      Amendment amendment =
          Amendment.builder()
              .code(VISIT.code())
              .title("Longer visit")
              .billing(VISIT.billing())
              .build();
      assertThat(mapper.readValue(mapper.writeValueAsString(amendment), Amendment.class))
          .isEqualTo(amendment);
    }

    @Test
    void aCodeATimeAndARangeLookAsInsideARecord() throws JsonProcessingException {
      assertThat(mapper.writeValueAsString(VISIT.code())).isEqualTo("\"99213\"");
      assertThat(mapper.writeValueAsString(AsOf.parse("2026-01-28"))).isEqualTo("\"2026-01-28\"");
      assertThat(mapper.writeValueAsString(COST.range()))
          .isEqualTo("{\"low\":\"90.00\",\"high\":\"120.50\",\"currency\":\"USD\"}");
      assertThat(mapper.writeValueAsString(BOTH_SIDES)).isEqualTo("{\"code\":\"50\"}");
    }

    @Test
    void theIndentOfTheMapperIsKept() throws JsonProcessingException {
      assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(BOTH_SIDES))
          .isEqualTo("{%n  \"code\" : \"50\"%n}".formatted());
    }

    private static Set<Class<?>> valuesOfADataSet() {
      Set<Class<?>> found = new LinkedHashSet<>();
      for (Class<?> root :
          List.of(Procedure.class, Amendment.class, ModifierRegister.class, Edition.class)) {
        collect(root, found);
      }
      return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
      if (type instanceof ParameterizedType generic) {
        collect(generic.getActualTypeArguments()[0], found);
      } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
        for (RecordComponent component : plain.getRecordComponents()) {
          collect(component.getGenericType(), found);
        }
      }
    }
  }

  @Nested
  class InTypesOfTheApplication {
    record Basket(
        int patientId,
        List<Procedure> chosen,
        Optional<CostRange> total,
        Map<String, CostEstimate> byClinic,
        Map<ProcedureCode, Integer> counts,
        Map<AsOf, CostRange> overTime) {}

    private static final Basket BASKET =
        new Basket(
            7,
            List.of(VISIT, VISIT.withTitle("Other")),
            Optional.of(COST.range()),
            Map.of("north", COST),
            Map.of(VISIT.code(), 2),
            Map.of(AsOf.year(2025), COST.range()));

    @Test
    void theyAreReadBackEqual() throws JsonProcessingException {
      assertThat(mapper.readValue(mapper.writeValueAsString(BASKET), Basket.class))
          .isEqualTo(BASKET);
    }

    @Test
    void theNamesOfTheApplicationFollowItsMapperAndOursTheContract()
        throws JsonProcessingException {
      mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
      String json = mapper.writeValueAsString(BASKET);
      assertThat(json).contains("\"patient_id\":7", "\"codeCheck\":", "\"counts\":{\"99213\":2}");
      assertThat(mapper.readValue(json, Basket.class)).isEqualTo(BASKET);
    }

    @Test
    void theyAreConvertedWithoutText() {
      Map<String, Object> fields =
          mapper.convertValue(BASKET, new TypeReference<Map<String, Object>>() {});
      assertThat(fields).containsEntry("counts", Map.of("99213", 2));
      assertThat(mapper.convertValue(fields, Basket.class)).isEqualTo(BASKET);
    }

    @Test
    void whereTheMapperNamesClassesTheyAreReadBackAsTheirOwn() throws JsonProcessingException {
      mapper.activateDefaultTyping(
          BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build());
      List<Object> any = List.of(VISIT, COST, VISIT.code());
      String json = mapper.writeValueAsString(new Object[] {VISIT, COST, VISIT.code()});
      assertThat(json)
          .contains("[\"io.github.cptcatalog.model.ProcedureCode\",\"99213\"]")
          .contains("[\"io.github.cptcatalog.model.CostEstimate\"," + COST_JSON + "]");
      assertThat(mapper.readValue(json, Object[].class)).containsExactlyElementsOf(any);
    }

    @Test
    void whereTheMapperNamesClassesAsAFieldTheyAreReadBackAsTheirOwn()
        throws JsonProcessingException {
      mapper.activateDefaultTypingAsProperty(
          BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
          ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT,
          "class");
      String json = mapper.writeValueAsString(new Object[] {VISIT, COST, VISIT.code()});
      assertThat(json).contains("{\"class\":\"io.github.cptcatalog.model.CostEstimate\",\"low\"");
      assertThat(mapper.readValue(json, Object[].class)).containsExactly(VISIT, COST, VISIT.code());
      assertThatThrownBy(
              () ->
                  mapper.readValue(
                      json.replace("\"low\"", "\"high\":\"1\",\"low\""), Object[].class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("Field \"high\" stands twice in this object; keep one.");
    }

    @Test
    void aReaderOfTheApplicationFindsTheParserAtTheEndOfTheValue() throws JsonProcessingException {
      mapper.registerModule(new SimpleModule().addDeserializer(JsonToken.class, new LastToken()));
      assertThat(mapper.readValue(COST_JSON, JsonToken.class)).isEqualTo(JsonToken.END_OBJECT);
    }

    private static final class LastToken extends StdDeserializer<JsonToken> {
      private static final long serialVersionUID = 1L;

      LastToken() {
        super(JsonToken.class);
      }

      @Override
      public JsonToken deserialize(JsonParser parser, DeserializationContext context)
          throws IOException {
        context.readValue(parser, CostEstimate.class);
        return parser.currentToken();
      }
    }

    @Test
    void theGeneratorIsNotFlushedInTheMiddle() throws IOException {
      CountsFlushes out = new CountsFlushes();
      try (JsonGenerator json = mapper.createGenerator(out)) {
        json.writeStartArray();
        mapper
            .writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .writeValue(json, BASKET);
        assertThat(out.flushes).isZero();
      }
    }

    private static final class CountsFlushes extends OutputStream {
      private int flushes;

      @Override
      public void write(int b) {}

      @Override
      public void flush() {
        flushes++;
      }
    }
  }

  @Nested
  class Modifiers {
    @Test
    void areThoseOfTheBundledRegisterUnlessAnotherIsGiven() throws JsonProcessingException {
      ModifierUse read =
          new ObjectMapper()
              .registerModule(new CptModule())
              .readValue("{\"code\": \"50\", \"reason\": \"Both arms\"}", ModifierUse.class);
      assertThat(BundledDataset.load().modifiers().entries()).contains(read.modifier());
      assertThat(read.reason()).contains("Both arms");
    }

    @Test
    void areThoseOfTheModuleRegisteredLast() throws JsonProcessingException {
      ObjectMapper both =
          new ObjectMapper()
              .registerModule(new CptModule())
              .registerModule(new CptModule(ModifierRegister.of(MemoryFiles.REGISTER)));
      assertThat(both.readValue("{\"code\": \"50\"}", ModifierUse.class)).isEqualTo(BOTH_SIDES);
    }

    @Test
    void ofNullAreRefused() {
      assertThatThrownBy(() -> new CptModule(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("modifiers");
    }
  }

  @Nested
  class Refuses {
    record Holder(List<Procedure> chosen) {}

    private void assertRefused(
        String json, Class<?> type, Class<? extends DatabindException> exception, String... words) {
      assertThatThrownBy(() -> mapper.readValue(json, type))
          .isInstanceOf(exception)
          .message()
          .contains(words);
    }

    @Test
    void anUnknownFieldEvenWhereTheMapperPassesOverThem() {
      mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      assertRefused(
          "{\"other\": 1, \"chosen\": [{\"code\": \"99213\", \"titel\": \"Visit\"}]}",
          Holder.class,
          UnrecognizedPropertyException.class,
          "Unrecognized field \"titel\"",
          "line: 1",
          "Holder[\"chosen\"]->java.util.ArrayList[0]",
          "[\"titel\"]");
    }

    @Test
    void aCodeThatIsNone() {
      assertRefused(
          "{\"chosen\": [{\"code\": \"9921\"}]}",
          Holder.class,
          MismatchedInputException.class,
          "Not a procedure code: \"9921\".",
          "Holder[\"chosen\"]->java.util.ArrayList[0]");
    }

    @Test
    void aFieldThatStandsTwice() {
      assertRefused(
          "{\"chosen\": [{\"code\": \"99213\", \"title\": \"a\", \"title\": \"b\"}]}",
          Holder.class,
          MismatchedInputException.class,
          "Field \"title\" stands twice in this object; keep one.",
          "Holder[\"chosen\"]->java.util.ArrayList[0]");
    }

    @Test
    void aFieldThatIsMissing() {
      assertRefused(
          "{\"code\": \"99213\"}",
          Procedure.class,
          ValueInstantiationException.class,
          "some of required attributes are not set [title, category]");
    }

    @Test
    void aRangeUpsideDownAlsoAtTheRoot() {
      assertRefused(
          COST_JSON.replace("90.00", "900.00"),
          CostEstimate.class,
          ValueInstantiationException.class,
          "Cost range upside down: low 900.00 is above high 120.50; swap the two.");
    }

    @Test
    void aModifierThatTheRegisterLacksAlsoAtTheRoot() {
      assertRefused(
          "{\"code\": \"LT9\"}",
          ModifierUse.class,
          ValueInstantiationException.class,
          "Modifier \"LT9\" is neither in the modifier register");
    }

    @Test
    void aKeyThatIsNoCode() {
      assertThatThrownBy(
              () ->
                  mapper.readValue(
                      "{\"x\": 1}", new TypeReference<Map<ProcedureCode, Integer>>() {}))
          .isInstanceOf(InvalidFormatException.class)
          .hasMessageContaining("Not a procedure code: \"x\".");
    }

    @Test
    void aNumberForACode() {
      assertRefused(
          "99213",
          ProcedureCode.class,
          MismatchedInputException.class,
          "Expected a procedure code such as \"99213\".");
    }
  }
}
