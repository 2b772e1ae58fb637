package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a value whose form in the file differs from its parts in the model. */
final class FormReader<F, T> extends StdDeserializer<T> implements ResolvableDeserializer {
  private static final long serialVersionUID = 1L;

  private final Class<F> form;
  private final transient BiFunction<F, DeserializationContext, T> value;
  private transient @Nullable JsonDeserializer<Object> ofForm;

  private FormReader(Class<F> form, BiFunction<F, DeserializationContext, T> value) {
    super(Object.class);
    this.form = form;
    this.value = value;
  }

  static <F, T> FormReader<F, T> of(Class<F> form, BiFunction<F, DeserializationContext, T> value) {
    return new FormReader<>(form, value);
  }

  /** Looks up once what would be looked up for each value. */
  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    ofForm = context.findRootValueDeserializer(context.constructType(form));
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Object read = Objects.requireNonNull(ofForm).deserialize(parser, context);
    return value.apply(form.cast(read), context);
  }
}
