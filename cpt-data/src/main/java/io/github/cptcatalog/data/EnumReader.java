package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a word of a fixed set as it is written; Jackson would pass over spaces around it. */
final class EnumReader extends StdScalarDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> byName;

  EnumReader(Class<?> type) {
    super(type);
    this.byName =
        Arrays.stream(type.getEnumConstants())
            .collect(
                Collectors.toUnmodifiableMap(
                    constant -> ((Enum<?>) constant).name(), Function.identity()));
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.handleUnexpectedToken(handledType(), parser);
    }
    Object constant = byName.get(parser.getText());
    if (constant == null) {
      throw context.weirdStringException(parser.getText(), handledType(), "no such word");
    }
    return constant;
  }
}
