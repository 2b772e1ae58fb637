package io.github.cptcatalog.data;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.ModifierUse;
import java.util.Set;
import java.util.function.Supplier;

/** Jackson, set up for the published form: strict, and without annotations in the model. */
final class CatalogMapper {
  /** The attribute under which a read finds its {@link ModifierResolver}. */
  static final String RESOLVER = ModifierResolver.class.getName();

  /** The one mapper of reader and writer, so that what it learns of a record it learns once. */
  static final JsonMapper MAPPER = create();

  private CatalogMapper() {}

  private static JsonMapper create() {
    JsonFactory strict =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return JsonMapper.builder(strict)
        .addModule(new Jdk8Module())
        .addModule(TextModule.create())
        .addModule(forms())
        .annotationIntrospector(
            new RecordIntrospector(Set.of(CostEstimate.class, ModifierUse.class)))
        .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        // else 5.7 prices are read as 5
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
        // a list is written even when it is empty; other absent fields are left out
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        // else a blank text is read as an absent count
        .withCoercionConfigDefaults(
            any ->
                any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setAcceptBlankAsEmpty(false))
        // else 99999 is read as "99999", and a code is never a number
        .withCoercionConfig(
            LogicalType.Textual,
            text -> {
              text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
        .build();
  }

  private static SimpleModule forms() {
    SimpleModule module =
        new SimpleModule("cpt-catalog forms") {
          private static final long serialVersionUID = 1L;

          @Override
          public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new EnumReaders());
          }
        };
    module.addDeserializer(
        CostEstimate.class,
        FormReader.of(CostEstimateForm.class, (form, context) -> form.toEstimate()));
    module.addDeserializer(
        ModifierUse.class,
        FormReader.of(ModifierUseForm.class, (form, context) -> resolver(context).resolve(form)));
    module.addSerializer(
        CostEstimate.class, new FormWriter<>(CostEstimate.class, CostEstimateForm::of));
    module.addSerializer(
        ModifierUse.class, new FormWriter<>(ModifierUse.class, ModifierUseForm::of));
    module.setValueInstantiators(new BuildersWithPresets());
    return module;
  }

  private static ModifierResolver resolver(DeserializationContext context) {
    return (ModifierResolver) context.getAttribute(RESOLVER);
  }

  /**
   * Makes builders through the record's own {@code builder()}, which presets what may be absent.
   */
  private static final class BuildersWithPresets extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator findValueInstantiator(
        DeserializationConfig config, BeanDescription bean, ValueInstantiator usual) {
      return BuilderOfRecord.recordOf(bean.getBeanClass())
          .<ValueInstantiator>map(type -> new ByBuilder(bean.getBeanClass(), type))
          .orElse(usual);
    }
  }

  /** Makes the builder of one record. */
  private static final class ByBuilder extends ValueInstantiator.Base {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<Object> maker;

    ByBuilder(Class<?> builder, Class<?> type) {
      super(builder);
      this.maker = BuilderOfRecord.maker(type);
    }

    @Override
    public boolean canCreateUsingDefault() {
      return true;
    }

    @Override
    public Object createUsingDefault(DeserializationContext context) {
      return maker.get();
    }
  }
}
