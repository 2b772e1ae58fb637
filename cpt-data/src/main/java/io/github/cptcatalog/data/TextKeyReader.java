package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads the key of a map; the function says in its exception what is wrong. */
final class TextKeyReader extends KeyDeserializer {
  private final Class<?> type;
  private final Function<String, ?> read;

  TextKeyReader(Class<?> type, Function<String, ?> read) {
    this.type = type;
    this.read = read;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return read.apply(key);
    } catch (IllegalArgumentException wrong) {
      return context.handleWeirdKey(type, key, "%s", wrong.getMessage());
    }
  }
}
