package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value whose form in the file differs from its parts in the model. */
final class FormWriter<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<T, Object> form;

  FormWriter(Class<T> type, Function<T, Object> form) {
    super(type);
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(form.apply(value), json);
  }
}
