package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value from a text in quotes; the function says in its exception what is wrong. */
final class TextReader<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final String expected;
  private final transient Function<String, T> read;

  TextReader(Class<T> type, String expected, Function<String, T> read) {
    super(type);
    this.expected = expected;
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(this, "Expected %s.", expected);
    }
    try {
      return read.apply(parser.getText());
    } catch (IllegalArgumentException wrong) {
      return context.reportInputMismatch(this, "%s", wrong.getMessage());
    }
  }
}
