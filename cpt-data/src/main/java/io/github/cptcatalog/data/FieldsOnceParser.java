package io.github.cptcatalog.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one value from the parser of another, and refuses a field that stands twice in it. */
final class FieldsOnceParser extends JsonParserDelegate {
  private final Deque<Set<String>> names = new ArrayDeque<>();

  FieldsOnceParser(JsonParser parser) throws IOException {
    super(parser);
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      // past the brace, where a mapper has taken the name of the class out of the object
      names.push(new HashSet<>());
    }
    check(parser.currentToken());
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    check(token);
    return token;
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  /** Does nothing: the owner of the parser expects it to stand at the end of the value. */
  @Override
  public void clearCurrentToken() {}

  private void check(@Nullable JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      names.push(new HashSet<>());
    } else if (token == JsonToken.END_OBJECT) {
      names.pop();
    } else if (token == JsonToken.FIELD_NAME && !names.element().add(currentName())) {
      throw MismatchedInputException.from(
          this,
          Object.class,
          "Field \"" + currentName() + "\" stands twice in this object; keep one.");
    }
  }
}
