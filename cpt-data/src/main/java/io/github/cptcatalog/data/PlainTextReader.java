package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Reads a text, and refuses a blank one where it stands. The model refuses it too, but can only
 * name the record, and only when the rest of the record is right.
 */
final class PlainTextReader extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  PlainTextReader() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return StringDeserializer.instance.deserialize(parser, context);
    }
    String text = parser.getText();
    if (text.isBlank()) {
      return context.reportInputMismatch(
          this, "A blank text; write one, or leave the field out where it may be absent.");
    }
    return text;
  }
}
