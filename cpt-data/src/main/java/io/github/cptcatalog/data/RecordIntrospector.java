package io.github.cptcatalog.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson that the components of a record are the fields of its JSON form, and nothing else
 * is. So the model needs no annotation, and a component that is added to a record is in the form.
 *
 * <p>Records with a generated builder are read through it: it leaves absent fields at their
 * presets, and it names every missing field at once.
 */
final class RecordIntrospector extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  private final transient Set<Class<?>> withForms;

  /**
   * Makes an introspector.
   *
   * @param withForms the records that are read through a form of their own
   */
  RecordIntrospector(Set<Class<?>> withForms) {
    this.withForms = withForms;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
    return withForms.contains(type.getRawType())
        ? null
        : BuilderOfRecord.find(type.getRawType()).orElse(null);
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
    return BuilderOfRecord.recordOf(type.getRawType()).isPresent()
        ? new JsonPOJOBuilder.Value("build", "with")
        : null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated a) {
    boolean canonical =
        a instanceof AnnotatedConstructor constructor
            && constructor.getDeclaringClass().isRecord()
            && constructor.getParameterCount()
                == constructor.getDeclaringClass().getRecordComponents().length;
    return canonical ? JsonCreator.Mode.PROPERTIES : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(Annotated a) {
    if (a instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()) {
      return PropertyName.construct(component(parameter).getName());
    }
    if (a instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
      return BuilderOfRecord.recordOf(method.getDeclaringClass())
          .flatMap(type -> component(type, method.getName()))
          .filter(component -> takes(method.getRawParameterType(0), component.getType()))
          .map(component -> PropertyName.construct(component.getName()))
          .orElse(null);
    }
    return null;
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(Annotated a) {
    boolean accessor =
        a instanceof AnnotatedMethod method
            && method.getParameterCount() == 0
            && method.getDeclaringClass().isRecord()
            && component(method.getDeclaringClass(), method.getName()).isPresent();
    return accessor ? PropertyName.construct(a.getName()) : null;
  }

  @Override
  public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
    return type.getRawType().isRecord()
        ? Arrays.stream(type.getRawType().getRecordComponents())
            .map(RecordComponent::getName)
            .toArray(String[]::new)
        : null;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    boolean required =
        member instanceof AnnotatedParameter parameter
            && parameter.getDeclaringClass().isRecord()
            && isRequired(component(parameter));
    return required ? Boolean.TRUE : null;
  }

  static boolean isRequired(RecordComponent component) {
    Class<?> type = component.getType();
    return type != Optional.class
        && type != OptionalInt.class
        && !Collection.class.isAssignableFrom(type);
  }

  private static RecordComponent component(AnnotatedParameter parameter) {
    return parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst();
  }

  /** A builder has several methods of one name; this is the one that takes the whole component. */
  private static boolean takes(Class<?> parameter, Class<?> component) {
    return Collection.class.isAssignableFrom(component)
        ? parameter == Iterable.class
        : parameter == component;
  }
}
