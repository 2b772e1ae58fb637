package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of words of a fixed set, each once; in a set a second one would just vanish. */
final class EnumsReader extends StdDeserializer<List<Object>> {
  private static final long serialVersionUID = 1L;

  private final EnumReader word;

  EnumsReader(Class<?> type) {
    super(List.class);
    this.word = new EnumReader(type);
  }

  @Override
  @SuppressWarnings("unchecked") // the mapper has nothing better to give for what is no list
  public List<Object> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.isExpectedStartArrayToken()) {
      return (List<Object>) context.handleUnexpectedToken(handledType(), parser);
    }
    List<Object> words = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      try {
        words.add(next(words, parser, context));
      } catch (IOException wrong) {
        throw JsonMappingException.wrapWithPath(wrong, words, words.size());
      }
    }
    return words;
  }

  private Object next(List<Object> before, JsonParser parser, DeserializationContext context)
      throws IOException {
    Object found = word.deserialize(parser, context);
    return before.contains(found)
        ? context.reportInputMismatch(this, "%s stands twice in this list; keep one.", found)
        : found;
  }
}
