package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.BiFunction;

/** Reads a value whose form in the file differs from its parts in the model. */
final class FormReader<F, T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final Class<F> form;
  private final transient BiFunction<F, DeserializationContext, T> value;

  private FormReader(Class<F> form, BiFunction<F, DeserializationContext, T> value) {
    super(Object.class);
    this.form = form;
    this.value = value;
  }

  static <F, T> FormReader<F, T> of(Class<F> form, BiFunction<F, DeserializationContext, T> value) {
    return new FormReader<>(form, value);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return value.apply(context.readValue(parser, form), context);
  }
}
