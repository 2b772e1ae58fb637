package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.cptcatalog.model.Amendment;
import io.github.cptcatalog.model.AsOf;
import io.github.cptcatalog.model.BillingFacts;
import io.github.cptcatalog.model.ClinicalFacts;
import io.github.cptcatalog.model.CodeCheck;
import io.github.cptcatalog.model.Completeness;
import io.github.cptcatalog.model.CostEstimate;
import io.github.cptcatalog.model.CostRange;
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
import io.github.cptcatalog.model.ProcedureCode;
import io.github.cptcatalog.model.Review;
import io.github.cptcatalog.model.Source;
import io.github.cptcatalog.model.Validity;
import java.util.List;
import java.util.Objects;

/**
 * Teaches the Jackson mapper of an application the published JSON form of the values of the model,
 * alone and inside the application's own types.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CptModule());
 * String json = mapper.writeValueAsString(procedure);
 * Procedure same = mapper.readValue(json, Procedure.class);
 * }</pre>
 *
 * <p>The form is the one of {@link DatasetWriter}, and is read as strictly as a data set is: how
 * the mapper names, leaves out or coerces the fields of other types does not change it, and what
 * does not fit fails with Jackson's own exceptions. {@code findAndRegisterModules()} finds this
 * module. Enums are written and read as the mapper does with every enum.
 *
 * <p>Immutable; one module can be registered with many mappers.
 */
public final class CptModule extends Module {
  // not the data set, whose files and register DatasetReader puts together
  private static final List<Class<?>> VALUES =
      List.of(
          Amendment.class,
          AsOf.class,
          BillingFacts.class,
          ClinicalFacts.class,
          CodeCheck.class,
          Completeness.class,
          CostEstimate.class,
          CostRange.class,
          DurationRange.class,
          Edition.class,
          Faq.class,
          Modifier.class,
          ModifierRegister.class,
          ModifierUse.class,
          OfficialText.class,
          PatientGuide.class,
          PaymentIndicators.class,
          Procedure.class,
          ProcedureCode.class,
          Review.class,
          Source.class,
          Validity.class);

  private final ModifierRegister modifiers;

  /**
   * Makes a module that looks up the modifiers of a procedure, which stand there by their code, in
   * the register bundled with this library.
   */
  public CptModule() {
    this(ModifierRegister.empty());
  }

  /**
   * Makes a module that looks up the modifiers of a procedure, which stand there by their code, in
   * a register of your own, then in the bundled one. Of several modules in one mapper the one
   * registered last is used.
   *
   * @param modifiers the register, such as the one of the data set that the procedures are from
   */
  public CptModule(ModifierRegister modifiers) {
    this.modifiers = Objects.requireNonNull(modifiers, "modifiers");
  }

  @Override
  public String getModuleName() {
    return CptModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Returns an id by which modules with different registers are not taken for the same. */
  @Override
  public Object getTypeId() {
    return List.of(getModuleName(), modifiers);
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers writers = new SimpleSerializers();
    SimpleDeserializers readers = new SimpleDeserializers();
    ObjectReader reader =
        CatalogMapper.MAPPER
            .reader()
            // else every type would be looked into when a mapper is made
            .without(DeserializationFeature.EAGER_DESERIALIZER_FETCH)
            .withAttribute(CatalogMapper.RESOLVER, ModifierResolver.of(modifiers));
    for (Class<?> type : VALUES) {
      add(type, writers, readers, reader);
    }
    SimpleKeyDeserializers keys = new SimpleKeyDeserializers();
    keys.addDeserializer(AsOf.class, new TextKeyReader(AsOf.class, AsOf::parse));
    keys.addDeserializer(
        ProcedureCode.class, new TextKeyReader(ProcedureCode.class, ProcedureCode::of));
    context.addSerializers(writers);
    context.addDeserializers(readers);
    context.addKeyDeserializers(keys);
  }

  private static <T> void add(
      Class<T> type, SimpleSerializers writers, SimpleDeserializers readers, ObjectReader reader) {
    writers.addSerializer(type, new PublishedWriter<>(type));
    readers.addDeserializer(type, new PublishedReader<>(type, reader));
  }
}
