package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;

/** Writes a value in the published form with the mapper of another, whatever that is set to. */
final class PublishedWriter<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  // when to flush is for the mapper that owns the generator to say
  private static final ObjectWriter WRITER =
      CatalogMapper.MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  PublishedWriter(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    WRITER.writeValue(json, value);
  }

  /** Writes the value with the name of its class, as caches do that hold any object. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    JsonNode form = CatalogMapper.MAPPER.valueToTree(value);
    WritableTypeId id = types.writeTypePrefix(json, types.typeId(value, form.asToken()));
    if (form.isObject()) {
      for (Map.Entry<String, JsonNode> field : form.properties()) {
        json.writeFieldName(field.getKey());
        WRITER.writeValue(json, field.getValue());
      }
    } else {
      WRITER.writeValue(json, form);
    }
    types.writeTypeSuffix(json, id);
  }
}
