package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a value in the published form for the mapper of another, whatever that is set to. */
final class PublishedReader<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final ObjectReader reader;

  PublishedReader(Class<T> type, ObjectReader reader) {
    super(type);
    this.type = type;
    this.reader = reader.forType(type);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return reader.readValue(new FieldsOnceParser(parser));
    } catch (IllegalArgumentException wrong) {
      // of a value that has a form and is in no other value, whose reader would say where it is
      throw context.instantiationException(type, wrong);
    }
  }
}
